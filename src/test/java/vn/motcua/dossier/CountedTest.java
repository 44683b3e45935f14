package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {
    @DisplayName("Con số trên thẻ: đếm hết thì là số, đếm chưa hết thì là ít nhất bấy nhiêu, chưa gặp hồ sơ nào thì không nói")
    @ParameterizedTest(name = "{0}, còn nữa {1}: {2}")
    @CsvSource({"0, false, 0", "12, false, 12", "12, true, 12+", "1500, true, 1.500+", "0, true, ''"})
    void aTabSaysOnlyWhatIsKnown(long number, boolean more, String words) {
        assertThat(new Counted(number, more).words()).isEqualTo(words);
    }
}
