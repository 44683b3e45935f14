package vn.motcua.result;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.ResultForm;
import vn.motcua.catalogue.ResultForms;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.Deciding;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Revocation;
import vn.motcua.dossier.Seen;
import vn.motcua.document.Documents;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.PaperLetters;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;
import vn.motcua.signing.SignatureRequest;
import vn.motcua.signing.Signing;

/**
 * Dự thảo, ký, phát hành, thu hồi. Bytes are made and kept first; then one transaction writes the row of the result and, through the dossier,
 * state, slip and history. Whatever breaks before its commit leaves bytes that nobody names, and the act can be done again.
 */
@Service
public class ResultActs {
    private static final int MOST_LETTERS = 4_000;
    private final Deciding deciding;
    private final ResultRows rows;
    private final ResultPages pages;
    private final Desk desk;
    private final Issuing issuing;
    private final Attempts attempts;

    ResultActs(Deciding deciding, ResultRows rows, ResultPages pages, Desk desk, Issuing issuing, Attempts attempts) {
        this.deciding = deciding;
        this.rows = rows;
        this.pages = pages;
        this.desk = desk;
        this.issuing = issuing;
        this.attempts = attempts;
    }

    /** What the acts need from other rooms. */
    @org.springframework.stereotype.Component
    record Desk(Agencies agencies, Catalogue catalogue, Documents documents, Signing signing, InstantSource clock) {
        Agency agency(UUID id) {
            return agencies.find(id).orElseThrow(() -> new IllegalStateException("Agency %s of a dossier is gone".formatted(id)));
        }

        /** As exactly as the database keeps it: the history tells the very moment that the register holds. */
        Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** The template of the revision under which the dossier runs, whatever the procedure says by now. */
    public ResultForm form(DossierSummary dossier) {
        return ResultForms.of(revision(dossier));
    }

    /** The template for a dossier that cannot be granted. */
    public ResultForm refusalForm(DossierSummary dossier) {
        return ResultForms.refusal(revision(dossier));
    }

    private ProcedureRevision revision(DossierSummary dossier) {
        return desk.catalogue().revision(dossier.revisionId()).orElse(null);
    }

    /** The fields as the last draft left them, or as the dossier says; what the dossier said before it was corrected is said anew. */
    public Map<String, String> fields(DossierDetail detail) {
        return fields(detail, form(detail.dossier()));
    }

    public Map<String, String> refusalFields(DossierDetail detail) {
        return fields(detail, refusalForm(detail.dossier()));
    }

    private Map<String, String> fields(DossierDetail detail, ResultForm form) {
        ProcedureRevision revision = revision(detail.dossier());
        return rows.lastDraft(detail.dossier().id()).filter(draft -> draft.kind().equals(form.key()))
                .map(draft -> draft.before(detail) ? Prefill.corrected(form, detail, revision, draft.fields()) : draft.fields())
                .orElseGet(() -> Prefill.of(form, detail, revision));
    }

    /** By the field's id, what to look at again in a paper that says this since the declaration was corrected; empty where it was not. */
    public Map<String, Redeclared> redeclared(DossierDetail detail, ResultForm form, Map<String, String> said) {
        return detail.filed() == null ? Map.of() : Prefill.redeclared(form, detail, revision(detail.dossier()), said);
    }

    /** Dự thảo: every saving is a version of its own; the leg stays where it is until it is handed on. */
    public ActOutcome draft(Seen seen, Map<String, String> typed, String note, Actor by) {
        return draft(seen, this::form, typed, note, by);
    }

    /** Dự thảo văn bản từ chối giải quyết: the same walk, to the opposite answer. */
    public ActOutcome draftRefusal(Seen seen, Map<String, String> typed, String note, Actor by) {
        return draft(seen, this::refusalForm, typed, note, by);
    }

    private ActOutcome draft(Seen seen, Function<DossierSummary, ResultForm> forms, Map<String, String> typed, String note, Actor by) {
        ActOutcome may = deciding.check(seen, Act.DRAFT, by);
        if (!(may instanceof ActOutcome.Done done)) {
            return may;
        }
        DossierSummary dossier = done.dossier();
        ResultForm form = forms.apply(dossier);
        Map<String, String> fields = cleaned(form, typed);
        List<FieldError> problems = problems(form, fields);
        if (!problems.isEmpty()) {
            return new ActOutcome.Incomplete(problems);
        }
        Instant now = desk.now();
        byte[] pdf = pages.make(form, fields, desk.agency(dossier.agencyId()), new ResultPages.Signer("", ""), new ResultPages.Codes(code(dossier), ""), today(now));
        String sha256 = desk.documents().storeGenerated(pdf).sha256();
        return attempts.together(seen, () -> {
            rows.insertDraft(dossier.id(), form.key(), fields, sha256, by.name(), now);
            return deciding.drafted(seen, sha256, RegisterFacts.drafted(form.key(), fields, sha256, by.name(), now), note, by);
        });
    }

    /** Ký: the page is made once more with the name of who really signs. */
    public ActOutcome sign(Seen seen, Actor by) {
        return Attempts.withKeys(seen, by, "", () -> signNow(seen, by));
    }

    private ActOutcome signNow(Seen seen, Actor by) {
        ActOutcome may = deciding.check(seen, Act.SIGN, by);
        if (!(may instanceof ActOutcome.Done done)) {
            return may;
        }
        DossierSummary dossier = done.dossier();
        Draft draft = rows.lastDraft(dossier.id()).orElseThrow(() -> new IllegalStateException("No draft of " + dossier.code()));
        ResultForm form = ResultForms.of(revision(dossier), draft.kind());
        Instant now = desk.now();
        Agency agency = desk.agency(dossier.agencyId());
        ResultPages.Codes codes = new ResultPages.Codes(code(dossier), CheckCode.drawn());
        String post = ResultPages.post(by.post(), agency);
        byte[] page = pages.make(form, draft.fields(), agency, new ResultPages.Signer(by.name(), post), codes, today(now));
        byte[] signed = desk.signing().signAsPerson(page, new SignatureRequest(by.officerId(), by.name(), post, agency.longName(), null, now));
        String sha256 = desk.documents().storeGenerated(signed).sha256();
        IssuedResult result = new IssuedResult(codes.result(), dossier.id(), dossier.code(), agency.id(), agency.name(), form.title(),
                holder(form, draft, dossier), by.name(), post, sha256, now,
                draft.version(), codes.check(), null, null, null, null, null);
        return attempts.together(seen, () -> {
            rows.sign(result);
            return deciding.signed(seen, sha256, RegisterFacts.signed(result), by);
        });
    }

    /** Phát hành: number and date, seal, register. */
    public ActOutcome issue(Seen seen, Actor by) {
        return issuing.issue(seen, by);
    }

    /** Thu hồi: an act of the dossier and of the register at once; the file itself stays to be looked up. */
    public ActOutcome revoke(Seen seen, Revocation revocation, Actor by) {
        return attempts.together(seen, () -> {
            IssuedResult.Revoked revoked = new IssuedResult.Revoked(desk.now(), by.name(), revocation.decision(), revocation.reason(),
                    revocation.legalBasis());
            ActOutcome outcome = deciding.revoked(seen, revocation, RegisterFacts.revoked(revoked), by);
            if (outcome instanceof ActOutcome.Done done) {
                rows.revoke(done.dossier().id(), revoked);
            }
            return outcome;
        });
    }

    /** What is too long or cannot be printed is told, never cut: half a sentence would be signed. */
    private static List<FieldError> problems(ResultForm form, Map<String, String> fields) {
        List<FieldError> problems = new ArrayList<>();
        form.missing(fields).forEach(field -> problems.add(new FieldError(field.id(), "Nhập " + lower(field.label()))));
        for (ResultForm.Field field : form.fields()) {
            PaperLetters.trouble(field.label(), fields.get(field.id())).ifPresent(trouble -> problems.add(new FieldError(field.id(), trouble)));
            int length = fields.get(field.id()).length();
            if (length > MOST_LETTERS) {
                problems.add(new FieldError(field.id(), "Rút gọn %s còn nhiều nhất %s ký tự, hiện có %s"
                        .formatted(lower(field.label()), Vietnamese.number(MOST_LETTERS), Vietnamese.number(length))));
            }
        }
        return problems;
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.of("vi"));
    }

    private static Map<String, String> cleaned(ResultForm form, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (ResultForm.Field field : form.fields()) {
            fields.put(field.id(), Text.clean(typed.getOrDefault(field.id(), "")));
        }
        return fields;
    }

    private static String holder(ResultForm form, Draft draft, DossierSummary dossier) {
        return form.fields().stream().filter(ResultForm.Field::holder).map(field -> draft.fields().getOrDefault(field.id(), ""))
                .filter(name -> !name.isBlank()).findFirst().orElse(dossier.applicant());
    }

    private static String code(DossierSummary dossier) {
        return dossier.code() + "-KQ1";
    }

    private static LocalDate today(Instant now) {
        return Vietnam.at(now).toLocalDate();
    }
}
