package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTest {
    @DisplayName("Giờ, ngày: số nhỏ hơn mười viết đủ hai chữ số, giờ của Việt Nam")
    @Test
    void momentsAreWrittenWithTwoDigits() {
        Instant early = Instant.parse("2026-02-04T01:05:59Z");
        assertThat(Vietnamese.time(early)).isEqualTo("08:05");
        assertThat(Vietnamese.date(LocalDate.of(2026, 2, 4))).isEqualTo("04/02/2026");
        assertThat(Vietnamese.shortMoment(early)).isEqualTo("08:05 T4 04/02");
        assertThat(Vietnamese.dateAndTime(early)).isEqualTo("04/02/2026 08:05");
        assertThat(Vietnamese.moment(Instant.parse("2026-11-22T17:00:00Z"))).isEqualTo("00:00 thứ Hai, 23/11/2026");
    }

    @DisplayName("Kể nhiều thứ: dấu phẩy, chỉ trước thứ cuối mới có “và”")
    @Test
    void listsEndWithOneAnd() {
        assertThat(Vietnamese.list(List.of())).isEmpty();
        assertThat(Vietnamese.list(List.of("sáng"))).isEqualTo("sáng");
        assertThat(Vietnamese.list(List.of("sáng", "chiều"))).isEqualTo("sáng và chiều");
        assertThat(Vietnamese.list(List.of("sáng", "chiều", "tối"))).isEqualTo("sáng, chiều và tối");
    }

    @DisplayName("Khoảng thời gian: giờ trơn không nói phút, phút lẻ viết đủ hai chữ số")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"PT0S, 0 phút", "PT30M, 30 phút", "PT8H, 8 giờ", "PT6H40M, 6 giờ 40", "PT6H5M, 6 giờ 05", "PT-6H-5M, 6 giờ 05", "PT100H59M59S, 100 giờ 59"})
    void durationsAreRead(String duration, String words) {
        assertThat(Vietnamese.duration(Duration.parse(duration))).isEqualTo(words);
    }
}
