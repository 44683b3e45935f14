package vn.motcua.portal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.SubmittedDocument;
import vn.motcua.dossier.SupplementDrafts;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.form.Answers;
import vn.motcua.form.Correction;
import vn.motcua.form.Corrections;
import vn.motcua.form.FormDefinition;
import vn.motcua.form.FormEvaluator;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Vietnam;

/** Tờ khai đang sửa: the declaration within an answer to a supplement request that names it. */
@Component
public class SupplementForm {
    private final Catalogue catalogue;
    private final SupplementDrafts drafts;
    private final InstantSource clock;

    SupplementForm(Catalogue catalogue, SupplementDrafts drafts, InstantSource clock) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What is changed so far of what was filed, by the rules under which the dossier runs. */
    public record Corrected(ProcedureRevision revision, Answers filed, Answers given) {

        public FormDefinition form() {
            return revision.form();
        }

        Answers declared() {
            return Corrections.applied(form(), filed, given);
        }

        public List<Correction> corrections() {
            return Corrections.between(form(), filed, declared());
        }

        /** Names what was shown, so that nothing else is sent in its place. */
        String sha256() {
            return declared().sha256();
        }

        /** Whether what was filed, be it nothing, can be put back by itself. */
        public boolean mayKeep(Correction correction) {
            return given.get(correction.question().id()).isPresent();
        }
    }

    /** Whether the declaration is what the dossier waits for. */
    public static boolean asked(DossierDetail detail) {
        return SupplementFiles.asked(detail) && detail.may().contains(Act.ANSWER_SUPPLEMENT) && detail.supplement().asksForForm();
    }

    /** Empty when the request does not name the declaration. */
    public Optional<Corrected> of(DossierDetail detail, UUID account) {
        return asked(detail) ? catalogue.revision(detail.dossier().revisionId()).filter(revision -> revision.form() != null)
                .map(revision -> new Corrected(revision, detail.answers(), drafts.answers(detail.dossier().id(), account))) : Optional.empty();
    }

    /** Questions whose answers the applicant is changing in an account and has not sent, by their labels: whoever answers for them leaves these out. */
    public List<String> unsent(DossierDetail detail) {
        return asked(detail) ? catalogue.revision(detail.dossier().revisionId()).filter(revision -> revision.form() != null).stream()
                .flatMap(revision -> drafts.unsent(detail.dossier().id()).stream().map(given -> new Corrected(revision, detail.answers(), given)))
                .flatMap(corrected -> corrected.corrections().stream()).map(correction -> correction.question().label()).distinct().toList() : List.of();
    }

    void takeBack(DossierDetail detail, UUID account, String question) {
        drafts.takeBack(detail.dossier().id(), account, question);
    }

    /** What still waits in what is changed so far: answers that do not fit, questions that they raise. The field is the question's id. */
    public List<FieldError> waiting(Corrected corrected) {
        return corrected.corrections().isEmpty() ? List.of()
                : FormEvaluator.check(corrected.form(), corrected.declared(), Vietnam.at(clock.instant()).toLocalDate());
    }

    /** Papers that concern somebody only since the answers are corrected, and that are not here. */
    List<SupplementItem> papers(DossierDetail detail, UUID account) {
        return of(detail, account).map(corrected -> papers(detail, corrected)).orElse(List.of());
    }

    private static List<SupplementItem> papers(DossierDetail detail, Corrected corrected) {
        if (corrected.corrections().isEmpty()) {
            return List.of();
        }
        Predicate<RequiredDocument> here = paper -> detail.documents().stream().map(SubmittedDocument::component).anyMatch(paper.key()::equals)
                || detail.supplement().items().stream().map(SupplementItem::component).anyMatch(paper.key()::equals);
        Answers declared = corrected.declared();
        return corrected.revision().facts().components(RequiredDocument.Kind.SUBMIT).stream().filter(paper -> paper.concerns(declared))
                .filter(paper -> paper.required() || !paper.concerns(corrected.filed())).filter(here.negate())
                .map(paper -> new SupplementItem(paper.key(), paper.name(), paper.required() ? "Cần giấy này vì bạn đã sửa câu trả lời."
                        : "Gửi thêm nếu bạn có, vì bạn đã sửa câu trả lời.")).toList();
    }
}
