package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Giờ đã dùng của một bước, bằng lời")
class SlipWordsTest {
    @ParameterizedTest(name = "{0} phút = {1}")
    @CsvSource({"0, chưa tới 1 phút", "1, 1 phút", "60, 1 giờ", "125, 2 giờ 05"})
    void noWorkIsDoneInNoTime(long minutes, String words) {
        assertThat(SlipStrip.spent(minutes)).isEqualTo(words);
    }
}
