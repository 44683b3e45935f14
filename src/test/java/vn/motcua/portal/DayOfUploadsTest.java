package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.motcua.support.TestClock;

@DisplayName("Dung lượng một tài khoản gửi trong ngày có mức, sang ngày thì tính lại")
class DayOfUploadsTest {
    private final TestClock clock = new TestClock();
    private final DayOfUploads day = new DayOfUploads(clock, 3);
    private final UUID flood = UUID.randomUUID();

    @Test
    @DisplayName("Đủ mức thì không nhận thêm, tài khoản khác vẫn gửi được; nửa đêm giờ Việt Nam tính lại từ đầu")
    void whoHandsInTooMuchWaitsForTheNextDay() {
        clock.set("2026-11-23T23:50");
        for (int i = 0; i < 3; i++) {
            assertThat(day.enough(flood)).isEmpty();
            day.count(flood, 1_000_000);
        }
        assertThat(day.enough(flood)).hasValueSatisfying(told -> assertThat(told).contains("đã gửi đủ 3 MB", "ngày mai gửi tiếp"));
        assertThat(day.enough(UUID.randomUUID())).isEmpty();
        clock.advance(Duration.ofMinutes(11));
        assertThat(day.enough(flood)).isEmpty();
        day.count(flood, 10);
        assertThat(day.enough(flood)).as("counted from nothing").isEmpty();
    }
}
