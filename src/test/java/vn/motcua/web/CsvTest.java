package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

class CsvTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"Trần Ngọc Ánh|\"Trần Ngọc Ánh\"", "=HYPERLINK(1)|\"'=HYPERLINK(1)\"", "+84|\"'+84\"", "-2|\"'-2\"",
            "@SUM|\"'@SUM\"", "Hộ kinh doanh \"Ánh\"|\"Hộ kinh doanh \"\"Ánh\"\"\"", "Ánh, Nam|\"Ánh, Nam\"", "=1,2|\"'=1,2\"", "＝1|\"'＝1\"", "＋1|\"'＋1\"",
            "－1|\"'－1\"", "＠A|\"'＠A\"", "Lê Thị A - B; C|\"Lê Thị A - B; C\"", "A;=1|\"A;'=1\"", "A; \"=1|\"A; \"\"'=1\"", "30-4|\"30-4\""})
    void whatACitizenTypedNeverCalculatesInASpreadsheet(String typed, String cell) {
        assertThat(Csv.cell(typed)).isEqualTo(cell);
    }

    /** Whichever separator a spreadsheet was told, and whatever it makes of quotes in the middle of a cell. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "Ánh;=1+1", "Ánh;;=1+1", "Ánh;\"=1+1\"", "Ánh\t=1+1", "Ánh|=1+1", "Ánh\n=1+1", "Ánh\r\n@SUM(A1)", "Ánh; ＝1+1", "\t=1", " \u3000=1", "\";=1", ";\";-1"})
    void noSeparatorMakesAFormula(String typed) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        Csv csv = Csv.to(response);
        csv.row(List.of("H13.42-261122-0001", typed, "cuối"));
        csv.finish();
        String line = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8).replace("\ufeff", "");
        for (String separator : List.of(",", ";", "\t", "|")) {
            assertThat(cells(line, separator)).as("split at %s", separator).noneMatch(cell -> cell.matches("(?s)[\\s\\u3000]*[=+\\-@＝＋－＠].*"));
        }
    }

    /** Read as spreadsheets do, and once more as the simplest program does, which knows nothing of quotes. */
    private static List<String> cells(String text, String separator) {
        List<String> cells = new ArrayList<>();
        for (String cell : text.split("[\r\n" + (separator.equals("|") ? "\\|" : separator) + "]")) cells.add(cell.replace("\"", ""));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') cell.append(text.charAt(i++));
            else if (c == '"' && (quoted || cell.isEmpty())) quoted = !quoted;
            else if (!quoted && (separator.indexOf(c) >= 0 || c == '\r' || c == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(c);
        }
        cells.add(cell.toString());
        return cells;
    }
}
