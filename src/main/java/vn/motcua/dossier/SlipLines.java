package vn.motcua.dossier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.routing.Leg;
import vn.motcua.routing.Slip;
import vn.motcua.shared.Vietnamese;

/**
 * The rows of Mẫu 06. How hours were kept is written down when the dossier is handed over, so verdict, hours and note of a row are those
 * of the one who gives; the first gives nothing but the dossier.
 */
final class SlipLines {
    private SlipLines() {
    }

    /** @param recipient name of who took the result; empty while nobody did, whatever became of the dossier afterwards */
    static List<SlipPaper.Row> of(Dossier dossier, Slip slip, Optional<String> recipient) {
        List<SlipPaper.Row> rows = new ArrayList<>();
        if (slip.legs().isEmpty()) {
            return rows;
        }
        Leg first = slip.legs().getFirst();
        String applicant = dossier.subject().applicant();
        rows.add(new SlipPaper.Row(applicant, first.unitName(), Vietnamese.longMoment(first.openedAt()), applicant, holder(first), "", "", first.words()));
        slip.legs().forEach(leg -> rows.add(given(dossier, leg, slip.handedTo(leg), recipient)));
        return rows;
    }

    private static SlipPaper.Row given(Dossier dossier, Leg leg, Optional<Leg> next, Optional<String> recipient) {
        if (leg.open()) {
            return new SlipPaper.Row(leg.unitName(), "", "", holder(leg), "", verdict(leg), used(leg), "");
        }
        return new SlipPaper.Row(leg.unitName(), next.map(Leg::unitName).orElse(recipient.isPresent() ? dossier.subject().applicant() : dossier.state().label()),
                Vietnamese.longMoment(leg.closedAt()), leg.closedBy() == null ? leg.postName() : leg.closedBy(),
                next.map(SlipLines::holder).or(() -> recipient).orElse(""), verdict(leg), used(leg), next.map(Leg::words).orElse(""));
    }

    private static String holder(Leg leg) {
        return leg.officerName() != null ? leg.officerName() : leg.closedBy() != null ? leg.closedBy() : leg.postName();
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
}
