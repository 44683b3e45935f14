package vn.motcua.portal;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.State;
import vn.motcua.shared.DueWords;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Stop;
import vn.motcua.web.Stop.Reached;

/** Chặng đường: the five stops of a dossier as a citizen sees them; a dossier that ended early shows where it ended. */
final class Stops {
    private static final List<String> NAMES = List.of("Đã nộp", "Đã tiếp nhận", "Thẩm tra", "Ký và lấy số", "Trả kết quả");

    private Stops() {
    }

    static List<Stop> of(DossierSummary dossier) {
        if (dossier.state() == State.REFUSED || dossier.state() == State.WITHDRAWN || dossier.state() == State.STOPPED || dossier.state() == State.REVOKED) {
            return ended(dossier);
        }
        int now = now(dossier);
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            Reached reached = i < now ? Reached.DONE : i == now ? Reached.NOW : Reached.AHEAD;
            stops.add(new Stop(name(i, reached), note(i, reached, dossier), reached));
        }
        return stops;
    }

    private static List<Stop> ended(DossierSummary dossier) {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop("Đã nộp", moment(dossier.filedAt()), Reached.DONE));
        if (dossier.receivedAt() != null) {
            stops.add(new Stop("Đã tiếp nhận", moment(dossier.receivedAt()), Reached.DONE));
        }
        String name = switch (dossier.state()) {
            case REFUSED -> "Không tiếp nhận";
            case WITHDRAWN -> "Bạn đã rút";
            case STOPPED -> "Đã dừng";
            case REVOKED -> "Kết quả bị thu hồi";
            case FILED, AWAITING_SUPPLEMENT, IN_PROCESS, PAUSED, DECIDED, RETURNED -> dossier.state().forCitizens();
        };
        boolean revoked = dossier.state() == State.REVOKED;
        if (revoked) {
            stops.add(new Stop("Đã ký và lấy số", moment(dossier.decidedAt()), Reached.DONE));
        }
        stops.add(new Stop(name, revoked ? "" : moment(dossier.closedAt()), Reached.ENDED));
        return stops;
    }

    /** Index of the stop where it is; one past the last when all is done. */
    private static int now(DossierSummary dossier) {
        return switch (dossier.state()) {
            case FILED, AWAITING_SUPPLEMENT -> 1;
            case IN_PROCESS, PAUSED -> step(dossier.stepAct());
            case DECIDED -> 4;
            case RETURNED -> NAMES.size();
            case REFUSED, WITHDRAWN, STOPPED, REVOKED -> throw new IllegalArgumentException(dossier.state() + " has ended");
        };
    }

    private static int step(String act) {
        return switch (act == null ? "" : act) {
            case "SIGN", "ISSUE" -> 3;
            case "RETURN" -> 4;
            default -> 2;
        };
    }

    private static String name(int stop, Reached reached) {
        if (stop == 1 && reached == Reached.NOW) {
            return "Chờ trả lời";
        }
        return switch (reached) {
            case ENDED -> NAMES.get(stop);
            case NOW -> stop == 2 ? "Đang thẩm tra" : stop == 3 ? "Đang ký và lấy số" : "Nhận kết quả";
            case DONE -> stop == 2 ? "Đã thẩm tra" : stop == 3 ? "Đã ký và lấy số" : stop == 4 ? "Đã trả kết quả" : NAMES.get(stop);
            case AHEAD -> stop == 1 ? "Tiếp nhận" : NAMES.get(stop);
        };
    }

    private static String note(int stop, Reached reached, DossierSummary dossier) {
        return switch (stop) {
            case 0 -> moment(dossier.filedAt());
            case 1 -> reached == Reached.NOW ? waiting(dossier) : moment(dossier.receivedAt());
            case 2 -> reached == Reached.NOW && dossier.pausedSince() != null ? "dừng từ " + moment(dossier.pausedSince()) : "";
            case 3 -> reached == Reached.DONE ? moment(dossier.decidedAt()) : "";
            case 4 -> reached == Reached.DONE ? moment(dossier.closedAt()) : dossier.due() == null ? "" : "hẹn " + due(dossier.due());
            default -> "";
        };
    }

    private static String waiting(DossierSummary dossier) {
        return dossier.state() == State.AWAITING_SUPPLEMENT ? "dừng chờ bạn bổ sung" : "trước " + due(dossier.answerDue());
    }

    /** "23/11, 10:05"; empty for no moment. */
    private static String moment(Instant at) {
        return at == null ? "" : day(at) + ", " + Vietnamese.time(at);
    }

    private static String due(Instant at) {
        return day(at) + ", " + DueWords.time(at);
    }

    private static String day(Instant at) {
        ZonedDateTime local = Vietnam.at(at);
        return local.getDayOfMonth() + "/" + local.getMonthValue();
    }
}
