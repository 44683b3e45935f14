package vn.motcua.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Số định danh cá nhân (TT 59/2021/TT-BCA)")
class PersonalIdTest {

    @ParameterizedTest(name = "{0}, sinh {1}, {2}: {3}")
    @CsvSource({
        "001200012345, 2000-01-01, MALE, true", "079301009999, 2001-12-31, FEMALE, true", "092197004518, 1997-08-22, FEMALE, true",
        "092097004518, 1997-08-22, MALE, true", "092197004518, 1997-08-22, MALE, false", "092197004518, 1998-08-22, FEMALE, false",
        "092397004518, 1997-08-22, FEMALE, false", "09219700451, 1997-08-22, FEMALE, false", "09219700451x, 1997-08-22, FEMALE, false",
        "'', 1997-08-22, FEMALE, false"})
    void tellsCenturySexAndYearOfBirth(String digits, LocalDate birthDate, Sex sex, boolean fits) {
        assertThat(PersonalId.fits(digits, birthDate, sex)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(value = {"NULL"}, nullValues = "NULL")
    void nothingIsNoNumber(String digits) {
        assertThat(PersonalId.wellFormed(digits)).isFalse();
    }
}
