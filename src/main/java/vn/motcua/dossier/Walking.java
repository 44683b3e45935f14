package vn.motcua.dossier;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Seat;
import vn.motcua.routing.Handover;
import vn.motcua.routing.PlannedStep;
import vn.motcua.routing.Slip;
import vn.motcua.routing.Slips;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Text;

/** Giải quyết hồ sơ theo phiếu kiểm soát: hand on, hand back, give to somebody (Decree 118/2025/NĐ-CP Article 18). */
@Component
class Walking {
    /** Steps that go on by an act of their own. */
    static final Set<String> OWN_ACT = Set.of("SIGN", "ISSUE", "RETURN");

    private static final String NOTE = "Ý kiến gửi kèm";

    private final Acting acting;
    private final Reckoning reckoning;
    private final Slips slips;
    private final Agencies agencies;

    Walking(Acting acting, Reckoning reckoning, Slips slips, Agencies agencies) {
        this.acting = acting;
        this.reckoning = reckoning;
        this.slips = slips;
        this.agencies = agencies;
    }

    /** Chuyển bước tiếp theo. Steps that sign, issue or return go on by those acts only. @param toOfficer null: any holder of the post */
    ActOutcome forward(Seen seen, UUID toOfficer, String note, Actor by) {
        return acting.act(seen, Act.FORWARD, by, now -> {
            Optional<Acting.Plan> unfit = Said.unfit("note", NOTE, Text.clean(note));
            if (unfit.isPresent()) {
                return unfit.get();
            }
            Slip slip = slips.of(now.dossier().id()).orElseThrow();
            PlannedStep current = slip.current().orElseThrow();
            if (OWN_ACT.contains(current.act())) {
                return Acting.Plan.incomplete("step", "Bước “%s” chuyển tiếp khi làm xong việc của bước: ký, phát hành hoặc trả kết quả".formatted(current.does()));
            }
            if (undrafted(now.dossier(), slip)) {
                return Acting.Plan.incomplete("draft", current.act().equals("DRAFT") ? "Soạn dự thảo kết quả trước khi chuyển"
                        : "Tờ khai đã sửa nên dự thảo cũ không dùng được nữa. Trả lại bước dự thảo để soạn lại, rồi mới chuyển tiếp");
            }
            PlannedStep next = slip.next().orElseThrow();
            Optional<Seat> seat = seat(next, toOfficer);
            if (toOfficer != null && seat.isEmpty()) {
                return Acting.Plan.incomplete("toOfficer", notThere(next));
            }
            Slip after = slip.forward(handover(now, seat, note), reckoning.calendars(now.dossier()));
            return new Acting.Plan.Go(moved(now, slip, after).with("note", Text.clean(note)).with("from", current.no()));
        });
    }

    /** Whether the result should be drafted by now and is not, or not since the declaration was corrected: whatever comes next would be about no paper. */
    static boolean undrafted(Dossier dossier, Slip slip) {
        return dossier.draft() == null && slip.reached("DRAFT");
    }

    /** Trả lại một bước trước, with the reason. A signature already given counts for nothing: the step that signs comes again. */
    ActOutcome sendBack(Seen seen, int toStep, String reason, Actor by) {
        String why = Text.clean(reason);
        return acting.act(seen, Act.SEND_BACK, by, now -> {
            Slip slip = slips.of(now.dossier().id()).orElseThrow();
            if (why.isEmpty()) {
                return Acting.Plan.incomplete("reason", "Nhập lý do trả lại để người nhận biết cần làm gì");
            }
            Optional<Acting.Plan> unfit = Said.unfit("reason", "Lý do trả lại", why);
            if (unfit.isPresent()) {
                return unfit.get();
            }
            if (slip.earlier().stream().noneMatch(step -> step.no() == toStep)) {
                return Acting.Plan.incomplete("toStep", "Chọn một bước trước bước hiện tại, sau bước tiếp nhận");
            }
            Slip after = slip.backTo(toStep, handover(now, lastAt(slip, toStep), why), reckoning.calendars(now.dossier()));
            return new Acting.Plan.Go(moved(now, slip, after).with("reason", why)
                    .with("from", slip.current().orElseThrow().no()));
        });
    }

    /** Phân công: the open leg to this officer of the post; done by a holder of the post or by the head of the unit. */
    ActOutcome assign(Seen seen, UUID toOfficer, String note, Actor by) {
        return acting.act(seen, Act.ASSIGN, by, now -> {
            Optional<Acting.Plan> unfit = Said.unfit("note", NOTE, Text.clean(note));
            if (unfit.isPresent()) {
                return unfit.get();
            }
            Slip slip = slips.of(now.dossier().id()).orElseThrow();
            PlannedStep current = slip.current().orElseThrow();
            Optional<Seat> seat = seat(current, toOfficer);
            if (seat.isEmpty()) {
                return Acting.Plan.incomplete("toOfficer", notThere(current));
            }
            Slip after = slip.assigned(toOfficer, seat.get().officer().fullName());
            return new Acting.Plan.Go(moved(now, slip, after).with("note", Text.clean(note)));
        });
    }

    private Change moved(Acting.Case now, Slip before, Slip after) {
        Dossier moved = now.dossier().heldBy(Holder.of(after.openLeg().orElseThrow(), after.current().orElseThrow()));
        return Change.to(moved).with("to", moved.holder().words()).walking(before, after).and(() -> slips.keep(before, after)).telling(Told.leg(moved, after, now));
    }

    private static Handover handover(Acting.Case now, Optional<Seat> to, String note) {
        return new Handover(now.by().name(), now.at(), to.map(seat -> seat.officer().id()).orElse(null),
                to.map(seat -> seat.officer().fullName()).orElse(null), Text.clean(note));
    }

    /** Who did that step last gets it back, while still in the post. */
    private Optional<Seat> lastAt(Slip slip, int step) {
        return slip.legs().reversed().stream().filter(leg -> leg.stepNo() == step && leg.officerId() != null).findFirst()
                .flatMap(leg -> seat(slip.step(step), leg.officerId()));
    }

    private Optional<Seat> seat(PlannedStep step, UUID officerId) {
        return agencies.holders(step.unitId(), step.postKey()).stream().filter(seat -> seat.officer().id().equals(officerId)).findFirst();
    }

    private static String notThere(PlannedStep step) {
        return "Chọn một người đang giữ vị trí %s".formatted(step.seat());
    }
}
