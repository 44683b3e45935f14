package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "nguyễn văn bình, Nguyễn Văn Bình", "đặng thị út, Đặng Thị Út", "y'bia niê, Y'Bia Niê", "h’hen-ly, H’Hen-Ly", "'', ''",
        "nguyễn Văn bình, nguyễn Văn bình", "NGUYỄN VĂN BÌNH, NGUYỄN VĂN BÌNH", "K'Brơi, K'Brơi", "12 a3, 12 a3", "<b>, <b>"})
    void smallLettersThroughoutAreAKeyboardsAndTheFirstOnesBecomeCapitals(String typed, String kept) {
        assertThat(PersonName.capitalised(typed)).isEqualTo(kept);
    }
}
