package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.support.Browsers;
import vn.motcua.support.PlatformTest;
import vn.motcua.support.TestClock;
import vn.motcua.support.VeraPdf;

/** Việc chính: one real procedure from the search to a result that anyone can verify, as the law orders it, in a real browser. */
@PlatformTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobJourneyTest {
    private static final GreenMail POST_OFFICE = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Pattern CODE = Pattern.compile("H13\\.42-\\d{6}-\\d{4,}");
    @TempDir static Path data;
    private static DemoAccounts people;
    private static Browsers browsers;
    private static Somebody anh;
    private static String code;
    private static byte[] result;

    @LocalServerPort int port;
    @Autowired TestClock clock;

    @DynamicPropertySource
    static void demonstrate(DynamicPropertyRegistry settings) {
        POST_OFFICE.start();
        settings.add("motcua.demo", () -> "true");
        settings.add("motcua.data", () -> data.toString());
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> POST_OFFICE.getSmtp().getPort());
    }

    @AfterAll
    static void goHome() {
        if (anh != null) anh.close();
        if (browsers != null) browsers.close();
        POST_OFFICE.stop();
    }

    private Somebody at(Browsers.Screen screen) {
        if (browsers == null) browsers = Browsers.at(port);
        return new Somebody(browsers.open(screen, false, true), "viec-chinh");
    }

    /** An official does one thing at the desk and goes away. */
    private void official(String name, java.util.function.Consumer<Somebody> work) {
        try (Somebody official = at(Browsers.Screen.DESKTOP)) {
            work.accept(official.goes("/dang-nhap").signsIn(people.of(name)));
        }
    }

    @Test
    @Order(1)
    @DisplayName("1. Tìm: gõ không dấu vẫn thấy thủ tục, trang thủ tục ghi đủ điều luật định (Điều 8 Nghị định 63/2010)")
    void find() {
        people = DemoAccounts.in(data);
        clock.set("2026-11-20T16:25");
        anh = at(Browsers.Screen.PHONE).goes("/").keeps("01-trang-dau");
        anh.page.getByLabel("Tìm thủ tục").first().fill("xac nhan tinh trang hon nhan");
        anh.presses("Tìm", "form").keeps("02-tim");
        assertThat(anh.reads()).contains("Thủ tục cấp Giấy xác nhận tình trạng hôn nhân");
        anh.presses("Thủ tục cấp Giấy xác nhận tình trạng hôn nhân").keeps("03-thu-tuc");
        assertThat(anh.reads()).contains("1.004873", "3 ngày làm việc", "Hộ tịch", "123/2015/NĐ-CP", "Ủy ban nhân dân cấp xã");
    }

    @Test
    @Order(2)
    @DisplayName("2. Đăng nhập: trở về đúng việc đang làm")
    void signIn() {
        anh.presses("Nộp trực tuyến");
        assertThat(anh.page.url()).contains("/dang-nhap");
        anh.keeps("04-dang-nhap").signsIn(people.of("Trần Ngọc Ánh"));
        assertThat(anh.page.url()).contains("/nop-ho-so/1.004873");
    }

    @Test
    @Order(3)
    @DisplayName("3. Điền biểu mẫu tương tác: mỗi trang một việc, điền sẵn từ tài khoản, sai thì nói phải làm gì (Điều 9 Nghị định 45/2020)")
    void fill() {
        anh.keeps("05-noi-nop").presses("Bắt đầu", "main");
        assertThat(anh.page.getByLabel("Họ và tên").first().inputValue()).isEqualTo("Trần Ngọc Ánh");
        clock.set("2026-11-20T16:26");
        Map<String, String> answers = new LinkedHashMap<>(Map.of("cap-cho", "minh", "lan-cap", "cap-lai", "muc-dich", "ket-hon",
                "ten-nguoi-se-ket-hon", "Lê Hoàng Nam", "so-dinh-danh-nguoi-se-ket-hon", "09209500736", "tinh-trang", "chua-ket-hon",
                "thoi-gian", "den-nay", "noi-dang-ky-ket-hon", "UBND phường Cái Khế, thành phố Cần Thơ", "cach-nhan", "dien-tu"));
        answers.putAll(Map.of("noi-cap-giay-cu", "UBND phường An Bình, thành phố Cần Thơ", "ly-do-cap-lai", "het-han"));
        answers.putAll(Map.of("ngay-sinh-nguoi-se-ket-hon-ngay", "14", "ngay-sinh-nguoi-se-ket-hon-thang", "3", "ngay-sinh-nguoi-se-ket-hon-nam", "1995"));
        answers.put("noi-cu-tru-nguoi-se-ket-hon-tinh", "92");   // the communes come after the province
        answers.put("noi-cu-tru-nguoi-se-ket-hon-xa", "31120");
        answers.put("noi-cu-tru-nguoi-se-ket-hon-duong", "Số 7 đường Trần Phú");
        boolean corrected = false;
        for (int pages = 0; anh.page.url().contains("/to-khai/") && !anh.page.url().matches(".*/(giay-to|kiem-tra)$"); pages++) {
            assertThat(pages).as("the questions come to an end").isLessThan(40);
            String before = anh.page.url();
            anh.answers(answers).presses("Tiếp tục", "main");
            if (anh.reads().contains("phải có 12 chữ số")) {
                assertThat(anh.reads()).contains("mới nhập 11");
                anh.keeps("06-cau-hoi-co-loi");
                answers.put("so-dinh-danh-nguoi-se-ket-hon", "092095007361");
                corrected = true;
            } else {
                assertThat(anh.page.url()).isNotEqualTo(before);
            }
        }
        assertThat(corrected).as("eleven digits were noticed").isTrue();
    }

    @Test
    @Order(4)
    @DisplayName("4. Gửi giấy tờ: nhiều tệp, nhận theo nội dung chứ không theo tên")
    void attach() throws IOException {
        if (anh.page.url().endsWith("/kiem-tra")) anh.goes(anh.page.url().replace("/kiem-tra", "/giay-to"));
        Locator upload = anh.page.locator("main input[type=file]").first();
        upload.setInputFiles(new FilePayload("giay-cu.pdf", "application/pdf", "Đây không phải là PDF".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        anh.seesSoon("Tệp “giay-cu.pdf” không phải PDF").keeps("07-tep-gia");
        byte[] picture = anh.page.screenshot();
        byte[] another = anh.page.locator("header").screenshot();
        anh.page.locator("main input[type=file]").first().setInputFiles(new FilePayload[] {
                new FilePayload("trang-1.png", "image/png", picture), new FilePayload("trang-2.png", "image/png", another)});
        anh.seesSoon("trang-1.png").seesSoon("trang-2.png");
        anh.page.getByText("Bỏ tệp trang-1.png").waitFor();
        anh.page.getByText("Bỏ tệp trang-2.png").waitFor();
        anh.keeps("08-giay-to");
        anh.presses("Tiếp tục", "main");
    }

    @Test
    @Order(5)
    @DisplayName("5. Nộp: một mã cho cả đời hồ sơ, hạn trả lời 8 giờ làm việc có cách tính, biên nhận SHA-256 (Điều 11 Nghị định 45/2020)")
    void file() {
        clock.set("2026-11-20T16:30");
        anh.keeps("09-doc-lai").presses("Nộp hồ sơ", "main");
        assertThat(anh.reads()).as("without the declaration nothing is filed").contains("Đánh dấu vào ô cam đoan");
        anh.chooses("Tôi cam đoan").presses("Nộp hồ sơ", "main").keeps("10-da-nop");
        Matcher found = CODE.matcher(anh.reads());
        assertThat(found.find()).isTrue();
        code = found.group();
        assertThat(code).startsWith("H13.42-261120-");
        assertThat(anh.reads()).contains("16:30 thứ Hai", "Thứ Sáu 20/11, 16:30 – 17:00").containsPattern("[0-9a-f]{4} [0-9a-f]{4}");
    }

    @Test
    @Order(6)
    @DisplayName("6. Tiếp nhận: hạn trả có cách tính, Mẫu 01 là PDF (Điều 11, 17 Nghị định 118/2025)")
    void receive() {
        clock.set("2026-11-23T10:05");
        official("Nguyễn Thị Thu Hà", ha -> {
            ha.keeps("11-ban-lam-viec");
            assertThat(ha.reads()).contains(code);
            ha.presses(code).keeps("12-ho-so").presses("Tiếp nhận", ".mc-case__acts");
            ha.page.locator("main input[type=radio][value=co]").all().forEach(Locator::check);
            assertThat(ha.reads()).contains("10:05 thứ Sáu", "Thứ Ba 24/11", "Ngày Văn hóa Việt Nam");
            ha.keeps("13-tiep-nhan").presses("Tiếp nhận", "main form").keeps("14-da-tiep-nhan");
        });
        anh.goes("/ho-so/" + code).keeps("15-theo-doi");
        assertThat(anh.reads()).contains("Đang giải quyết", "10:05 thứ Sáu", "Tư pháp");
        assertThat(pdf(anh, "Giấy tiếp nhận")).satisfies(VeraPdf::assertPdfA2u);
    }

    @Test
    @Order(7)
    @DisplayName("7. Luân chuyển: bước trước hạn, đúng hạn hay quá hạn được tính từng bước (Mẫu 06 Thông tư 03/2025)")
    void route() {
        clock.set("2026-11-23T10:32");
        official("Lê Thị Hạnh", hanh -> {
            hanh.goes("/ban-lam-viec/" + code).keeps("16-phieu");
            assertThat(hanh.reads()).contains("14 giờ");
            hanh.presses("Dự thảo kết quả", ".mc-case__acts").keeps("17-du-thao");
        });
    }

    @Test
    @Order(8)
    @DisplayName("8. Quyết định và ký: dự thảo theo Nghị định 30/2020, lãnh đạo ký, văn thư lấy số và đóng dấu (Điều 14 Nghị định 45/2020)")
    void decide() {
        clock.set("2026-11-25T08:50");
        official("Lê Thị Hạnh", hanh -> {
            hanh.goes("/ban-lam-viec/" + code + "/du-thao").presses("Lưu dự thảo", "main");
            hanh.goes("/ban-lam-viec/" + code + "/du-thao").keeps("18-da-du-thao").presses("Chuyển bước tiếp theo", "main");
            hanh.page.getByLabel("Ý kiến gửi kèm").fill("Đã đối chiếu cơ sở dữ liệu hộ tịch, kính trình ký.");
            hanh.presses("Chuyển hồ sơ", "main");
        });
        clock.set("2026-11-26T09:00");
        official("Phạm Quốc Khánh", khanh -> khanh.goes("/ban-lam-viec/" + code + "/ky").keeps("19-ky").presses("Ký số", "main"));
        clock.set("2026-11-26T10:00");
        official("Lâm Ngọc Diệp", diep -> diep.goes("/ban-lam-viec/" + code + "/phat-hanh").keeps("20-phat-hanh").presses("Lấy số, đóng dấu", "main"));
        anh.goes("/ho-so/" + code).keeps("21-co-ket-qua");
        assertThat(anh.reads()).contains("Có kết quả");
    }

    @Test
    @Order(9)
    @DisplayName("9. Trả kết quả: người nộp được báo, thấy ai làm gì lúc nào, tải kết quả (Điều 14 Nghị định 45/2020)")
    void handOver() throws IOException {
        clock.set("2026-11-26T10:30");
        official("Nguyễn Thị Thu Hà", ha -> ha.goes("/ban-lam-viec/" + code + "/tra-ket-qua").presses("Xác nhận đã trả kết quả", "main"));
        anh.goes("/ho-so/" + code).keeps("22-da-tra");
        assertThat(anh.reads()).contains("Lê Thị Hạnh", "Phạm Quốc Khánh", "Lâm Ngọc Diệp", "Nguyễn Thị Thu Hà");
        result = anh.page.request().get("/ho-so/" + code + "/ket-qua").body();
        VeraPdf.assertPdfA2u(result);
        Path file = Files.write(data.resolve("ket-qua.pdf"), result);
        assertThat(run("pdfsig", "-nocert", file.toString()).split("Signature is Valid", -1)).as("both signatures of the result").hasSize(3);
        assertThat(POST_OFFICE.waitForIncomingEmail(20_000, 3)).as("letters about the receipt, the result and its return").isTrue();
        anh.goes("/thong-bao").keeps("23-thong-bao");
        assertThat(anh.reads()).contains(code);
    }

    @Test
    @Order(10)
    @DisplayName("10. Xác minh: không cần tài khoản, theo mã hoặc theo tệp; sửa một byte là biết (Điều 14, 18 Nghị định 45/2020)")
    void verify() {
        clock.set("2026-11-26T10:45");
        try (Somebody stranger = at(Browsers.Screen.PHONE)) {
            stranger.goes("/xac-minh/" + code + "-KQ1").keeps("24-xac-minh");
            assertThat(stranger.reads()).contains("Có cấp giấy mang mã này, còn hiệu lực", "Phạm Quốc Khánh").doesNotContain("Trần Ngọc Ánh");
            assertThat(sends(stranger, result)).contains("Giấy thử nghiệm, khớp với sổ, còn hiệu lực");
            byte[] forged = result.clone();
            forged[forged.length / 3] ^= 1;
            assertThat(sends(stranger, forged)).contains("đừng dùng").doesNotContain("khớp với sổ, còn hiệu lực");
            stranger.keeps("25-tep-bi-sua");
            assertThat(sends(stranger, "không phải PDF".getBytes(java.nio.charset.StandardCharsets.UTF_8))).contains("không phải PDF");
        }
    }

    @Test
    @Order(11)
    @DisplayName("11. Báo cáo: người đứng đầu thấy số liệu, số nào cũng mở ra danh sách hồ sơ")
    void account() {
        clock.set("2026-11-26T11:00");
        official("Đặng Thị Kim Liên", head -> {
            head.goes("/tong-quan").keeps("26-tong-quan");
            assertThat(head.reads()).contains("Đúng hẹn tháng 11");
            head.page.locator("main a.mc-stat").first().click();
            assertThat(head.page.url()).contains("/tong-quan/ho-so");
            head.keeps("27-danh-sach-sau-con-so");
        });
    }

    private static String sends(Somebody stranger, byte[] file) {
        stranger.goes("/xac-minh").page.locator("input[type=file]").setInputFiles(new FilePayload("ket-qua.pdf", "application/pdf", file));
        return stranger.presses("Kiểm tra tệp", "main").reads();
    }

    /** The PDF behind the first link that reads so. */
    private static byte[] pdf(Somebody reader, String words) {
        Locator link = reader.page.locator("main a").filter(new Locator.FilterOptions().setHasText(Pattern.compile(words, Pattern.CASE_INSENSITIVE))).first();
        return reader.page.request().get(link.getAttribute("href")).body();
    }

    private static String run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
