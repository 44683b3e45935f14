package vn.motcua.desk;

import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.State;
import vn.motcua.web.StateFace;

/** How a dossier's state looks to officials (BRAND.md 5). */
final class Faces {
    private Faces() {
    }

    static StateFace face(DossierSummary dossier) {
        if (dossier.state() == State.REVOKED) {
            return StateFace.STOPPED;
        }
        return dossier.state() == State.FILED && dossier.supplemented() ? StateFace.RUN : StateFace.of(dossier.state().national());
    }

    /** Short enough for a table. */
    static String words(DossierSummary dossier) {
        return switch (dossier.state()) {
            case FILED -> dossier.supplemented() ? "Đã bổ sung" : "Mới nộp";
            case AWAITING_SUPPLEMENT, PAUSED -> "Chờ bổ sung";
            case IN_PROCESS -> step(dossier.stepAct());
            case DECIDED -> "Có kết quả";
            case REFUSED -> "Đã từ chối";
            case WITHDRAWN -> "Đã rút";
            case RETURNED -> "Đã trả";
            case STOPPED -> "Đã dừng";
            case REVOKED -> "Đã thu hồi";
        };
    }

    private static String step(String act) {
        return switch (act == null ? "" : act) {
            case "ASSIGN" -> "Chờ phân công";
            case "DRAFT" -> "Đang thẩm tra";
            case "VERIFY" -> "Chờ duyệt";
            case "SIGN" -> "Chờ ký";
            case "ISSUE" -> "Chờ lấy số";
            case "RETURN" -> "Chờ trả";
            default -> State.IN_PROCESS.label();
        };
    }
}
