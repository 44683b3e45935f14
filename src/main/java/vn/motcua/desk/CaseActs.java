package vn.motcua.desk;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.web.Icon;

/** Which buttons a dossier's page offers: only what {@code dossier} says this official may do now, the natural one first. */
final class CaseActs {
    private CaseActs() {
    }

    static List<CasePage.ActButton> of(DossierDetail detail) {
        List<CasePage.ActButton> acts = new ArrayList<>();
        for (Act act : List.of(Act.RECEIVE, Act.HAND_OVER, Act.ISSUE, Act.SIGN, Act.DRAFT, Act.FORWARD, Act.ASSIGN, Act.SEND_BACK,
                Act.ASK_SUPPLEMENT, Act.ANSWER_SUPPLEMENT, Act.REFUSE, Act.WITHDRAW, Act.STOP, Act.REVOKE)) {
            if (detail.may().contains(act)) {
                acts.add(button(act, acts.isEmpty(), "/ban-lam-viec/" + detail.dossier().code()));
            }
        }
        return acts;
    }

    private static CasePage.ActButton button(Act act, boolean first, String dossier) {
        String kind = first ? null : "secondary";
        return switch (act) {
            case RECEIVE -> new CasePage.ActButton("Tiếp nhận", dossier + "/tiep-nhan", Icon.CHECK, kind, "T", true);
            case ASK_SUPPLEMENT -> new CasePage.ActButton("Yêu cầu bổ sung", dossier + "/yeu-cau-bo-sung", Icon.HAND, kind, "B", true);
            case REFUSE -> new CasePage.ActButton("Từ chối", dossier + "/tu-choi", Icon.X, "warning", "X", false);
            case DRAFT -> new CasePage.ActButton("Dự thảo kết quả", dossier + "/du-thao", Icon.PEN, kind, "U", false);
            case FORWARD -> new CasePage.ActButton("Chuyển bước", dossier + "/chuyen", Icon.SEND, kind, "C", false);
            case ASSIGN -> new CasePage.ActButton("Giao người làm", dossier + "/phan-cong", Icon.USER, kind, "P", false);
            case SEND_BACK -> new CasePage.ActButton("Trả lại bước trước", dossier + "/tra-lai", Icon.UNDO, kind, "L", false);
            case SIGN -> new CasePage.ActButton("Ký kết quả", dossier + "/ky", Icon.PEN, kind, "Y", false);
            case ISSUE -> new CasePage.ActButton("Lấy số, đóng dấu", dossier + "/phat-hanh", Icon.SEAL, kind, "H", false);
            case HAND_OVER -> new CasePage.ActButton("Trả kết quả", dossier + "/tra-ket-qua", Icon.INBOX, kind, "R", false);
            case STOP -> new CasePage.ActButton("Dừng giải quyết", dossier + "/dung", Icon.STOP, "warning", "Z", false);
            case REVOKE -> new CasePage.ActButton("Thu hồi kết quả", dossier + "/thu-hoi", Icon.STOP, "warning", "V", false);
            case ANSWER_SUPPLEMENT -> new CasePage.ActButton("Nhận phần bổ sung", dossier + "/bo-sung", Icon.INBOX, kind, "G", false);
            case WITHDRAW -> new CasePage.ActButton("Rút theo đề nghị", dossier + "/rut", Icon.UNDO, "warning", "W", false);
            case FILE -> throw new IllegalArgumentException(act + " is not done at a desk");
        };
    }
}
