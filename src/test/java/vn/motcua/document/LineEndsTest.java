package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LineEndsTest {
    @Test
    void aLineEndsBetweenWordsAndNeverInADateOrTheNumberOfALaw() {
        assertThat(pieces("ông Bình, sinh ngày 12/02/1987  theo Nghị định 45/2020/NĐ-CP"))
                .containsExactly("ông ", "Bình, ", "sinh ", "ngày ", "12/02/1987  ", "theo ", "Nghị ", "định ", "45/2020/NĐ-CP");
        assertThat(pieces("Điều\u00a018 Tư pháp - Hộ tịch")).containsExactly("Điều\u00a018 ", "Tư ", "pháp ", "- ", "Hộ ", "tịch");
        assertThat(pieces("")).isEmpty();
        assertThat(pieces(" ")).containsExactly(" ");
    }

    @Test
    void anAddressLongerThanAnyWordMayEndBeforeASlash() {
        assertThat(pieces("https://mot-cua.vn/xac-minh/H13.42-261123-0001-KQ1 xem"))
                .containsExactly("https://mot-", "cua.vn", "/xac-", "minh", "/H13.42-", "261123-", "0001-", "KQ1 ", "xem");
    }

    /** Each breadth moves the place where the line is full. */
    @Test
    void noPaperPartsADate() {
        assertThat(IntStream.rangeClosed(40, 80)).allSatisfy(breadth -> {
            byte[] pdf = new PdfRenderer().render("<html><head><title>t</title></head><body><p style=\"width:%dmm\">".formatted(breadth)
                    + "Làm thủ tục kết hôn với ông Bình, sinh ngày 12/02/1987, theo Nghị định 45/2020/NĐ-CP của Chính phủ</p></body></html>", "t");
            assertThat(new PDFTextStripper().getText(Loader.loadPDF(pdf)).lines()).noneMatch(line -> line.startsWith("/"))
                    .anyMatch(line -> line.contains("12/02/1987")).anyMatch(line -> line.contains("45/2020/NĐ-CP"));
        });
    }

    private static List<String> pieces(String text) {
        LineEnds ends = new LineEnds();
        ends.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
