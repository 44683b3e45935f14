package vn.motcua.portal;

import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.State;
import vn.motcua.shared.DueWords;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Icon;
import vn.motcua.web.StateFace;

/** What a citizen reads of states and acts: fewer and plainer words than the office's own (BRAND.md 5). */
final class CitizenWords {
    private CitizenWords() {
    }

    static StateFace face(DossierSummary dossier) {
        return dossier.state() == State.REVOKED ? StateFace.STOPPED : StateFace.of(dossier.state().national());
    }

    static String state(DossierSummary dossier) {
        return switch (dossier.state()) {
            case FILED -> dossier.supplemented() ? "Đã bổ sung, chờ trả lời" : "Đã nộp, chờ trả lời";
            case AWAITING_SUPPLEMENT, PAUSED -> "Đang chờ bạn bổ sung";
            case IN_PROCESS -> "Đang giải quyết";
            case DECIDED -> "Có kết quả";
            case REFUSED -> "Không tiếp nhận, xem lý do";
            case WITHDRAWN -> "Bạn đã rút";
            case RETURNED -> "Đã trả kết quả";
            case STOPPED -> "Đã dừng";
            case REVOKED -> "Kết quả đã bị thu hồi";
        };
    }

    /** Above the words that say why it ended. */
    static String why(DossierSummary dossier) {
        return switch (dossier.state()) {
            case REFUSED -> "Vì sao không tiếp nhận";
            case STOPPED -> "Vì sao dừng giải quyết";
            case REVOKED -> "Vì sao kết quả bị thu hồi";
            case FILED, AWAITING_SUPPLEMENT, IN_PROCESS, PAUSED, DECIDED, WITHDRAWN, RETURNED -> state(dossier);
        };
    }

    /** One sentence: where it stands and what comes next. */
    static String next(DossierSummary dossier) {
        return switch (dossier.state()) {
            case FILED -> "Cán bộ trả lời chậm nhất " + DueWords.moment(dossier.answerDue());
            case AWAITING_SUPPLEMENT, PAUSED -> dossier.supplementDue() == null ? "Chờ bạn bổ sung những gì được yêu cầu"
                    : "Chờ bạn bổ sung đến " + DueWords.moment(dossier.supplementDue());
            case IN_PROCESS -> dossier.due() == null ? "Đang ở " + dossier.holderUnit()
                    : "Hẹn trả kết quả " + DueWords.moment(dossier.due());
            case DECIDED -> "Kết quả đã ký, sẵn sàng cho bạn";
            case RETURNED -> "Trả kết quả " + moment(dossier);
            case REFUSED -> "Trả lời " + moment(dossier);
            case WITHDRAWN -> "Rút " + moment(dossier);
            case STOPPED -> "Dừng " + moment(dossier);
            case REVOKED -> "Giấy đã cấp không còn giá trị, xem lý do";
        };
    }

    /** Above the name of who has it; while it waits for its owner, nobody else works on it. */
    static String keeps(DossierSummary dossier) {
        return dossier.state().waitsForCitizen() ? "Chờ bạn bổ sung. Sau đó hồ sơ về chỗ" : "Hồ sơ đang ở chỗ";
    }

    /** What was done; what an official wrote down for its owner was not done from home. */
    static String title(HistoryEntry entry) {
        if (!official(entry)) {
            return entry.title();
        }
        return switch (entry.act()) {
            case FILE -> "Nộp hồ sơ tại cơ quan";
            case ANSWER_SUPPLEMENT -> "Bổ sung hồ sơ tại cơ quan";
            case WITHDRAW -> "Rút hồ sơ theo giấy đề nghị";
            case RECEIVE, ASK_SUPPLEMENT, REFUSE, ASSIGN, FORWARD, SEND_BACK, DRAFT, SIGN, ISSUE, HAND_OVER, STOP, REVOKE -> entry.title();
        };
    }

    static String by(HistoryEntry entry) {
        String who = official(entry) ? entry.who() + ", " + entry.post() : entry.who();
        return switch (entry.act()) {
            case FILE, ANSWER_SUPPLEMENT, WITHDRAW -> official(entry) ? who + ", nhập giúp bạn" : who;
            case RECEIVE, ASK_SUPPLEMENT, REFUSE, ASSIGN, FORWARD, SEND_BACK, DRAFT, SIGN, ISSUE, HAND_OVER, STOP, REVOKE -> who;
        };
    }

    /** Citizens have no post. */
    private static boolean official(HistoryEntry entry) {
        return entry.post() != null && !entry.post().isBlank();
    }

    static Icon icon(Act act) {
        return switch (act) {
            case FILE -> Icon.SEND;
            case RECEIVE -> Icon.CHECK;
            case ASK_SUPPLEMENT -> Icon.HAND;
            case ANSWER_SUPPLEMENT -> Icon.UPLOAD;
            case REFUSE -> Icon.X;
            case WITHDRAW, STOP, REVOKE -> Icon.STOP;
            case ASSIGN, FORWARD -> Icon.USER;
            case SEND_BACK -> Icon.UNDO;
            case DRAFT -> Icon.FILE;
            case SIGN -> Icon.PEN;
            case ISSUE -> Icon.SEAL;
            case HAND_OVER -> Icon.INBOX;
        };
    }

    private static String moment(DossierSummary dossier) {
        return Vietnamese.moment(dossier.closedAt() != null ? dossier.closedAt()
                : dossier.decidedAt() != null ? dossier.decidedAt() : dossier.filedAt());
    }
}
