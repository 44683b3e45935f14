package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.agency.Agency;
import vn.motcua.catalogue.ResultForm;
import vn.motcua.catalogue.ShippedForms;
import vn.motcua.document.PdfRenderer;
import vn.motcua.signing.SealRequest;
import vn.motcua.signing.SignatureRequest;
import vn.motcua.signing.SignedPages;
import vn.motcua.signing.Signing;
import vn.motcua.support.VeraPdf;
import vn.motcua.web.Site;

/** The layout rules of Decree 30/2020, read back from the finished file. */
class ResultPagesTest {
    private static final double MM = 72 / 25.4;
    private static final Agency AGENCY = new Agency(UUID.randomUUID(), "H13.42", "UBND phường Ninh Kiều", "Ủy ban nhân dân phường Ninh Kiều",
            "Ủy ban nhân dân thành phố Cần Thơ", "Ninh Kiều", "31135", "", "", null);
    private static final Instant AT = Instant.parse("2026-11-26T08:40:10Z");
    @TempDir
    static Path folder;
    private static Signing signing;
    private static ResultPages pages;

    @BeforeAll
    static void make() {
        signing = new SignedPages(folder.resolve("keys")).signing;
        pages = new ResultPages(new PdfRenderer(), signing, new Site("Thành phố Cần Thơ", "thành phố Cần Thơ", "", "1022", "", 30, "https://motcua.cantho.gov.vn"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vn.motcua.catalogue.ShippedForms#all")
    @DisplayName("Thể thức văn bản theo Phụ lục I Nghị định 30/2020/NĐ-CP")
    void everyResultKeepsTheLayoutOfTheDecreeAndIsAnOriginal(String code, ResultForm form) throws IOException {
        byte[] file = issued(form, sample(form));
        Files.write(Path.of("target", "ket-qua-" + code + ".pdf"), file);
        VeraPdf.assertPdfA2u(file);
        assertThat(signing.validate(file).original()).isTrue();
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).as("its code is read without opening it").contains("H13.42-261120-0018-KQ1");
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(field(pdf, Signing.NUMBER)).matches("^Số:\\s\\d{2,}/[A-ZĐ0-9]+(-[A-ZĐ0-9]+)*$");
            assertThat(field(pdf, Signing.DATE)).matches("^.+, ngày (0[1-9]|[12]\\d|3[01]) tháng (0[12]|[3-9]|1[0-2]) năm \\d{4}$");
            Layout layout = new Layout(pdf);
            assertThat(layout.text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "UBND THÀNH PHỐ CẦN THƠ", "ỦY BAN NHÂN DÂN PHƯỜNG NINH KIỀU",
                    form.type(), (form.committee() ? "TM. ỦY BAN NHÂN DÂN " : "") + "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Phạm Quốc Khánh", "Nơi nhận:", "Lưu: VT",
                    "Mã kết quả: H13.42-261120-0018-KQ1", "Mã kiểm tra: K7MP-3XQ9", "https://motcua.cantho.gov.vn/xac-minh/H13.42-261120-0018-KQ1");
            assertThat(layout.style("CỘNG HÒA")).isEqualTo("Bold 12.0");
            assertThat(layout.style("Độc lập -")).isEqualTo("Bold 13.0");
            assertThat(layout.style("UBND THÀNH")).isEqualTo("Regular 12.0");
            assertThat(layout.style(form.type() + (form.subject().isEmpty() ? "Căn" : form.subject()))).isEqualTo("Bold 14.0");
            assertThat(layout.style("Căn cứ")).isIn("Italic 14.0", "Italic 13.0");
            assertThat(layout.style("Nơi nhận")).isEqualTo("BoldItalic 12.0");
            assertThat(layout.style("- " + form.recipients().getFirst())).isEqualTo("Regular 11.0");
            assertThat(layout.style("KT. CHỦ TỊCH")).isIn("Bold 14.0", "Bold 13.0");
            assertThat(layout.fonts).allMatch(name -> name.contains("LiberationSerif"));
            assertThat(layout.left / MM).as("left margin").isCloseTo(30, within(0.6));
            assertThat((210 * MM - layout.right) / MM).as("right margin").isBetween(14.5, 20.0);
            assertThat(layout.top / MM).as("top margin").isBetween(19.0, 25.0);
            assertThat(layout.bottom / MM).as("bottom margin").isGreaterThanOrEqualTo(19.5);
        }
    }

    @Test
    @DisplayName("Mỗi ngành nghề một dòng trên Giấy chứng nhận đăng ký hộ kinh doanh")
    void everyTradeStandsOnItsOwnLine() throws IOException {
        ResultForm form = ShippedForms.of("1.001612");
        Map<String, String> fields = sample(form);
        fields.put("nganh-nghe", "Nhà hàng, quán ăn (mã ngành 5610)\nBán lẻ đồ uống 4723\n\n  Dịch vụ phục vụ đồ uống 5630");
        byte[] file = issued(form, fields);
        Files.write(Path.of("target", "ket-qua-nhieu-nganh.pdf"), file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf).lines().map(line -> line.replace('\u00a0', ' ').strip())).containsSubsequence("Ngành, nghề kinh doanh:", "- Nhà hàng, quán ăn (mã ngành 5610)",
                    "- Bán lẻ đồ uống 4723", "- Dịch vụ phục vụ đồ uống 5630");
        }
    }

    @Test
    @DisplayName("Giấy xác nhận tình trạng hôn nhân nói đủ điều người khai đã nói vẫn gọn một trang")
    void theLongestUsualConfirmationStaysOnOnePage() throws IOException {
        ResultForm form = ShippedForms.of("1.004873");
        Map<String, String> fields = sample(form);
        fields.put("tinh-trang", "Đã đăng ký kết hôn nhưng đã ly hôn theo bản án, quyết định số 45/2022/QĐST-HNGĐ ngày 14/3/2022 của Tòa án nhân dân quận "
                + "Ninh Kiều, thành phố Cần Thơ; hiện tại chưa đăng ký kết hôn với ai");
        fields.put("muc-dich", "Làm thủ tục kết hôn với bà Công Tằng Tôn Nữ Bảo Trân, sinh ngày 14/03/1995, quốc tịch Việt Nam, số định danh cá nhân 092095007361, "
                + "cư trú tại Số 18 đường Hai Bà Trưng, Phường Ninh Kiều, Thành phố Cần Thơ; dự định đăng ký kết hôn tại UBND phường Cái Khế, thành phố Cần Thơ");
        byte[] file = issued(form, fields);
        Files.write(Path.of("target", "ket-qua-ly-hon.pdf"), file);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
        fields.put("tinh-trang", fields.get("tinh-trang") + ". Việc ly hôn đã được ghi vào sổ hộ tịch. ".repeat(5));
        try (PDDocument pdf = Loader.loadPDF(issued(form, fields))) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            assertThat(second.getText(pdf)).as("the codes never stand on a page alone").contains("Giấy này có giá trị", "Phạm Quốc Khánh", "Mã kết quả");
        }
    }

    @Test
    @DisplayName("Văn bản dài ba trang: số trang từ trang hai, khối chữ ký không bị cắt; ô không bắt buộc để trống thì không in nhãn")
    void aResultOfThreePagesAndOneWithOnlyWhatIsNeeded() throws IOException {
        ResultForm form = ShippedForms.of("1.013225");
        Map<String, String> fields = sample(form);
        fields.put("yeu-cau", "Cốt nền theo quy hoạch, chỉ giới xây dựng lùi ba mét so với lộ giới. ".repeat(90));
        fields.put("chu-dau-tu", "Công Tằng Tôn Nữ Thị Nguyễn Phước Hoàng Ngọc Bảo Trân Huyền Diệu An Nhiên Khánh Đoan Thục Uyên");
        byte[] file = issued(form, fields);
        Files.write(Path.of("target", "ket-qua-ba-trang.pdf"), file);
        VeraPdf.assertPdfA2u(file);
        assertThat(signing.validate(file).original()).isTrue();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= 3; page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                String first = text.getText(pdf).strip().lines().findFirst().orElse("").strip();
                assertThat(first.equals(String.valueOf(page))).as("number on page %d, which begins \"%s\"", page, first).isEqualTo(page > 1);
            }
        }
        fields.clear();
        form.fields().stream().filter(ResultForm.Field::required).forEach(field -> fields.put(field.id(), "Một"));
        try (PDDocument pdf = Loader.loadPDF(issued(form, fields))) {
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("Đơn vị thiết kế", "Số định danh cá nhân", "{", "}");
        }
    }

    @Test
    @DisplayName("Cấp phó ký thay thì vẫn thay mặt ủy ban: TM., KT., rồi chức vụ (Phụ lục I Nghị định 30/2020); chức vụ có dấu phẩy không bị cắt")
    void aDeputySignsForTheCommitteeInTheHeadsPlace() {
        assertThat(ResultPages.signerTitle("Phó Chủ tịch", AGENCY, true)).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(ResultPages.signerTitle("Chủ tịch", AGENCY, true)).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(ResultPages.signerTitle("Phó Chủ tịch", AGENCY, false)).containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(ResultPages.signerTitle("Phó Trưởng phòng", AGENCY, true)).containsExactly("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG");
        assertThat(ResultPages.post("Trưởng phòng Văn hóa, Xã hội, UBND phường Ninh Kiều", AGENCY)).isEqualTo("Trưởng phòng Văn hóa, Xã hội");
    }

    private static Map<String, String> sample(ResultForm form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.fields().forEach(field -> fields.put(field.id(), sample(field)));
        return fields;
    }

    private byte[] issued(ResultForm form, Map<String, String> fields) {
        byte[] page = pages.make(form, fields, AGENCY, new ResultPages.Signer("Phạm Quốc Khánh", "Phó Chủ tịch"), new ResultPages.Codes("H13.42-261120-0018-KQ1", "K7MP3XQ9"),
                LocalDate.of(2026, 11, 26));
        byte[] signed = signing.signAsPerson(page, new SignatureRequest(SIGNER, "Phạm Quốc Khánh", "Phó Chủ tịch", AGENCY.longName(), null, AT.minusSeconds(1800)));
        return signing.sealAsAgency(signed, new SealRequest(AGENCY.code(), AGENCY.longName(), AGENCY.parentName(), null, Map.of(
                Signing.NUMBER, ResultPages.numberLine("05", form, AGENCY), Signing.DATE, ResultPages.dateLine(AGENCY, LocalDate.of(2026, 2, 3))), AT));
    }

    private static final UUID SIGNER = UUID.fromString("0198f000-0000-7000-8000-000000000001");

    private static String sample(ResultForm.Field field) {
        return switch (field.id()) {
            case "ho-ten", "chu-ho", "chu-ho-so", "me", "nguoi-di-khai" -> "Trần Ngọc Ánh";
            case "ngay-sinh" -> "05/11/1997";
            case "so-dinh-danh" -> "092197001234";
            case "noi-cu-tru", "tru-so", "noi-sinh", "que-quan", "dia-diem", "dia-chi", "noi-tam-tru", "noi-cu-tru-ben-kia" -> "Số 12 đường Nguyễn Trãi, phường Ninh Kiều, thành phố Cần Thơ";
            case "can-cu" -> "Điều 236 Luật Đất đai số 31/2024/QH15";
            case "huong-dan" -> "Khi có bản án hoặc quyết định đã có hiệu lực, nộp hồ sơ mới kèm bản sao; cần hỏi, gọi 1022";
            case "ma-ho-so" -> "H13.42-261120-0018";
            case "tinh-trang" -> "Chưa đăng ký kết hôn với ai";
            default -> "Kết hôn với ông Lê Minh Ổn, ẫm ợ Ễ";
        };
    }

    private static String field(PDDocument pdf, String name) {
        return pdf.getDocumentCatalog().getAcroForm(null).getField(name).getValueAsString();
    }

    /** Where the letters stand, in which font and size. */
    private static final class Layout extends PDFTextStripper {
        private final List<TextPosition> letters = new ArrayList<>();
        private final List<String> fonts = new ArrayList<>();
        private final String text;
        private double left = 1e9;
        private double right;
        private double top = 1e9;
        private double bottom = 1e9;

        Layout(PDDocument pdf) throws IOException {
            setSortByPosition(false);
            this.text = getText(pdf).replaceAll("\\s+", " ");
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            super.processTextPosition(letter);
            letters.add(letter);
            fonts.add(letter.getFont().getName());
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
            top = Math.min(top, letter.getYDirAdj() - letter.getFontSizeInPt() * 0.75);
            bottom = Math.min(bottom, letter.getPageHeight() - letter.getYDirAdj());
        }

        String style(String start) {
            String plain = start.replace(" ", "");
            for (int i = 0; i < letters.size(); i++) {
                StringBuilder read = new StringBuilder();
                for (int k = i; k < letters.size() && read.length() < plain.length(); k++) {
                    read.append(letters.get(k).getUnicode().strip());
                }
                if (read.toString().equals(plain)) {
                    String name = letters.get(i).getFont().getName();
                    String style = name.contains("BoldItalic") ? "BoldItalic" : name.contains("Bold") ? "Bold" : name.contains("Italic") ? "Italic" : "Regular";
                    return style + " " + Math.round(letters.get(i).getYScale() * 10) / 10.0;
                }
            }
            return "not found: " + start;
        }
    }
}
