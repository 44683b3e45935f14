package vn.motcua.result;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agency;
import vn.motcua.catalogue.ResultForm;
import vn.motcua.catalogue.ResultForms;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.Deciding;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Seen;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;
import vn.motcua.signing.SealRequest;
import vn.motcua.signing.SignatureCheck;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningUnavailable;
import vn.motcua.signing.ValidationReport;

/**
 * Phát hành: a short transaction reserves the number, then key and time-stamp authority are asked with nothing held, then a second short
 * transaction issues. A slow authority delays its own dossier and nobody else's.
 */
@Component
class Issuing {
    private static final String KEPT = "Số văn bản được giữ cho hồ sơ này %d phút kể từ lần bấm đầu. ".formatted(Numbers.LEASE.toMinutes());
    private final Deciding deciding;
    private final Numbers numbers;
    private final ResultRows rows;
    private final Attempts attempts;
    private final ResultActs.Desk desk;

    Issuing(Deciding deciding, Numbers numbers, ResultRows rows, Attempts attempts, ResultActs.Desk desk) {
        this.deciding = deciding;
        this.numbers = numbers;
        this.rows = rows;
        this.attempts = attempts;
        this.desk = desk;
    }

    ActOutcome issue(Seen seen, Actor by) {
        ActOutcome may = deciding.check(seen, Act.ISSUE, by);
        if (!(may instanceof ActOutcome.Done done)) {
            return may;
        }
        DossierSummary dossier = done.dossier();
        IssuedResult result = rows.byDossier(dossier.id()).orElseThrow(() -> new IllegalStateException("Nothing signed of " + dossier.code()));
        Draft draft = rows.lastDraft(dossier.id()).filter(result::signs).orElse(null);
        if (draft == null) {
            return new ActOutcome.NotNow(dossier.state(), "Bản đã ký không phải dự thảo mới nhất của hồ sơ %s. Trả lại bước ký để lãnh đạo ký lại"
                    .formatted(dossier.code()));
        }
        return Attempts.withKeys(seen, by, KEPT, () -> attempts.unlessOvertaken(seen, () -> {
            Numbers.Reserved reserved = numbers.reserve(result);
            ResultRows.Issue issue = sealed(dossier, result, draft, reserved, by);
            return attempts.together(seen, () -> {
                rows.issue(result, issue);
                return deciding.issued(seen, new Deciding.Issued(result.code(), issue.sha256(), RegisterFacts.issued(issue), draft.refusal().orElse(null)), by);
            });
        }));
    }

    private ResultRows.Issue sealed(DossierSummary dossier, IssuedResult result, Draft draft, Numbers.Reserved reserved, Actor by) {
        ResultForm form = ResultForms.of(desk.catalogue().revision(dossier.revisionId()).orElse(null), draft.kind());
        Agency agency = desk.agency(dossier.agencyId());
        LocalDate day = Vietnam.at(reserved.at()).toLocalDate();
        byte[] sealed = desk.signing().sealAsAgency(desk.documents().read(result.signedSha256()), new SealRequest(agency.code(), agency.longName(),
                Optional.ofNullable(agency.parentName()).orElse(""), null, Map.of(
                        Signing.NUMBER, ResultPages.numberLine(reserved.padded(), form, agency),
                        Signing.DATE, ResultPages.dateLine(agency, day)), desk.now()));
        return new ResultRows.Issue(reserved.year(), reserved.number(), reserved.padded() + "/" + ResultPages.notation(form, agency),
                desk.documents().storeGenerated(sealed).sha256(), certificates(sealed), by.name(), reserved.at());
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
}
