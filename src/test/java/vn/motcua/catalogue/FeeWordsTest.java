package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line of fees on Mẫu 01, from the shipped packages. */
class FeeWordsTest {
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @DisplayName("Giấy tiếp nhận ghi mức phí, lệ phí của cách nộp đã chọn")
    @CsvSource(delimiter = '|', textBlock = """
            1.004194 | ONLINE | Lệ phí 7.000 đồng
            1.004194 | DIRECT | Lệ phí 15.000 đồng
            1.000656 | ONLINE | Lệ phí: miễn phí khi đăng ký đúng hạn, và cho người thuộc gia đình có công với cách mạng, hộ nghèo, người khuyết tật. Quá hạn: mức do Hội đồng nhân dân cấp tỉnh quyết định; Phí 8.000 đồng/bản (chỉ khi xin bản sao Trích lục khai tử)
            1.001193 | ONLINE | Lệ phí: miễn phí khi đăng ký đúng hạn, và cho người thuộc gia đình có công với cách mạng, hộ nghèo, người khuyết tật. Đăng ký quá hạn: mức do Hội đồng nhân dân cấp tỉnh quyết định; Phí 8.000 đồng/bản (chỉ khi xin thêm bản sao trích lục)
            1.004873 | ONLINE | Lệ phí theo nghị quyết của Hội đồng nhân dân cấp tỉnh
            2.000908 | DIRECT | Phí: miễn
            """)
    void theReceiptNamesTheAmountWhereTheLawFixesOne(String code, Channel channel, String words) throws Exception {
        PackageFiles files = ShippedPackages.found().stream().filter(each -> each.folder().equals(code)).findFirst().orElseThrow();
        assertThat(PackageReader.read(files).facts().channels().stream().filter(way -> way.channel() == channel).findFirst().orElseThrow().feeWords())
                .isEqualTo(words);
    }

    @Test
    @DisplayName("Nguồn không nêu phí, lệ phí thì nói là không nêu, không nói là miễn")
    void nothingSaidIsNotFree() {
        assertThat(new WayOfFiling(Channel.ONLINE, null, "", List.of(), "").feeWords()).isEqualTo("quyết định công bố không ghi");
    }

    @Test
    @DisplayName("Nhiều mức của cùng một khoản thì nói từ mức thấp nhất đến cao nhất; khác khoản, khác đơn vị hoặc chưa định mức thì không")
    void severalAmountsOfOneChargeAreARange() {
        FeeLine fifteen = line(FeeLine.Kind.CHARGE, 15_000L, null);
        FeeLine eight = line(FeeLine.Kind.CHARGE, 8_000L, null);
        FeeLine free = new FeeLine(FeeLine.Kind.CHARGE, FeeLine.Mode.FREE, null, null, "Hộ nghèo", null);
        assertThat(FeeSum.range(List.of(fifteen, eight))).contains("8.000 đồng – 15.000 đồng");
        assertThat(FeeSum.range(List.of(fifteen, free))).contains("Miễn phí – 15.000 đồng");
        assertThat(FeeSum.range(List.of(eight, eight))).contains("8.000 đồng");
        assertThat(FeeSum.range(List.of(line(FeeLine.Kind.FEE, 8_000L, "bản"), line(FeeLine.Kind.FEE, 2_000L, "bản")))).contains("2.000 đồng/bản – 8.000 đồng/bản");
        assertThat(FeeSum.range(List.of(eight, line(FeeLine.Kind.FEE, 15_000L, null)))).as("both may be due").isEmpty();
        assertThat(FeeSum.range(List.of(eight, line(FeeLine.Kind.CHARGE, 8_000L, "bản")))).isEmpty();
        assertThat(FeeSum.range(List.of(eight, new FeeLine(FeeLine.Kind.CHARGE, FeeLine.Mode.BY_COUNCIL, null, null, "", null)))).isEmpty();
        assertThat(FeeSum.range(List.of(free, free))).as("each for some").isEmpty();
        FeeLine unsaid = line(FeeLine.Kind.UNSPECIFIED, 500_000L, null);
        assertThat(FeeSum.range(List.of(unsaid, line(FeeLine.Kind.UNSPECIFIED, 150_000L, null)))).as("nothing says that they are one charge").isEmpty();
        FeeLine always = new FeeLine(FeeLine.Kind.CHARGE, FeeLine.Mode.FIXED, 1_000L, null, "", null);
        assertThat(FeeSum.range(List.of(always, always))).as("nothing says when which is due").isEmpty();
    }

    private static FeeLine line(FeeLine.Kind kind, long amount, String unit) {
        return new FeeLine(kind, FeeLine.Mode.FIXED, amount, unit, "trường hợp %d".formatted(amount), null);
    }

    @Test
    @DisplayName("Căn cứ của mức thu nói rõ loại văn bản, không chỉ số hiệu")
    void theBasisOfAFeeSaysWhatKindOfDocumentItIs() throws Exception {
        for (PackageFiles files : ShippedPackages.found()) {
            assertThat(PackageReader.read(files).facts().channels()).allSatisfy(way -> assertThat(way.fees()).allSatisfy(fee ->
                    assertThat(fee.legalBasis()).as(files.folder()).matches("(Luật|Nghị định|Thông tư|Quyết định|Nghị quyết) .*")));
        }
    }
}
