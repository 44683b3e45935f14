package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Thư điện tử: một quy tắc cho tờ khai, cho quầy và cho hệ thống khác")
class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"anh@vidu.vn", "hong.anh+hoso@thu.vidu.com.vn", "a@b.c"})
    void anAddressFits(String text) {
        assertThat(EmailAddress.fits(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anh", "anh@", "@vidu.vn", "anh@vidu", "anh@vidu.", "anh@vidu..vn", "anh@.vn", "a b@vidu.vn", "anh@vidu.vn\nBcc: ai@vidu.vn",
        "anh@mot@vidu.vn", "anh@vidu.vn ", "安@vidu.vn"})
    void whatIsNoneDoesNot(String text) {
        assertThat(EmailAddress.fits(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {190, 100_000})
    void neitherDoesOneThatNoServerTakes(int length) {
        assertThat(EmailAddress.fits("a".repeat(64) + "@" + "b".repeat(length - 3) + ".vn")).isFalse();
        assertThat(EmailAddress.fits("a".repeat(65) + "@vidu.vn")).isFalse();
        assertThat(EmailAddress.fits("a".repeat(64) + "@" + "b".repeat(186) + ".vn")).as("254 letters").isTrue();
    }
}
