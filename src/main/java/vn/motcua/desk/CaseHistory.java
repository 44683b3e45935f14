package vn.motcua.desk;

import java.util.List;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.Paper;
import vn.motcua.web.Icon;
import vn.motcua.web.Link;
import vn.motcua.web.TimelineItem;

/** Diễn biến as the timeline shows it, newest first. */
final class CaseHistory {
    private CaseHistory() {
    }

    static List<TimelineItem> items(String code, List<HistoryEntry> history) {
        return history.reversed().stream().map(entry -> new TimelineItem(icon(entry.act()), entry.title(),
                entry.post() == null || entry.post().isEmpty() ? entry.who() : entry.who() + ", " + entry.post(), entry.at(),
                entry.text() == null || entry.text().isEmpty() ? null : entry.text(),
                entry.paper() == null ? List.of() : List.of(paper(code, entry.paper())))).toList();
    }

    static Link paper(String code, Paper paper) {
        return new Link(paper.form().label() + " (PDF)", "/ban-lam-viec/%s/mau/%s".formatted(code, paper.sha256()));
    }

    private static Icon icon(Act act) {
        return switch (act) {
            case FILE -> Icon.SEND;
            case RECEIVE, HAND_OVER -> Icon.CHECK;
            case ASK_SUPPLEMENT, ANSWER_SUPPLEMENT -> Icon.HAND;
            case REFUSE -> Icon.X;
            case WITHDRAW, STOP, REVOKE -> Icon.STOP;
            case ASSIGN -> Icon.USER;
            case FORWARD -> Icon.ARROW;
            case SEND_BACK -> Icon.UNDO;
            case DRAFT, SIGN -> Icon.PEN;
            case ISSUE -> Icon.SEAL;
        };
    }
}
