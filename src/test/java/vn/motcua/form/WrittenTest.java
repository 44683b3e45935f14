package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {
    @ParameterizedTest
    @CsvSource({"PERSONAL_ID, 092197004518, 092 197 004 518", "PERSONAL_ID, 09219700, 09219700", "PHONE, 0909000018, 0909 000 018", "PHONE, 1022, 1022",
        "PHONE, +84909000018, +84909000018", "MONEY, 50000000, 50.000.000", "MONEY, mười, mười", "TEXT, 0909000018, 0909000018"})
    @DisplayName("Số định danh, điện thoại, tiền viết một cách ở mọi trang; không đọc được thì giữ như đã gõ")
    void numbersAreWrittenOneWay(Type type, String typed, String written) {
        assertThat(Written.of(type, typed)).isEqualTo(written);
    }

    @Test
    @DisplayName("Dài quá mức thì chỉ hiện phần đầu, không xé chữ")
    void whatIsFarTooLongIsShownToBeSo() {
        assertThat(Written.shortened("x".repeat(5_000))).hasSize(5_000);
        assertThat(Written.shortened("x".repeat(299) + "😀".repeat(5_000))).isEqualTo("x".repeat(299) + "… (còn nữa)");
    }
}
