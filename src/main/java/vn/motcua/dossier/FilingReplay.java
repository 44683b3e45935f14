package vn.motcua.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.form.Answers;
import vn.motcua.form.FormEvaluator;
import vn.motcua.shared.FieldError;

/**
 * Nộp lại: tells whether a filing was made before under the same id, and with the same content. Compared under the revision it was
 * filed under, whatever became of the procedure since.
 */
@Component
class FilingReplay {
    private final DossierRows dossiers;
    private final SubmittedDocuments documents;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final PlaceNames places;

    FilingReplay(DossierRows dossiers, SubmittedDocuments documents, Catalogue catalogue, Agencies agencies, PlaceNames places) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.places = places;
    }

    Optional<FilingOutcome> of(FilingRequest request) {
        return dossiers.find(request.id()).map(filed -> compare(filed, request));
    }

    Optional<Dossier> before(UUID id) {
        return dossiers.find(id);
    }

    Answers answers(UUID dossierId) {
        return Content.answers(documents.filedContent(dossierId));
    }

    private FilingOutcome compare(Dossier filed, FilingRequest request) {
        if (!Objects.equals(filed.subject().accountId(), request.applicant().accountId())) {
            return new FilingOutcome.Refused(List.of(new FieldError("id", "Mã lần nộp này đã được dùng. Mở lại tờ khai và nộp lại")));
        }
        if (sameContent(filed, request) && sameFiles(filed, request)) {
            return new FilingOutcome.AlreadyFiled(filed.summary());
        }
        return new FilingOutcome.OtherContent(filed.summary(),
                "Tờ khai này đã được nộp thành hồ sơ %s với nội dung khác. Xem hồ sơ đã nộp, hoặc bắt đầu tờ khai mới".formatted(filed.code()));
    }

    private boolean sameContent(Dossier filed, FilingRequest request) {
        Optional<ProcedureRevision> revision = catalogue.revision(request.revisionId());
        Optional<Agency> agency = agencies.find(request.agencyId());
        if (revision.isEmpty() || agency.isEmpty()) {
            return false;
        }
        String declared = documents.filedContent(filed.id());
        // A commune renamed since then is the same commune: compared is what was sent, which is its code, under the names of that day.
        Answers answers = PlaceNames.asFiled(places.named(FormEvaluator.prune(revision.get().form(), request.answers())),
                Content.answers(declared));
        // Who filed before the form filled in what was not said of the applicant has not said it.
        return Stream.of(ApplicantAnswers.filled(request.applicant(), answers), request.applicant()).distinct()
                .anyMatch(applicant -> Content.of(request.with(applicant), revision.get().code(), agency.get().code(), answers).equals(declared));
    }

    private boolean sameFiles(Dossier filed, FilingRequest request) {
        Function<SubmittedDocument, String> kept = file -> file.component() + " " + file.sha256();
        Function<FiledDocument, String> sent = file -> file.component() + " " + file.sha256();
        return documents.of(filed.id()).stream().filter(file -> file.round() == 0).map(kept).sorted().toList()
                .equals(request.documents().stream().map(sent).sorted().toList());
    }
}
