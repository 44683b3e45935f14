package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cắt ngắn: whatever is cut away, no letter and no sign is cut in two. */
class ShorterTextTest {
    private static final String FAMILY = "👨‍👩‍👧";

    @ParameterizedTest
    @CsvSource({"Ánh, 3, Ánh", "Ánh, 2, Án", "a😀b, 2, a", "a😀b, 3, a😀", "😀😀, 3, 😀", "a\u0301bc, 2, a\u0301", "'', 5, ''"})
    @DisplayName("Đầu chuỗi: chữ có dấu rời, mặt cười giữ nguyên hoặc bỏ hẳn")
    void theBeginningKeepsWholeLetters(String text, int most, String start) {
        assertThat(Text.start(text, most)).isEqualTo(start);
    }

    @Test
    @DisplayName("Hình ghép từ nhiều dấu không bị xé; chuỗi dài hơn cả chỗ chứa vẫn không hỏng ký tự")
    void whatIsMadeOfSeveralSignsStaysWhole() {
        assertThat(Text.start("a" + FAMILY + "b", FAMILY.length())).isEqualTo("a");
        assertThat(Text.start("a" + FAMILY + "b", 1 + FAMILY.length())).isEqualTo("a" + FAMILY);
        for (int most = 1; most < 12; most++) {
            for (String text : new String[] {FAMILY.repeat(4), "a" + "\u0301".repeat(40), "😀".repeat(20), "ả😀".repeat(9)}) {
                String start = Text.start(text, most);
                assertThat(start.length()).isLessThanOrEqualTo(most);
                assertThat(start.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE)).as(text + most).isTrue();
                String end = Text.end(text, most);
                assertThat(end.length()).isLessThanOrEqualTo(most);
                assertThat(end.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE)).as(text + most).isTrue();
            }
        }
    }

    @Test
    @DisplayName("Tên tệp giữ phần cuối, không bắt đầu bằng nửa mặt cười; chữ đầu của tên người là cả chữ")
    void namesOfFilesAndInitialsAreWhole() {
        assertThat(Text.fileName("😀".repeat(10) + ".pdf", 7)).isEqualTo("😀.pdf");
        assertThat(Text.fileName("giay-khai-sinh.pdf", 200)).isEqualTo("giay-khai-sinh.pdf");
        assertThat(Text.letters("😀An", 1)).isEqualTo("😀");
        assertThat(Text.letters("Hạnh", 2)).isEqualTo("Hạ");
        assertThat(Text.letters("H", 2)).isEqualTo("H");
        assertThat(Text.letters("", 2)).isEmpty();
    }
}
