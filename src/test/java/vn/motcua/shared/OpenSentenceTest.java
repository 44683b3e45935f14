package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenSentenceTest {
    @DisplayName("Câu nối với câu khác thì không đọng hai dấu")
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Thiếu sao kê ngân hàng. | Thiếu sao kê ngân hàng", "Chụp lại đủ 4 góc.. | Chụp lại đủ 4 góc", "Thiếu trang 2;  | Thiếu trang 2",
        "Vì sao thiếu? | Vì sao thiếu?", "Theo Điều 5 | Theo Điều 5", "'' | ''"})
    void theMarkAtTheEndGoes(String said, String open) {
        assertThat(Text.open(said)).isEqualTo(open);
    }
}
