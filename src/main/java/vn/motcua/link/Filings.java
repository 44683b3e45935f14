package vn.motcua.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.FiledDocument;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.dossier.FilingRequest;
import vn.motcua.form.Answers;
import vn.motcua.form.FormEvaluator;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Ids;

/** Files for a partner by the same act as the pages do, and puts what is refused into the partner's own terms. */
@Service
class Filings {
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Filing filing;
    private final SentDocuments sent;
    private final OneApplicant applicants;

    Filings(Catalogue catalogue, Agencies agencies, Filing filing, SentDocuments sent, OneApplicant applicants) {
        this.applicants = applicants;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.filing = filing;
        this.sent = sent;
    }

    FilingOutcome file(Partner partner, String key, FilingBody body) {
        UUID id = id(partner, key);
        Optional<DossierSummary> before = filing.before(id);
        return before.isPresent() ? again(id, before.get(), partner, body) : first(id, partner, body);
    }

    /** Sent again: only compared with what was filed, under the rules of then. A procedure changed or closed since does not unfile it. */
    private FilingOutcome again(UUID id, DossierSummary filed, Partner partner, FilingBody body) {
        boolean same = filed.procedureCode().equals(body.procedure())
                && agencies.find(filed.agencyId()).map(Agency::code).filter(body.agency()::equals).isPresent()
                && catalogue.revision(filed.revisionId()).filter(revision -> unknownAnswers(revision, body).isEmpty()).isPresent();
        if (!same) {
            return new FilingOutcome.OtherContent(filed, "Khóa này đã nộp hồ sơ %s với nội dung khác".formatted(filed.code()));
        }
        List<FiledDocument> named = body.documents().stream().map(each -> new FiledDocument(each.component(), each.name(), each.sha256(), 0, "")).toList();
        FilingRequest asSent = new FilingRequest(id, filed.revisionId(), filed.agencyId(), applicant(partner, body), body.answers(), named, Channel.ONLINE,
                partner.actor());
        OneApplicant.Agreed agreed = applicants.agreed(asSent.applicant(), asked(catalogue.revision(filed.revisionId()).orElseThrow(), body),
                filing.answered(filed));
        FilingOutcome outcome = agreed.contradictions().isEmpty() ? filing.file(asSent.with(agreed.applicant())) : filing.file(asSent);
        // Filed before applicant and answers had to agree: kept as it was sent.
        return outcome instanceof FilingOutcome.OtherContent && agreed.contradictions().isEmpty() ? filing.file(asSent) : outcome;
    }

    private FilingOutcome first(UUID id, Partner partner, FilingBody body) {
        List<ApiProblem.Fault> faults = new ArrayList<>();
        ProcedureRevision revision = catalogue.current(body.procedure()).filter(ProcedureRevision::fileable).orElse(null);
        if (revision == null) faults.add(new ApiProblem.Fault("/procedure", "Không nhận hồ sơ trực tuyến cho thủ tục mang mã này; xem /thu-tuc"));
        Agency agency = agencies.byCode(body.agency()).orElse(null);
        if (agency == null) faults.add(new ApiProblem.Fault("/agency", "Không có cơ quan mang mã này"));
        else if (!partner.mayFileWith(agency.code())) {
            throw new ApiProblem(ApiProblem.Kind.OTHER_AGENCY, "Mã truy cập của bạn nộp được tại %s, không tại %s. Nhờ quản trị của nền tảng mở thêm."
                    .formatted(String.join(", ", partner.agencies().stream().sorted().toList()), agency.code()));
        }
        if (revision != null) faults.addAll(unknownAnswers(revision, body));
        List<FiledDocument> documents = sent.of(partner, body.documents(), faults);
        if (!faults.isEmpty()) throw FilingReader.incomplete(faults);
        FilingRequest asSent = new FilingRequest(id, revision.id(), agency.id(), applicant(partner, body), body.answers(), documents, Channel.ONLINE,
                partner.actor());
        OneApplicant.Agreed agreed = applicants.agreed(asSent.applicant(), asked(revision, body), Answers.NONE);
        if (!agreed.contradictions().isEmpty()) {
            throw FilingReader.incomplete(Stream.concat(agreed.contradictions().stream(), filing.wrong(asSent).stream().map(error -> fault(error, revision, body))).toList());
        }
        FilingOutcome outcome = filing.file(asSent.with(agreed.applicant()));
        if (outcome instanceof FilingOutcome.Refused refused) {
            throw FilingReader.incomplete(refused.errors().stream().map(error -> fault(error, revision, body)).toList());
        }
        return outcome;
    }

    /** The same partner's same key is the same dossier, for ever. The shape of a UUIDv7, which dossiers have; its time says nothing. */
    static UUID id(Partner partner, String key) {
        UUID named = Ids.named(partner.id() + "\n" + key);
        return new UUID(named.getMostSignificantBits() & ~0xf000L | 0x7000L, named.getLeastSignificantBits());
    }

    private static Answers asked(ProcedureRevision revision, FilingBody body) {
        return FormEvaluator.prune(revision.form(), body.answers());
    }

    private static Applicant applicant(Partner partner, FilingBody body) {
        Applicant said = body.applicant();
        return new Applicant(partner.id(), null, said.name(), said.personalId(), said.phone(), said.email(), said.address());
    }

    private static List<ApiProblem.Fault> unknownAnswers(ProcedureRevision revision, FilingBody body) {
        return body.answers().all().keySet().stream().filter(id -> revision.form().question(id).isEmpty())
                .map(id -> new ApiProblem.Fault("/answers/" + id.replace("~", "~0").replace("/", "~1"), "Tờ khai của thủ tục này không có câu hỏi đó")).toList();
    }

    /** The rules name questions, components and a few fixed fields; a partner wants the place in what it sent. */
    private static ApiProblem.Fault fault(FieldError error, ProcedureRevision revision, FilingBody body) {
        if (revision.form().question(error.field()).isPresent()) return new ApiProblem.Fault("/answers/" + error.field(), error.message());
        for (int i = 0; i < body.documents().size(); i++) {
            if (body.documents().get(i).component().equals(error.field())) return new ApiProblem.Fault("/documents/" + i, error.message());
        }
        return new ApiProblem.Fault(switch (error.field()) {
            case String field when field.startsWith("applicant.") -> "/" + field.replace('.', '/');
            case "procedure", "agency" -> "/" + error.field();
            default -> revision.facts().component(error.field()).isPresent() ? "/documents" : "/answers/" + error.field();
        }, error.message());
    }
}
