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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
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
import vn.motcua.dossier.State;
import vn.motcua.document.Documents;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;
import vn.motcua.signing.SealRequest;
import vn.motcua.signing.SignatureCheck;
import vn.motcua.signing.SignatureRequest;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningUnavailable;
import vn.motcua.signing.ValidationReport;

/**
 * Dự thảo, ký, phát hành, thu hồi. Bytes are made and kept first; then one transaction writes the result's row and, through the dossier,
 * state, slip and history. Whatever breaks before its commit leaves bytes that nobody names, and the act can be done again.
 */
@Service
public class ResultActs {
    private static final Logger LOG = LoggerFactory.getLogger(ResultActs.class);
    private static final int MOST_LETTERS = 4_000;
    private final Deciding deciding;
    private final ResultRows rows;
    private final ResultPages pages;
    private final Desk desk;
    private final TransactionTemplate transaction;

    ResultActs(Deciding deciding, ResultRows rows, ResultPages pages, Desk desk, TransactionTemplate transaction) {
        this.deciding = deciding;
        this.rows = rows;
        this.pages = pages;
        this.desk = desk;
        this.transaction = transaction;
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

    /** The fields as the last draft left them, or as the dossier says. */
    public Map<String, String> fields(DossierDetail detail) {
        ProcedureRevision revision = desk.catalogue().revision(detail.dossier().revisionId()).orElse(null);
        ResultForm form = ResultForms.of(revision);
        return rows.lastDraft(detail.dossier().id()).filter(draft -> draft.kind().equals(form.key())).map(Draft::fields)
                .orElseGet(() -> Prefill.of(form, detail, revision));
    }

    /** The template of the revision under which the dossier runs, whatever the procedure says by now. */
    public ResultForm form(DossierSummary dossier) {
        return ResultForms.of(desk.catalogue().revision(dossier.revisionId()).orElse(null));
    }

    /** Dự thảo: every saving is a version of its own; the leg stays where it is until it is handed on. */
    public ActOutcome draft(Seen seen, Map<String, String> typed, String note, Actor by) {
        ActOutcome may = deciding.check(seen, Act.DRAFT, by);
        if (!(may instanceof ActOutcome.Done done)) {
            return may;
        }
        DossierSummary dossier = done.dossier();
        ResultForm form = form(dossier);
        Map<String, String> fields = cleaned(form, typed);
        List<FieldError> problems = problems(form, fields);
        if (!problems.isEmpty()) {
            return new ActOutcome.Incomplete(problems);
        }
        Instant now = desk.now();
        byte[] pdf = pages.make(form, fields, desk.agency(dossier.agencyId()), new ResultPages.Signer("", ""), code(dossier), today(now));
        String sha256 = desk.documents().storeGenerated(pdf).sha256();
        return together(seen, () -> {
            rows.insertDraft(dossier.id(), form.key(), fields, sha256, by.name(), now);
            return deciding.drafted(seen, sha256, RegisterFacts.drafted(form.key(), fields, sha256, by.name(), now), note, by);
        });
    }

    /** Ký: the page is made once more with the name of who really signs. */
    public ActOutcome sign(Seen seen, Actor by) {
        return withKeys(seen, by, () -> signNow(seen, by));
    }

    private ActOutcome signNow(Seen seen, Actor by) {
        ActOutcome may = deciding.check(seen, Act.SIGN, by);
        if (!(may instanceof ActOutcome.Done done)) {
            return may;
        }
        DossierSummary dossier = done.dossier();
        Draft draft = rows.lastDraft(dossier.id()).orElseThrow(() -> new IllegalStateException("No draft of " + dossier.code()));
        ResultForm form = form(dossier);
        Instant now = desk.now();
        Agency agency = desk.agency(dossier.agencyId());
        String post = ResultPages.post(by.post(), agency);
        byte[] page = pages.make(form, draft.fields(), agency, new ResultPages.Signer(by.name(), post), code(dossier), today(now));
        byte[] signed = desk.signing().signAsPerson(page, new SignatureRequest(by.officerId(), by.name(), post, agency.longName(), null, now));
        String sha256 = desk.documents().storeGenerated(signed).sha256();
        IssuedResult result = new IssuedResult(code(dossier), dossier.id(), dossier.code(), agency.id(), agency.name(), form.title(),
                holder(form, draft, dossier), by.name(), post, sha256, now,
                draft.version(), null, null, null, null, null);
        return together(seen, () -> {
            rows.sign(result);
            return deciding.signed(seen, sha256, RegisterFacts.signed(result), by);
        });
    }

    /** Phát hành: number, date and seal at once. The number is taken inside the transaction, so that none is ever lost. */
    public ActOutcome issue(Seen seen, Actor by) {
        return withKeys(seen, by, () -> issueNow(seen, by));
    }

    private ActOutcome issueNow(Seen seen, Actor by) {
        ActOutcome may = deciding.check(seen, Act.ISSUE, by);
        if (!(may instanceof ActOutcome.Done done)) {
            return may;
        }
        DossierSummary dossier = done.dossier();
        IssuedResult result = rows.byDossier(dossier.id()).orElseThrow(() -> new IllegalStateException("Nothing signed of " + dossier.code()));
        if (!rows.lastDraft(dossier.id()).map(result::signs).orElse(false)) {
            return new ActOutcome.NotNow(dossier.state(), "Bản đã ký không phải dự thảo mới nhất của hồ sơ %s. Trả lại bước ký để lãnh đạo ký lại"
                    .formatted(dossier.code()));
        }
        ResultForm form = form(dossier);
        Agency agency = desk.agency(dossier.agencyId());
        byte[] signed = desk.documents().read(result.signedSha256());
        return together(seen, () -> {
            rows.awaitTurn(agency.id());
            Instant now = desk.now();
            int year = today(now).getYear();
            int number = rows.nextNumber(agency.id(), year);
            String padded = "%02d".formatted(number);
            byte[] sealed = desk.signing().sealAsAgency(signed, new SealRequest(agency.code(), agency.longName(),
                    Optional.ofNullable(agency.parentName()).orElse(""), null, Map.of(
                            Signing.NUMBER, ResultPages.numberLine(padded, form, agency),
                            Signing.DATE, ResultPages.dateLine(agency, today(now))), now));
            IssuedResult.Certificates certificates = certificates(sealed);
            String sha256 = desk.documents().storeGenerated(sealed).sha256();
            ResultRows.Issue issue = new ResultRows.Issue(year, number, padded + "/" + ResultPages.notation(form, agency), sha256, certificates,
                    by.name(), now);
            rows.issue(result.code(), issue);
            return deciding.issued(seen, result.code(), sha256, RegisterFacts.issued(issue), by);
        });
    }

    /** Nothing goes into the register that a stranger could not verify afterwards. */
    private IssuedResult.Certificates certificates(byte[] sealed) {
        ValidationReport report = desk.signing().validate(sealed);
        if (!report.original()) {
            throw new SigningUnavailable("The sealed file does not verify: " + report.signatures().stream().map(SignatureCheck::problem)
                    .filter(Objects::nonNull).toList());
        }
        return new IssuedResult.Certificates(report.person().orElseThrow().certificate(), report.agency().orElseThrow().certificate());
    }

    /** Thu hồi: an act of the dossier and of the register at once; the file itself stays to be looked up. */
    public ActOutcome revoke(Seen seen, Revocation revocation, Actor by) {
        return together(seen, () -> {
            IssuedResult.Revoked revoked = new IssuedResult.Revoked(desk.now(), by.name(), revocation.decision(), revocation.reason(),
                    revocation.legalBasis());
            ActOutcome outcome = deciding.revoked(seen, revocation, RegisterFacts.revoked(revoked), by);
            if (outcome instanceof ActOutcome.Done done) {
                rows.revoke(done.dossier().id(), revoked);
            }
            return outcome;
        });
    }

    /** A key or a device that cannot be used changes nothing, and whoever acts is told so. */
    private static ActOutcome withKeys(Seen seen, Actor by, Supplier<ActOutcome> act) {
        try {
            return act.get();
        } catch (SigningUnavailable e) {
            LOG.error("Nothing was signed for {} by officer {}: {}", seen.code(), by.officerId(), e.getMessage());
            return new ActOutcome.NotNow(State.IN_PROCESS, "Khóa hoặc thiết bị ký số đang không dùng được, nên chưa ký gì và hồ sơ %s giữ nguyên. "
                    .formatted(seen.code()) + "Kiểm tra thiết bị ký rồi làm lại; vẫn không được thì báo người quản trị");
        }
    }

    /** All or nothing: whoever meets the same act of somebody else is told so, and has changed nothing. */
    private ActOutcome together(Seen seen, Supplier<ActOutcome> act) {
        try {
            return transaction.execute(status -> {
                ActOutcome outcome = act.get();
                if (!(outcome instanceof ActOutcome.Done)) {
                    status.setRollbackOnly();
                }
                return outcome;
            });
        } catch (ConcurrencyFailureException | DuplicateKeyException e) {
            return ActOutcome.overtaken(seen.code());
        }
    }

    /** What is too long is told, never cut: half a sentence would be signed. */
    private static List<FieldError> problems(ResultForm form, Map<String, String> fields) {
        List<FieldError> problems = new ArrayList<>();
        form.missing(fields).forEach(field -> problems.add(new FieldError(field.id(), "Nhập " + lower(field.label()))));
        for (ResultForm.Field field : form.fields()) {
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
