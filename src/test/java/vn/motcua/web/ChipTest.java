package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChipTest {
    @Test
    @DisplayName("Giờ làm việc quy ra ngày thì gọi là ngày làm việc, ở bước cũng như ở hạn")
    void daysOfWorkAreCalledSo() {
        assertThat(Chip.stepLate(Duration.ofHours(17)).words()).isEqualTo("Bước quá 2 ngày 1 giờ làm việc");
        assertThat(Chip.late(Duration.ofHours(17)).words()).isEqualTo("Quá 2 ngày 1 giờ làm việc");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"PT0S, Hết giờ", "PT20S, Còn 1 phút", "PT59M, Còn 59 phút", "PT59M1S, Còn 1 giờ", "PT1H2M, Còn 1 giờ", "PT1H3M, Còn 1 giờ 05",
        "PT7H59M, Còn 1 ngày làm việc", "PT7H57M, Còn 7 giờ 55", "PT7H59M40S, Còn 1 ngày làm việc", "PT9H, Còn 1 ngày 1 giờ làm việc",
        "PT10H, Còn 1 ngày 2 giờ làm việc", "PT14H30M, Còn 1 ngày 6 giờ làm việc", "PT15H59M, Còn 2 ngày làm việc", "PT16H, Còn 2 ngày làm việc"})
    @DisplayName("Thời gian còn lại: đúng từng phút trong giờ cuối, từng 5 phút trong ngày, từng giờ khi hơn một ngày; không gọi 9 hay 14 giờ là 1 ngày")
    void whatIsLeftIsExactEnough(Duration left, String words) {
        assertThat(Chip.left(left, false).words()).isEqualTo(words);
    }

    @Test
    @DisplayName("Nói rõ là còn đến hạn nào")
    void whichDeadlineIsSaid() {
        assertThat(Chip.left(Duration.ofHours(10), false).to(Chip.Deadline.STEP)).isEqualTo(new Chip(Chip.Face.AHEAD, "Còn 1 ngày 2 giờ", Chip.Deadline.STEP));
    }
}
