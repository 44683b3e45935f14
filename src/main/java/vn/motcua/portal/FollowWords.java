package vn.motcua.portal;

import vn.motcua.dossier.Act;
import vn.motcua.dossier.State;

/** What the holder of a paper reads of each act: the same words for every dossier, so that they tell nothing of this one. */
final class FollowWords {
    private FollowWords() {
    }

    static String title(Act act) {
        return switch (act) {
            case FORWARD -> "Chuyển xử lý";
            case SEND_BACK -> "Hoàn thiện thêm trước khi trình ký";
            case SIGN -> "Lãnh đạo đã ký";
            case ISSUE -> "Đã có kết quả";
            case FILE, RECEIVE, ASK_SUPPLEMENT, ANSWER_SUPPLEMENT, REFUSE, WITHDRAW, ASSIGN, DRAFT, HAND_OVER, STOP, REVOKE -> act.label();
        };
    }

    static String sentence(Act act) {
        return switch (act) {
            case FILE -> "Hồ sơ đã đến cơ quan.";
            case RECEIVE -> "Cơ quan đã nhận và hẹn ngày trả kết quả.";
            case ASK_SUPPLEMENT -> "Cơ quan đề nghị nộp thêm hoặc sửa giấy tờ; thời gian chờ không tính vào hạn.";
            case ANSWER_SUPPLEMENT -> "Cơ quan đã nhận phần bổ sung và làm tiếp.";
            case REFUSE, WITHDRAW, STOP, REVOKE -> null;
            case ASSIGN -> "Hồ sơ đã có người phụ trách.";
            case FORWARD -> "Hồ sơ sang bước tiếp theo.";
            case SEND_BACK -> "Hồ sơ quay lại bước trước để làm cho đúng.";
            case DRAFT -> "Kết quả đang được soạn.";
            case SIGN -> "Còn lấy số và đóng dấu.";
            case ISSUE -> "Kết quả đã lấy số và đóng dấu.";
            case HAND_OVER -> "Kết quả đã được trả.";
        };
    }

    /** How it ended without a result in force, and where to read why; null for what did not. */
    static String ended(State state) {
        return switch (state) {
            case REFUSED -> "Cơ quan không tiếp nhận hồ sơ. Lý do ghi trong Phiếu từ chối đã gửi bạn; không còn phiếu thì mang căn cước đến quầy một cửa để hỏi.";
            case WITHDRAWN -> "Hồ sơ đã được rút theo yêu cầu của người nộp. Cần làm tiếp thì nộp hồ sơ mới.";
            case STOPPED -> "Cơ quan đã dừng giải quyết. Lý do ghi trong Thông báo dừng đã gửi bạn; không còn thông báo thì mang căn cước đến quầy một cửa để hỏi.";
            case REVOKED -> "Giấy đã cấp không còn giá trị. Lý do ghi trong quyết định thu hồi; mang căn cước đến quầy một cửa để hỏi.";
            case FILED, AWAITING_SUPPLEMENT, IN_PROCESS, PAUSED, DECIDED, RETURNED -> null;
        };
    }
}
