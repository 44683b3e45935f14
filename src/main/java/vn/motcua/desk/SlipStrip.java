package vn.motcua.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.Step;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.State;
import vn.motcua.routing.Leg;
import vn.motcua.routing.PlannedStep;
import vn.motcua.routing.Slip;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.SlipCell;
import vn.motcua.web.Stop;

/** Dải phiếu kiểm soát: one cell per step, hours used of hours allotted as a bar and in words. */
@Component
class SlipStrip {
    /** Lawful time to answer a dossier (Article 11). */
    private static final long ANSWER_MINUTES = 8 * 60;
    private final Clocks clocks;

    SlipStrip(Clocks clocks) {
        this.clocks = clocks;
    }

    List<SlipCell> cells(DossierDetail detail, ProcedureRevision revision) {
        if (detail.slip() != null) {
            return detail.slip().steps().stream().map(step -> cell(detail, step)).toList();
        }
        InternalProcess process = revision == null ? null : revision.process();
        return process == null ? List.of() : before(detail.dossier(), process);
    }

    /** Before acceptance: the answer, and what comes after it. */
    private List<SlipCell> before(DossierSummary dossier, InternalProcess process) {
        List<SlipCell> cells = new ArrayList<>();
        boolean live = dossier.state() == State.FILED;
        long used = live ? answering(dossier).toMinutes() : 0;
        cells.add(new SlipCell("Trả lời", "Trung tâm Phục vụ hành chính công", percent(used, ANSWER_MINUTES),
                live ? "Có 8 giờ, đã qua " + spent(used) : dossier.state().label(),
                dossier.state().terminal() ? Stop.Reached.DONE : Stop.Reached.NOW, true, used > ANSWER_MINUTES));
        for (Step step : process.steps().subList(Math.min(1, process.steps().size()), process.steps().size())) {
            cells.add(new SlipCell(title(step.act().name()), step.does(), 0, step.counted() ? "có %d giờ".formatted(step.hours()) : "không tính giờ",
                    Stop.Reached.AHEAD, step.counted()));
        }
        return cells;
    }

    /** Counted from the moment it falls due, which waiting for a supplement has moved. */
    private Duration answering(DossierSummary dossier) {
        Instant now = clocks.now();
        Duration left = now.isBefore(dossier.answerDue()) ? clocks.between(dossier, now, dossier.answerDue())
                : clocks.between(dossier, dossier.answerDue(), now).negated();
        return Duration.ofMinutes(ANSWER_MINUTES).minus(left);
    }

    private SlipCell cell(DossierDetail detail, PlannedStep step) {
        Slip slip = detail.slip();
        List<Leg> legs = slip.legs().stream().filter(leg -> leg.stepNo() == step.no()).sorted(Comparator.comparingInt(Leg::seq)).toList();
        if (legs.isEmpty()) {
            return new SlipCell(title(step.act()), step.postName(), 0, allotted(step), Stop.Reached.AHEAD, step.counted());
        }
        Leg last = legs.getLast();
        long used = legs.stream().mapToLong(leg -> used(detail.dossier(), leg)).sum();
        boolean returned = !last.open() && slip.openLeg().map(Leg::stepNo).filter(now -> now < step.no()).isPresent();
        Stop.Reached reached = last.open() ? Stop.Reached.NOW : returned ? Stop.Reached.AHEAD : Stop.Reached.DONE;
        return new SlipCell(title(step.act()), who(last), percent(used, step.minutes()), words(step, last, used), reached, step.counted(), step.counted() && used > step.minutes());
    }

    long used(DossierSummary dossier, Leg leg) {
        if (leg.usedMinutes() != null) {
            return leg.usedMinutes();
        }
        Instant until = leg.closedAt() != null ? leg.closedAt() : leg.pausedSince() != null ? leg.pausedSince() : clocks.now();
        return Math.max(0, clocks.between(leg.unitId(), dossier, leg.openedAt(), until).toMinutes() - leg.pausedMinutes());
    }

    static String who(Leg leg) {
        return leg.officerName() == null || leg.officerName().isEmpty() ? leg.postName() : leg.officerName() + ", " + leg.unitName();
    }

    private static String words(PlannedStep step, Leg last, long used) {
        if (!step.counted()) {
            return last.open() ? "không tính giờ" : "Xong";
        }
        return last.verdict() == null ? "Có %s, đã dùng %s".formatted(words(step.minutes()), spent(used))
                : "%s: dùng %s trong %s".formatted(last.verdict().label(), spent(used), words(step.minutes()));
    }

    private static String allotted(PlannedStep step) {
        return step.counted() ? "có " + words(step.minutes()) : "không tính giờ";
    }

    /** What was used: work done between two minutes, or outside office hours, was not done in no time. */
    static String spent(long minutes) {
        return minutes == 0 ? "chưa tới 1 phút" : words(minutes);
    }

    static String words(long minutes) {
        return Vietnamese.duration(Duration.ofMinutes(minutes));
    }

    private static int percent(long used, long allotted) {
        return allotted <= 0 ? 0 : (int) Math.min(100, used * 100 / allotted);
    }

    static String title(String act) {
        return switch (act.toUpperCase(java.util.Locale.ROOT)) {
            case "RECEIVE" -> "Tiếp nhận";
            case "ASSIGN" -> "Phân công";
            case "DRAFT" -> "Thẩm tra, dự thảo";
            case "VERIFY" -> "Duyệt dự thảo";
            case "SIGN" -> "Ký";
            case "ISSUE" -> "Lấy số, đóng dấu";
            case "RETURN" -> "Trả kết quả";
            default -> "Xử lý";
        };
    }
}
