package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"Trần Ngọc Ánh|Trần Ngọc Ánh", "=HYPERLINK(1)|'=HYPERLINK(1)", "+84|'+84", "-2|'-2", "@SUM|'@SUM",
            "Hộ kinh doanh \"Ánh\"|\"Hộ kinh doanh \"\"Ánh\"\"\"", "Ánh, Nam|\"Ánh, Nam\"", "=1,2|\"'=1,2\""})
    void whatACitizenTypedNeverCalculatesInASpreadsheet(String typed, String cell) {
        assertThat(Csv.cell(typed)).isEqualTo(cell);
    }
}
