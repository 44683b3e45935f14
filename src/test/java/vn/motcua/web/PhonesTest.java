package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Số điện thoại trong tin là số gọi được; mã hồ sơ, ngày, số định danh thì không")
class PhonesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Cần hỏi, bạn gọi 0292 3812 046 (UBND phường), đọc mã H13.42-261120-0018.|02923812046", "Gọi 0912 345 678.|0912345678",
        "gọi 0292.3812.046, hoặc 1900 1234|02923812046,19001234", "Gọi 1022|1022", "0912345678|0912345678", "(0292) 3999 100|02923999100", "Gọi quầy (0292)3999100, hoặc 0292 3999100.|02923999100,02923999100", "(0292 3812 046)|02923812046"})
    void numbersAreDialled(String text, String numbers) {
        assertThat(Phones.in(text).stream().map(Phones.Piece::tel).filter(tel -> tel != null).collect(Collectors.joining(","))).isEqualTo(numbers);
        assertThat(Phones.in(text).stream().map(Phones.Piece::text).collect(Collectors.joining())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H13.42-261022-1022", "số định danh 092197004518", "092 197 004 518", "(092) 197 004 518", "(092)197004518", "092 197004518", "17:00 thứ Hai, 23/11/2026", "Nghị định 118/2025/NĐ-CP", "1022/QĐ-UBND",
        "1.102.200 đồng", "0000"})
    void otherNumbersAreNot(String text) {
        assertThat(Phones.in(text)).containsExactly(new Phones.Piece(text, null));
    }
}
