package vn.motcua.desk;

import java.util.Set;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Lifecycle;
import vn.motcua.shared.Vietnamese;

/** The page of an act was asked for by an official who may see the dossier but not do this act now; the page that answers says why. */
class NotOffered extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Set<Act> NEED_A_DRAFT = Set.of(Act.FORWARD, Act.SIGN, Act.ISSUE);
    private final transient ActHead head;
    private final String why;

    NotOffered(Act act, DossierDetail detail, ActHead head) {
        super("%s is not offered on %s".formatted(act, detail.dossier().code()));
        this.head = head;
        why = NEED_A_DRAFT.contains(act) && !detail.drafted() && detail.may().contains(Act.SEND_BACK)
                ? "Hồ sơ chưa có dự thảo kết quả dùng được. Soạn dự thảo, hoặc trả lại bước dự thảo, rồi mới %s".formatted(Vietnamese.lowerFirst(act.label()))
                : why(act, detail.dossier());
    }

    ActHead head() {
        return head;
    }

    String why() {
        return why;
    }

    private static String why(Act act, DossierSummary dossier) {
        String what = Vietnamese.lowerFirst(act.label());
        if (Lifecycle.move(dossier.state(), act).isEmpty()) {
            return "Hồ sơ đang ở tình trạng “%s”, không còn hoặc chưa đến lúc %s".formatted(dossier.state().label(), what);
        }
        if (act == Act.ANSWER_SUPPLEMENT || act == Act.WITHDRAW) {
            return "Người nộp hồ sơ này tự %s trong tài khoản của mình; nơi tiếp nhận chỉ làm thay người nộp trực tiếp, qua bưu chính hoặc qua hệ thống khác"
                    .formatted(what);
        }
        String holder = DeskRows.holder(dossier);
        return holder.equals("Người nộp") ? "Hồ sơ đang chờ người nộp bổ sung, chưa đến lúc " + what
                : "Hồ sơ đang ở %s, %s. Chỉ người đang giữ hồ sơ, ở đúng bước, mới %s được".formatted(holder, dossier.holderUnit(), what);
    }
}
