package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DueWordsTest {
    private static final Instant END_OF_DAY = Instant.parse("2026-11-23T16:59:59Z");

    @Test
    @DisplayName("Thời hạn kết thúc lúc hai mươi tư giờ của ngày cuối (Bộ luật Dân sự 2015, Điều 148)")
    void theEndOfADayIsTwentyFourHours() {
        assertThat(DueWords.moment(END_OF_DAY)).isEqualTo("24:00 thứ Hai, 23/11/2026");
        assertThat(DueWords.shortMoment(END_OF_DAY)).isEqualTo("24:00 T2 23/11");
        assertThat(DueWords.longMoment(END_OF_DAY)).isEqualTo("24 giờ 00 phút, ngày 23 tháng 11 năm 2026");
    }

    @Test
    @DisplayName("Hạn giữa ngày, và phút cuối ngày tính theo giờ, giữ nguyên giờ phút")
    void everyOtherMinuteIsSaidAsItIs() {
        for (Instant due : new Instant[] {Instant.parse("2026-11-23T09:30:00Z"), END_OF_DAY.minusSeconds(59), END_OF_DAY.plusSeconds(1)}) {
            assertThat(DueWords.moment(due)).isEqualTo(Vietnamese.moment(due));
            assertThat(DueWords.shortMoment(due)).isEqualTo(Vietnamese.shortMoment(due));
            assertThat(DueWords.longMoment(due)).isEqualTo(Vietnamese.longMoment(due));
        }
    }
}
