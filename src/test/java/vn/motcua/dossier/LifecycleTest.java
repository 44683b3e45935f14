package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {

    @Test
    @DisplayName("Mỗi tình trạng đều tới được bằng các việc trong bảng, bắt đầu từ nộp hồ sơ")
    void everyStateIsReachedByTheActsOfTheTable() {
        Set<State> reached = EnumSet.noneOf(State.class);
        Deque<State> open = new ArrayDeque<>(List.of(Lifecycle.move(null, Act.FILE).orElseThrow().to()));
        while (!open.isEmpty()) {
            State state = open.pop();
            if (reached.add(state)) {
                Lifecycle.MOVES.stream().filter(move -> move.from() == state).map(Move::to).forEach(open::push);
            }
        }
        assertThat(reached).containsExactlyInAnyOrder(State.values());
    }

    @ParameterizedTest
    @EnumSource(State.class)
    @DisplayName("Không có ngõ cụt: tình trạng nào chưa kết thúc cũng có việc làm tiếp, đã kết thúc thì không còn việc nào, trừ thu hồi kết quả đã trả")
    void noOpenStateIsADeadEndAndNothingFollowsAnEnd(State state) {
        assertThat(Lifecycle.acts(state).stream().allMatch(act -> act == Act.REVOKE)).isEqualTo(state.terminal());
    }

    @Test
    @DisplayName("Mỗi việc trong mỗi tình trạng chỉ dẫn tới một nơi")
    void noActLeadsToTwoPlaces() {
        assertThat(Lifecycle.MOVES).extracting(move -> List.of(String.valueOf(move.from()), move.act())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    @DisplayName("Mỗi việc có mặt trong bảng và có căn cứ")
    void everyActIsInTheTableWithItsLaw(Act act) {
        assertThat(Lifecycle.MOVES).filteredOn(move -> move.act() == act).isNotEmpty()
                .allSatisfy(move -> assertThat(move.law()).startsWith("Điều "));
    }

    @ParameterizedTest(name = "{0} + {1} → {2}, mẫu {3}")
    @DisplayName("Điều 11 Nghị định 45/2020/NĐ-CP: trong 8 giờ làm việc cơ quan tiếp nhận (Mẫu 01), yêu cầu bổ sung (Mẫu 02) hoặc từ chối (Mẫu 03)")
    @CsvSource({"FILED,RECEIVE,IN_PROCESS,01,2", "FILED,ASK_SUPPLEMENT,AWAITING_SUPPLEMENT,02,5", "FILED,REFUSE,REFUSED,03,3"})
    void theAnswerGivesItsForm(State from, Act act, State to, String form, int national) {
        Move move = Lifecycle.move(from, act).orElseThrow();
        assertThat(move.to()).isEqualTo(to);
        assertThat(move.paper().orElseThrow().number()).isEqualTo(form);
        assertThat(move.national()).isEqualTo(national);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @DisplayName("Chuyển trạng thái theo bảng mã quốc gia: chỉ những bước được phép")
    @CsvSource({"FILED,1", "IN_PROCESS,4", "REFUSED,3", "AWAITING_SUPPLEMENT,5", "PAUSED,5", "WITHDRAWN,7", "STOPPED,8", "DECIDED,9", "RETURNED,10", "REVOKED,10"})
    void theNationalCodeOfEachState(State state, int code) {
        assertThat(state.national()).isEqualTo(code);
    }

    @Test
    @DisplayName("Sau quyết định thì không rút, không dừng, không đòi bổ sung nữa")
    void afterTheDecisionOnlyTheHandOverAndTheRevocationAreLeft() {
        assertThat(Lifecycle.acts(State.DECIDED)).containsExactly(Act.HAND_OVER, Act.REVOKE);
        assertThat(Lifecycle.acts(State.RETURNED)).containsExactly(Act.REVOKE);
    }

    @Test
    @DisplayName("Sau khi tiếp nhận thì không từ chối tiếp nhận được nữa")
    void whatWasAcceptedIsNotRefused() {
        assertThat(Lifecycle.states(Act.REFUSE)).containsExactly(State.FILED);
    }

    static Stream<State> states() {
        return Stream.concat(Stream.of((State) null), Arrays.stream(State.values()));
    }

    @Test
    @DisplayName("Mọi cặp ngoài bảng đều bị từ chối")
    void everyPairOutsideTheTableIsRefused() {
        long allowed = states().flatMap(state -> Arrays.stream(Act.values()).map(act -> Lifecycle.move(state, act).orElse(null)))
                .filter(Objects::nonNull).count();
        assertThat(allowed).isEqualTo(Lifecycle.MOVES.size());
        assertThat((State.values().length + 1) * Act.values().length - allowed).isEqualTo(144);
    }
}
