package vn.motcua.dossier;

import static vn.motcua.dossier.Act.*;
import static vn.motcua.dossier.State.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Vietnamese;

/** Vòng đời hồ sơ: the one table of what may happen. What is not in it is refused. */
public final class Lifecycle {
    public static final List<Move> MOVES = List.of(
            new Move(null,                FILE,              FILED,               null,    1,  "Điều 9 Nghị định 45/2020/NĐ-CP"),

            new Move(FILED,               RECEIVE,           IN_PROCESS,          Mau.M01, 2,  "Điều 11 Nghị định 45/2020/NĐ-CP"),
            new Move(FILED,               ASK_SUPPLEMENT,    AWAITING_SUPPLEMENT, Mau.M02, 5,  "Điều 11 Nghị định 118/2025/NĐ-CP"),
            new Move(FILED,               REFUSE,            REFUSED,             Mau.M03, 3,  "Điều 11 Nghị định 45/2020/NĐ-CP"),
            new Move(FILED,               WITHDRAW,          WITHDRAWN,           null,    7,  "Điều 12 Nghị định 45/2020/NĐ-CP"),

            new Move(AWAITING_SUPPLEMENT, ANSWER_SUPPLEMENT, FILED,               null,    1,  "Điều 12 Nghị định 45/2020/NĐ-CP"),
            new Move(AWAITING_SUPPLEMENT, WITHDRAW,          WITHDRAWN,           null,    7,  "Điều 12 Nghị định 45/2020/NĐ-CP"),
            new Move(AWAITING_SUPPLEMENT, STOP,              STOPPED,             Mau.M05, 8,  "Điều 21 Nghị định 118/2025/NĐ-CP"),

            new Move(IN_PROCESS,          ASSIGN,            IN_PROCESS,          Mau.M06, 4,  "Điều 18 Nghị định 118/2025/NĐ-CP"),
            new Move(IN_PROCESS,          FORWARD,           IN_PROCESS,          Mau.M06, 4,  "Điều 18 Nghị định 118/2025/NĐ-CP"),
            new Move(IN_PROCESS,          SEND_BACK,         IN_PROCESS,          Mau.M06, 4,  "Điều 18 Nghị định 118/2025/NĐ-CP"),
            new Move(IN_PROCESS,          DRAFT,             IN_PROCESS,          null,    4,  "Điều 18 Nghị định 118/2025/NĐ-CP"),
            new Move(IN_PROCESS,          SIGN,              IN_PROCESS,          Mau.M06, 4,  "Điều 14 Nghị định 45/2020/NĐ-CP"),
            new Move(IN_PROCESS,          ISSUE,             DECIDED,             Mau.M06, 9,  "Điều 14 Nghị định 45/2020/NĐ-CP"),
            // A request to stop is granted while there is no result yet (TT 03/2025/TT-VPCP, Article 7); one that is signed is there. What was
            // signed in error goes back to an earlier step first.
            new Move(IN_PROCESS,          ASK_SUPPLEMENT,    PAUSED,              Mau.M02, 5,  "Điều 11 Nghị định 118/2025/NĐ-CP", true),
            new Move(IN_PROCESS,          STOP,              STOPPED,             Mau.M05, 8,  "Điều 21 Nghị định 118/2025/NĐ-CP", true),

            new Move(PAUSED,              ANSWER_SUPPLEMENT, IN_PROCESS,          Mau.M01, 4,  "Điều 12 Nghị định 45/2020/NĐ-CP"),
            new Move(PAUSED,              STOP,              STOPPED,             Mau.M05, 8,  "Điều 21 Nghị định 118/2025/NĐ-CP"),

            new Move(DECIDED,             HAND_OVER,         RETURNED,            Mau.M06, 10, "Điều 14 Nghị định 45/2020/NĐ-CP"),
            new Move(DECIDED,             REVOKE,            REVOKED,             null,    10, "Điều 14 Nghị định 45/2020/NĐ-CP"),

            new Move(RETURNED,            REVOKE,            REVOKED,             null,    10, "Điều 14 Nghị định 45/2020/NĐ-CP"));

    private Lifecycle() {
    }

    /** The row for this act in this state; empty where the law does not allow it. */
    public static Optional<Move> move(State from, Act act) {
        return MOVES.stream().filter(move -> move.from() == from && move.act() == act).findFirst();
    }

    /** Whether the result of a dossier that stands so is signed and still waits for number and seal. */
    static boolean signed(State state, String stepAct) {
        return state == IN_PROCESS && ISSUE.name().equals(stepAct);
    }

    /** Whether this act comes too late for a dossier whose result is signed and not yet issued. */
    public static boolean tooLate(State from, Act act, boolean signed) {
        return signed && move(from, act).filter(Move::untilSigned).isPresent();
    }

    /** The same for the official who would do it, without the full stop. */
    public static String tooLate(Act act) {
        return "Kết quả đã ký, chỉ còn lấy số và đóng dấu, nên không %s được nữa. Thấy chưa đúng thì trả lại bước trước".formatted(Vietnamese.lowerFirst(act.label()));
    }

    /** What may be done in this state, in the order of the table. */
    public static List<Act> acts(State from) {
        return MOVES.stream().filter(move -> move.from() == from).map(Move::act).toList();
    }

    /** The states in which this act is allowed, in the order of the law. */
    public static List<State> states(Act act) {
        return Arrays.stream(State.values()).filter(state -> move(state, act).isPresent()).toList();
    }
}
