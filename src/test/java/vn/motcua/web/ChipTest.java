package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChipTest {
    @Test
    @DisplayName("Giờ làm việc quy ra ngày thì gọi là ngày làm việc, ở bước cũng như ở hạn")
    void daysOfWorkAreCalledSo() {
        assertThat(Chip.stepLate(Duration.ofHours(17)).words()).isEqualTo("Bước quá 2 ngày làm việc");
        assertThat(Chip.late(Duration.ofHours(17)).words()).isEqualTo("Quá 2 ngày làm việc");
    }
}
