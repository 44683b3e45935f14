package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.motcua.support.TestClock;

@DisplayName("Dò hồ sơ của người mình biết số định danh")
class FollowTriesTest {
    private static final String NUMBER = "092085000129";
    private final TestClock clock = new TestClock();
    private final FollowTries tries = new FollowTries(clock);

    FollowTriesTest() {
        clock.set(Instant.parse("2026-11-20T02:00:00Z"));
    }

    private static String code(int i) {
        return "H13.42-261120-%04d".formatted(i);
    }

    @Test
    @DisplayName("Một số định danh không thử được trên mọi mã của ngày; số khác không bị vạ lây; hôm sau thử lại được")
    void oneNumberIsNotTriedOnAllCodesOfADay() {
        for (int i = 0; i < FollowTries.OF_NUMBER; i++) {
            assertThat(tries.take(code(i), NUMBER)).isTrue();
            clock.advance(Duration.ofMinutes(30));
        }
        assertThat(tries.take(code(50), NUMBER)).isFalse();
        assertThat(tries.take(code(50), "092197004518")).as("somebody else").isTrue();
        clock.advance(Duration.ofHours(24));
        assertThat(tries.take(code(50), NUMBER)).isTrue();
    }

    @Test
    @DisplayName("Xem đúng hồ sơ của mình bao nhiêu lần cũng được")
    void whoIsRightIsNeverShutOut() {
        for (int i = 0; i < 3 * FollowTries.OF_CODE; i++) {
            assertThat(tries.take(code(1), NUMBER)).isTrue();
            tries.right(code(1), NUMBER);
        }
    }

    @Test
    @DisplayName("Một mã không thử được bằng nhiều số; mười phút sau người cầm giấy lại xem được")
    void oneCodeIsNotTriedWithManyNumbers() {
        for (int i = 0; i < FollowTries.OF_CODE; i++) {
            assertThat(tries.take(code(1), "0920850%05d".formatted(i))).isTrue();
        }
        assertThat(tries.take(code(1), NUMBER)).isFalse();
        assertThat(tries.take(code(2), NUMBER)).isTrue();
        clock.advance(FollowTries.CODE_WITHIN);
        assertThat(tries.take(code(1), NUMBER)).isTrue();
    }
}
