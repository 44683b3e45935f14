package vn.motcua.desk;

import java.util.Set;
import vn.motcua.agency.Post;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Lifecycle;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.shared.DueWords;
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
                : act == Act.ASK_SUPPLEMENT && detail.supplement() != null ? askedOnce(detail) : why(act, detail.dossier());
    }

    /** The law allows one request: when it was made, what came of it, and what is left to do. */
    private static String askedOnce(DossierDetail detail) {
        SupplementRequest asked = detail.supplement();
        String made = "Luật chỉ cho yêu cầu bổ sung một lần (Điều 11 Nghị định 118/2025/NĐ-CP). %s đã yêu cầu lúc %s".formatted(asked.officer(), Vietnamese.moment(asked.askedAt()));
        if (asked.answeredAt() == null) {
            return "%s, người nộp có đến %s để bổ sung. Chờ người nộp, hoặc gọi nhắc".formatted(made, DueWords.moment(asked.answerBy()));
        }
        return "%s, người nộp đã bổ sung lúc %s. %s".formatted(made, Vietnamese.moment(asked.answeredAt()), switch (detail.dossier().state()) {
            case FILED -> "Nay đủ thì tiếp nhận; vẫn không đủ thì từ chối tiếp nhận, nêu rõ lý do (Mẫu 03)";
            case IN_PROCESS -> "Nay đủ thì giải quyết tiếp; vẫn không đủ điều kiện thì dự thảo văn bản từ chối giải quyết, nêu rõ lý do và căn cứ";
            default -> "Hồ sơ nay ở tình trạng “%s”".formatted(detail.dossier().state().label());
        });
    }

    ActHead head() {
        return head;
    }

    String why() {
        return why;
    }

    private static String why(Act act, DossierSummary dossier) {
        String what = Vietnamese.lowerFirst(act.label());
        if (Lifecycle.tooLate(dossier.state(), act, dossier.signed())) {
            return Lifecycle.tooLate(act);
        }
        if (Lifecycle.move(dossier.state(), act).isEmpty()) {
            return "Hồ sơ đang ở tình trạng “%s”, không còn hoặc chưa đến lúc %s".formatted(dossier.state().label(), what);
        }
        if (act == Act.ANSWER_SUPPLEMENT || act == Act.WITHDRAW) {
            return "Người nộp hồ sơ này tự %s trong tài khoản của mình; nơi tiếp nhận chỉ làm thay người nộp trực tiếp, qua bưu chính hoặc qua hệ thống khác"
                    .formatted(what);
        }
        String holder = DeskRows.holder(dossier);
        return holder.equals("Người nộp") ? "Hồ sơ đang chờ người nộp bổ sung, chưa đến lúc " + what
                : "Hồ sơ đang ở %s. Chỉ người đang giữ hồ sơ, ở đúng bước, mới %s được".formatted(Post.in(holder, dossier.holderUnit()), what);
    }
}
