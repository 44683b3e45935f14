package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Chữ được giữ luôn là chữ dựng sẵn, dù giữa chữ và dấu có ký tự ẩn nào")
class CleanTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"Nguye\u200d\u0302\u0303n", "A\u200b\u0301nh", "e\u00ad\u0302\u0301", "o\u202e\u031b\u0300", "Tr\ue000a\u0300n", "Ánh\u2060"})
    void whatIsKeptIsComposed(String typed) {
        String kept = Text.clean(typed);
        assertThat(Normalizer.isNormalized(kept, Normalizer.Form.NFC)).isTrue();
        assertThat(Text.clean(kept)).as("cleaned again").isEqualTo(kept);
        assertThat(kept.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT)).isTrue();
    }
}
