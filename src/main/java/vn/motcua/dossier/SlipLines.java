package vn.motcua.dossier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.routing.Leg;
import vn.motcua.routing.Slip;
import vn.motcua.shared.Vietnamese;

/** The rows of Mẫu 06: each leg as it was handed over. */
final class SlipLines {
    private SlipLines() {
    }

    static List<SlipPaper.Row> of(Dossier dossier, Slip slip) {
        List<SlipPaper.Row> rows = new ArrayList<>();
        String from = dossier.subject().applicant();
        String giver = from;
        for (Leg leg : slip.legs()) {
            String taker = leg.officerName() != null ? leg.officerName() : leg.closedBy() != null ? leg.closedBy() : leg.postName();
            rows.add(new SlipPaper.Row(from, leg.unitName(), Vietnamese.longMoment(leg.openedAt()), giver, taker, verdict(leg), used(leg), note(leg)));
            from = leg.unitName();
            giver = leg.closedBy() == null ? leg.postName() : leg.closedBy();
        }
        return rows;
    }

    private static String verdict(Leg leg) {
        return leg.verdict() != null ? leg.verdict().label() : leg.open() ? "Đang xử lý" : "Không tính thời hạn";
    }

    private static String used(Leg leg) {
        String allotted = Vietnamese.duration(Duration.ofMinutes(leg.allottedMinutes()));
        if (leg.usedMinutes() != null) {
            return "dùng %s trong %s".formatted(Vietnamese.duration(Duration.ofMinutes(leg.usedMinutes())), allotted);
        }
        return leg.dueAt() == null ? "" : "được giao " + allotted;
    }

    private static String note(Leg leg) {
        return leg.direction().equals(Leg.BACK) ? "Trả lại: " + leg.note() : leg.note();
    }
}
