package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChipTest {
    private static final Instant DUE = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant THE_DAY_BEFORE = Instant.parse("2026-11-23T07:00:00Z");

    @Test
    @DisplayName("Giờ làm việc quy ra ngày thì gọi là ngày làm việc, ở bước cũng như ở hạn")
    void daysOfWorkAreCalledSo() {
        assertThat(Chip.stepLate(Duration.ofHours(17)).words()).isEqualTo("Bước quá 2 ngày 1 giờ làm việc");
        assertThat(Chip.late(Duration.ofHours(17)).words()).isEqualTo("Quá 2 ngày 1 giờ làm việc");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"PT0.4S, Còn 1 phút", "PT20S, Còn 1 phút", "PT59M, Còn 59 phút", "PT59M1S, Còn 1 giờ", "PT1H2M, Còn 1 giờ", "PT1H3M, Còn 1 giờ 05",
        "PT7H59M, Còn 1 ngày làm việc", "PT7H57M, Còn 7 giờ 55", "PT7H59M40S, Còn 1 ngày làm việc", "PT9H, Còn 1 ngày 1 giờ làm việc",
        "PT10H, Còn 1 ngày 2 giờ làm việc", "PT14H30M, Còn 1 ngày 6 giờ làm việc", "PT15H59M, Còn 2 ngày làm việc", "PT16H, Còn 2 ngày làm việc"})
    @DisplayName("Thời gian còn lại: đúng từng phút trong giờ cuối, từng 5 phút trong ngày, từng giờ khi hơn một ngày; không gọi 9 hay 14 giờ là 1 ngày")
    void whatIsLeftIsExactEnough(Duration left, String words) {
        assertThat(Chip.left(left, DUE, THE_DAY_BEFORE).words()).isEqualTo(words);
    }

    @Test
    @DisplayName("Quá hạn mà cơ quan chưa mở cửa lại: nói đã quá, không nói quá 0 phút")
    void whatIsLateBeforeTheOfficeOpensAgainIsLate() {
        assertThat(Chip.late(Duration.ZERO)).isEqualTo(new Chip(Chip.Face.LATE, "Đã quá hạn", null));
        assertThat(Chip.stepLate(Duration.ZERO)).isEqualTo(new Chip(Chip.Face.LAST, "Bước đã quá giờ", null));
        assertThat(Chip.late(Duration.ofMillis(400)).words()).isEqualTo("Quá 1 phút");
    }

    @ParameterizedTest(name = "hạn {0}, lúc {1}: {2}")
    @CsvSource({"2026-11-23T16:59:59Z, 2026-11-23T11:00:00Z, Đến hết hôm nay", "2026-11-23T16:59:59Z, 2026-11-23T16:59:59Z, Đến hết hôm nay",
        "2026-11-23T16:59:59Z, 2026-11-22T11:00:00Z, Hết giờ làm việc", "2026-11-23T10:00:00Z, 2026-11-23T10:00:00Z, Hết giờ làm việc"})
    @DisplayName("Hạn theo ngày còn đến 24 giờ, tuy giờ làm việc đã hết")
    void aLimitInDaysHoldsUntilTheDayIsOver(Instant due, Instant now, String words) {
        assertThat(Chip.left(Duration.ZERO, due, now)).isEqualTo(new Chip(Chip.Face.LAST, words, null));
    }

    @Test
    @DisplayName("Hạn trong hôm nay được nhắc, hạn hôm khác thì chưa")
    void onlyWhatIsDueTodayIsUrged() {
        assertThat(Chip.left(Duration.ofHours(3), DUE, DUE).face()).isEqualTo(Chip.Face.SOON);
        assertThat(Chip.left(Duration.ofHours(3), DUE, THE_DAY_BEFORE).face()).isEqualTo(Chip.Face.AHEAD);
    }

    @Test
    @DisplayName("Nói rõ là còn đến hạn nào")
    void whichDeadlineIsSaid() {
        assertThat(Chip.left(Duration.ofHours(10), DUE, THE_DAY_BEFORE).to(Chip.Deadline.STEP)).isEqualTo(new Chip(Chip.Face.AHEAD, "Còn 1 ngày 2 giờ", Chip.Deadline.STEP));
    }
}
