package vn.motcua.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.routing.Handover;
import vn.motcua.routing.Slip;
import vn.motcua.routing.Slips;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Text;

/**
 * Quyết định: what {@code result} calls when it has drafted, signed, issued or revoked. Ask {@link #check} before costly work; the act itself
 * checks again and joins the caller's transaction, which must be rolled back when the outcome is not {@link ActOutcome.Done}.
 */
@Service
public class Deciding {
    private final Acting acting;
    private final DossierRows rows;
    private final Reckoning reckoning;
    private final Slips slips;

    Deciding(Acting acting, DossierRows rows, Reckoning reckoning, Slips slips) {
        this.acting = acting;
        this.rows = rows;
        this.reckoning = reckoning;
        this.slips = slips;
    }

    /** Whether this person may DRAFT, SIGN or ISSUE now; {@link ActOutcome.Done} if so, nothing is changed. */
    public ActOutcome check(Seen seen, Act act, Actor by) {
        Dossier dossier = rows.find(seen.code()).orElseThrow(() -> new NotFound("Dossier " + seen.code()));
        return acting.refusal(dossier, seen, act, by).or(() -> wrongStep(dossier, act))
                .orElseGet(() -> new ActOutcome.Done(dossier.summary(), null, null));
    }

    /** Đã dự thảo: may be repeated; the leg stays until it is forwarded. @param register what it puts into the register of results */
    public ActOutcome drafted(Seen seen, String sha256, Map<String, Object> register, String note, Actor by) {
        return acting.act(seen, Act.DRAFT, by, now -> wrongStep(now.dossier(), Act.DRAFT).<Acting.Plan>map(Acting.Plan.Stay::new)
                .orElseGet(() -> new Acting.Plan.Go(Change.to(now.dossier().withDraft(sha256)).with("sha256", sha256)
                        .with("register", register).with("note", Text.clean(note)))));
    }

    /** Đã ký: the leg goes on. */
    public ActOutcome signed(Seen seen, String sha256, Map<String, Object> register, Actor by) {
        return acting.act(seen, Act.SIGN, by, now -> wrongStep(now.dossier(), Act.SIGN).<Acting.Plan>map(Acting.Plan.Stay::new)
                .orElseGet(() -> new Acting.Plan.Go(onward(now, now.dossier().withDraft(sha256), "Đã ký").with("sha256", sha256)
                        .with("register", register))));
    }

    /**
     * What was issued.
     *
     * @param register what it puts into the register of results
     * @param refusal null where what was asked for is granted
     */
    public record Issued(String resultCode, String sha256, Map<String, Object> register, Refusal refusal) {
    }

    /** Đã phát hành: numbered and sealed; the dossier is decided, be it granted or refused, and the leg goes on to the hand-over. */
    public ActOutcome issued(Seen seen, Issued issued, Actor by) {
        return acting.act(seen, Act.ISSUE, by, now -> wrongStep(now.dossier(), Act.ISSUE).<Acting.Plan>map(Acting.Plan.Stay::new)
                .orElseGet(() -> {
                    Dossier decided = now.dossier().at(State.DECIDED, now.dossier().terms().decided(now.at(), issued.resultCode())).withDraft(issued.sha256());
                    Change change = onward(now, decided, "Đã phát hành").with("resultCode", issued.resultCode()).with("sha256", issued.sha256())
                            .with("register", issued.register());
                    change = issued.refusal() == null ? change : change.with("refusal", issued.refusal());
                    return new Acting.Plan.Go(change.telling(change.told().getFirst(), new DossierDecided(decided.id(), decided.code(), now.at(),
                            decided.subject().accountId(), decided.subject().agencyId(), decided.subject().procedure(), issued.resultCode(),
                            issued.sha256(), issued.refusal())));
                }));
    }

    /** Đã thu hồi: by who may sign for the agency, on a decision with its reason; before the hand-over it also closes the slip. */
    public ActOutcome revoked(Seen seen, Revocation revocation, Map<String, Object> register, Actor by) {
        return acting.act(seen, Act.REVOKE, by, now -> {
            List<FieldError> problems = revocation.problems();
            if (!problems.isEmpty()) {
                return new Acting.Plan.Stay(new ActOutcome.Incomplete(problems));
            }
            Dossier before = now.dossier();
            Dossier after = before.at(State.REVOKED, before.terms().revoked(now.at()));
            Change change = Change.to(after).with("resultCode", before.terms().resultCode()).with("decision", revocation.decision())
                    .with("reason", revocation.reason()).with("legalBasis", revocation.legalBasis()).with("register", register)
                    .telling(new DossierRevoked(after.id(), after.code(), now.at(), after.subject().accountId(), after.subject().agencyId(),
                            after.subject().procedure(), before.terms().resultCode(), revocation.decision(), revocation.reason()));
            return new Acting.Plan.Go(before.state() == State.DECIDED ? slipClosed(change, now) : change);
        });
    }

    private Change slipClosed(Change change, Acting.Case now) {
        Slip slip = slips.of(now.dossier().id()).orElseThrow();
        Slip closed = slip.closed(Handover.toPost(now.by().name(), now.at(), "Thu hồi kết quả"), reckoning.calendars(now.dossier()));
        return change.walking(slip, closed).and(() -> slips.keep(slip, closed));
    }

    private Change onward(Acting.Case now, Dossier changed, String note) {
        Slip slip = slips.of(changed.id()).orElseThrow();
        Slip walked = slip.forward(Handover.toPost(now.by().name(), now.at(), note), reckoning.calendars(changed));
        Dossier after = changed.heldBy(Holder.of(walked.openLeg().orElseThrow(), walked.current().orElseThrow()));
        return Change.to(after).with("to", after.holder().words()).with("from", slip.current().orElseThrow().no())
                .walking(slip, walked).and(() -> slips.keep(slip, walked))
                .telling(Told.leg(after, walked, now));
    }

    private static Optional<ActOutcome> wrongStep(Dossier dossier, Act act) {
        if (!dossier.holder().stepAct().equals(act.name())) {
            return Optional.of(new ActOutcome.NotNow(dossier.state(),
                    "Bước hiện tại của hồ sơ không phải bước “%s”. Làm việc của bước hiện tại rồi chuyển tiếp".formatted(act.label())));
        }
        return act != Act.DRAFT && dossier.draft() == null ? Optional.of(new ActOutcome.NotNow(dossier.state(),
                "Hồ sơ chưa có dự thảo kết quả. Trả lại bước dự thảo")) : Optional.empty();
    }
}
