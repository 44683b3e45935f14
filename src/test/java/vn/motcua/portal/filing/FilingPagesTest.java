package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.Http;
import vn.motcua.support.PlatformTest;

@PlatformTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-password=khong-dung-that"})
class FilingPagesTest {
    private static final String MARITAL = "1.004873";
    private static final Map<String, String> TO_MARRY = Map.ofEntries(Map.entry("cap-cho", "minh"), Map.entry("lan-cap", "lan-dau"),
            Map.entry("muc-dich", "ket-hon"), Map.entry("ten-nguoi-se-ket-hon", "Lê Hoàng Nam"),
            Map.entry("so-dinh-danh-nguoi-se-ket-hon", "092 095 007 361"), Map.entry("ngay-sinh-nguoi-se-ket-hon-ngay", "14"),
            Map.entry("ngay-sinh-nguoi-se-ket-hon-thang", "5"), Map.entry("ngay-sinh-nguoi-se-ket-hon-nam", "1995"),
            Map.entry("noi-cu-tru-nguoi-se-ket-hon-tinh", "92"), Map.entry("noi-cu-tru-nguoi-se-ket-hon-xa", "31120"),
            Map.entry("noi-cu-tru-nguoi-se-ket-hon-duong", "Số 7 đường Nguyễn Trãi"), Map.entry("noi-dang-ky-ket-hon", "UBND phường Cái Khế"),
            Map.entry("tinh-trang", "chua-ket-hon"), Map.entry("thoi-gian", "den-nay"), Map.entry("cach-nhan", "dien-tu"));
    @LocalServerPort int port;
    private Citizen anh;

    /** The answers of a citizen who will marry, for other tests as well. */
    static Map<String, String> toMarry() {
        return TO_MARRY;
    }

    @BeforeEach
    void signIn() {
        anh = new Citizen(port, Citizen.ANH);
    }

    @Test
    void fromTheFirstQuestionToTheReceiptWithoutScript() {
        String draft = anh.start(MARITAL);
        Http.Page first = anh.http.get(draft + "/nguoi-yeu-cau");
        assertThat(first.body()).contains("value=\"Trần Ngọc Ánh\"").contains("Lấy từ tài khoản của bạn");
        assertThat(first.text()).contains("Câu 1, còn ít nhất").contains("Đã lưu lúc");
        Http.Page check = anh.http.get(anh.walk(draft, TO_MARRY, "kiem-tra"));
        assertThat(check.text()).contains("Đọc lại trước khi nộp").contains("Lê Hoàng Nam").contains("14/05/1995")
                .contains("092 095 007 361").contains("phường Cái Khế").doesNotContain("Chưa trả lời");
        Http.Page filed = anh.http.post(draft + "/nop", Map.of("cam-doan", "co"));
        assertThat(filed.location()).matches("/ho-so/H13\\.42-\\d{6}-\\d{4,}/da-nop");
        Http.Page receipt = anh.http.get(filed.location());
        assertThat(receipt.text()).contains("Đã nhận hồ sơ của bạn").contains("8 giờ làm việc kể từ lúc nộp, theo Điều 11 Nghị định 45/2020/NĐ-CP")
                .containsPattern("Nội dung khai ([0-9a-f]{4} ){15}[0-9a-f]{4}");
    }

    @Test
    void filingTwiceReplayingAndFilingAtOnceGiveOneDossier() throws Exception {
        String draft = anh.start(MARITAL);
        anh.walk(draft, TO_MARRY, "kiem-tra");
        anh.http.get(draft + "/kiem-tra");
        Callable<String> press = () -> anh.http.post(draft + "/nop", Map.of("cam-doan", "co")).location();
        try (var fingers = Executors.newFixedThreadPool(4)) {
            List<Future<String>> pressed = fingers.invokeAll(List.of(press, press, press, press));
            String one = pressed.getFirst().get();
            assertThat(one).endsWith("/da-nop");
            for (Future<String> each : pressed) {
                assertThat(each.get()).isEqualTo(one);
            }
            assertThat(press.call()).isEqualTo(one);
        }
        assertThat(anh.http.get(draft + "/kiem-tra").status()).isEqualTo(410);
        assertThat(anh.http.get(draft + "/muc-dich").text()).contains("Tờ khai này đã nộp");
    }

    @Test
    void aWrongAnswerComesBackWithEverythingTypedAndWhatToDo() {
        String draft = anh.start(MARITAL);
        anh.walk(draft, TO_MARRY, "nguoi-se-ket-hon");
        Map<String, String> typed = new HashMap<>(Citizen.typed(anh.http.get(draft + "/nguoi-se-ket-hon"), TO_MARRY));
        typed.put("so-dinh-danh-nguoi-se-ket-hon", "092 095 00736");
        typed.put("ngay-sinh-nguoi-se-ket-hon-ngay", "31");
        typed.put("ngay-sinh-nguoi-se-ket-hon-thang", "2");
        Http.Page again = anh.http.post(draft + "/nguoi-se-ket-hon", typed);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Có 2 chỗ cần sửa").containsPattern("(?s)Số định danh của người dự định kết hôn phải có 12 chữ số, mới nhập 11.*Số định danh của người dự định kết hôn phải có 12 chữ số, mới nhập 11");
        assertThat(again.body()).contains("href=\"#so-dinh-danh-nguoi-se-ket-hon\"").contains("value=\"Lê Hoàng Nam\"").contains("value=\"31\"")
                .contains("<title>Lỗi: ");
    }

    @Test
    void whatCannotBeTrueTogetherIsStoppedOnItsPageAndOnReadingAgain() {
        String draft = anh.start(MARITAL);
        String page = anh.walk(draft, TO_MARRY, "tinh-trang");
        anh.http.get(page);
        Http.Page stopped = anh.http.post(page, Map.of("tinh-trang", "dang-ket-hon"));
        assertThat(stopped.status()).isEqualTo(422);
        assertThat(stopped.text()).containsPattern("(?s)không được kết hôn với người khác.*không được kết hôn với người khác");
        anh.http.post(page, Map.of("tinh-trang", "chua-ket-hon"));
        anh.walk(draft, TO_MARRY, "kiem-tra");
        anh.http.get(draft + "/tinh-trang");
        anh.http.post(draft + "/tinh-trang/luu", Map.of("tinh-trang", "dang-ket-hon"));
        assertThat(anh.http.get(draft + "/kiem-tra").body()).contains("không được kết hôn với người khác").contains("/tinh-trang?ve=kiem-tra");
        Http.Page filed = anh.http.post(draft + "/nop", Map.of("cam-doan", "co"));
        assertThat(filed.status()).isEqualTo(422);
        assertThat(filed.text()).contains("không được kết hôn với người khác");
    }

    @Test
    void whatIsTypedIsKeptBeforeAnythingIsSent() {
        String draft = anh.start(MARITAL);
        anh.walk(draft, TO_MARRY, "nguoi-se-ket-hon");
        anh.http.get(draft + "/nguoi-se-ket-hon");
        Http.Page kept = anh.http.post(draft + "/nguoi-se-ket-hon/luu", Map.of("ten-nguoi-se-ket-hon", "Lê Ho", "so-dinh-danh-nguoi-se-ket-hon", "0920"));
        assertThat(kept.body()).matches("Đã lưu lúc \\d\\d:\\d\\d");
        Citizen elsewhere = new Citizen(port, Citizen.ANH);
        assertThat(elsewhere.http.get(draft + "/nguoi-se-ket-hon").body()).contains("value=\"Lê Ho\"").contains("value=\"0920\"");
    }

    @Test
    void whatWasUnderWayWhenTheFormWasSentComesTooLate() {
        String draft = anh.start(MARITAL);
        anh.http.get(draft + "/muc-dich");
        assertThat(anh.http.post(draft + "/muc-dich/luu", Map.of("muc-dich", "vay-von", "luc-gui", "1000")).status()).isEqualTo(200);
        anh.http.post(draft + "/muc-dich", Map.of("muc-dich", "ket-hon", "luc-gui", "3000"));
        assertThat(anh.http.post(draft + "/muc-dich/luu", Map.of("muc-dich", "vay-von", "luc-gui", "2000")).status()).isEqualTo(409);
        assertThat(anh.http.get(draft + "/muc-dich").body()).containsPattern("value=\"ket-hon\" checked").containsPattern("data-clock=\"\\d{13}\"");
        assertThat(anh.http.post(draft + "/muc-dich/luu", Map.of("muc-dich", "vay-von", "luc-gui", "4000")).status()).isEqualTo(200);
    }

    @Test
    void twoTabsKeepBothAnswersAtOnce() throws Exception {
        String draft = anh.start(MARITAL);
        anh.http.get(anh.http.get(draft).location());
        Citizen other = new Citizen(port, Citizen.ANH);
        other.http.get(anh.http.get(draft).location());
        try (var tabs = Executors.newFixedThreadPool(2)) {
            List<Callable<Http.Page>> saves = IntStream.range(0, 20).<Callable<Http.Page>>mapToObj(i -> i % 2 == 0
                    ? () -> anh.http.post(draft + "/muc-dich/luu", Map.of("muc-dich", "vay-von"))
                    : () -> other.http.post(draft + "/tinh-trang/luu", Map.of("tinh-trang", "da-ly-hon"))).toList();
            for (Future<Http.Page> save : tabs.invokeAll(saves)) {
                assertThat(save.get().status()).isEqualTo(200);
            }
        }
        assertThat(anh.http.get(draft + "/muc-dich").body()).containsPattern("value=\"vay-von\" checked");
        assertThat(anh.http.get(draft + "/tinh-trang").body()).containsPattern("value=\"da-ly-hon\" checked");
    }

    @Test
    void somebodyElsesDraftIsNotThereNeitherToReadNorToWriteNorToFile() {
        String draft = anh.start(MARITAL);
        Citizen nam = new Citizen(port, Citizen.NAM);
        nam.http.get("/nop-ho-so/" + MARITAL);
        for (String page : List.of("", "/nguoi-yeu-cau", "/giay-to", "/kiem-tra")) {
            assertThat(nam.http.get(draft + page).status()).as(page).isEqualTo(404);
        }
        assertThat(nam.http.get(draft + "/nguoi-yeu-cau").text()).contains("Không có tờ khai này").contains("Lê Hoàng Nam").doesNotContain("Trần Ngọc Ánh");
        nam.http.get("/nop-ho-so/" + MARITAL);
        for (String post : List.of("/nguoi-yeu-cau", "/nguoi-yeu-cau/luu", "/nop", "/xoa")) {
            assertThat(nam.http.post(draft + post, Map.of("ho-ten", "Kẻ lạ", "cam-doan", "co")).status()).as(post).isEqualTo(404);
        }
        assertThat(anh.http.get(draft + "/nguoi-yeu-cau").body()).contains("value=\"Trần Ngọc Ánh\"");
    }

    @Test
    void pagesOutOfOrderLeadToTheRightOneAndUnknownOnesAreNotFound() {
        String draft = anh.start(MARITAL);
        assertThat(anh.http.get(draft + "/so-mot-khac").status()).isEqualTo(404);
        assertThat(anh.http.get("/to-khai/khong-phai-uuid").status()).isEqualTo(404);
        assertThat(anh.http.get("/to-khai/" + UUID.randomUUID()).status()).isEqualTo(404);
        Http.Page early = anh.http.get(draft + "/nguoi-se-ket-hon");
        assertThat(early.status()).isEqualTo(302);
        assertThat(anh.http.visit(draft + "/nguoi-se-ket-hon").text()).contains("không cần trả lời câu đó");
        Http.Page unasked = anh.http.post(draft + "/nguoi-se-ket-hon", Map.of("ten-nguoi-se-ket-hon", "Ai đó"));
        assertThat(unasked.status()).isEqualTo(302);
        Http.Page tooEarly = anh.http.post(draft + "/nop", Map.of("cam-doan", "co"));
        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.text()).contains("chỗ cần làm trước khi nộp").contains("Chọn việc bạn sẽ dùng giấy này");
        assertThat(tooEarly.body()).contains("href=\"" + draft + "/muc-dich?ve=kiem-tra\"");
    }

    @Test
    void theDeclarationMustBeMadeByOneself() {
        String draft = anh.start(MARITAL);
        anh.walk(draft, TO_MARRY, "kiem-tra");
        anh.http.get(draft + "/kiem-tra");
        Http.Page silent = anh.http.post(draft + "/nop", Map.of());
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text()).contains("Đánh dấu vào ô cam đoan rồi bấm Nộp hồ sơ");
    }

    @Test
    void hostileTextIsCleanedOrNamedButNeverLostAndNeverAFailure() {
        String draft = anh.start(MARITAL);
        anh.http.get(draft + "/nguoi-yeu-cau");
        Map<String, String> typed = new HashMap<>(Citizen.shown(anh.http.get(draft + "/nguoi-yeu-cau")));
        typed.put("ho-ten", "Tra\u0302\u0300n\u0000 Ngo\u0323c\u202e A\u0301nh\u0007");
        assertThat(anh.http.post(draft + "/nguoi-yeu-cau", typed).status()).isEqualTo(302);
        assertThat(anh.http.get(draft + "/nguoi-yeu-cau").body()).contains("value=\"Trần Ngọc Ánh\"");
        typed.put("ho-ten", "ạ".repeat(10_000));
        Http.Page long10000 = anh.http.post(draft + "/nguoi-yeu-cau", typed);
        assertThat(long10000.status()).isEqualTo(422);
        assertThat(long10000.text()).contains("Họ và tên dài tối đa 100 ký tự, đã nhập 10.000");
        assertThat(long10000.body()).contains("ạ".repeat(10_000));
        typed.put("ho-ten", "<script>alert(1)</script>");
        Http.Page script = anh.http.post(draft + "/nguoi-yeu-cau", typed);
        assertThat(script.status()).isEqualTo(422);
        assertThat(script.body()).doesNotContain("<script>alert(1)");
    }

    @Test
    void aCommuneIsChosenFromItsProvinceWithoutScript() {
        String draft = anh.start(MARITAL);
        anh.http.get(draft + "/noi-cu-tru");
        Http.Page asked = anh.http.post(draft + "/noi-cu-tru", Map.of("noi-cu-tru-tinh", "01", "noi-cu-tru-xa", "31135", "noi-cu-tru-duong", "12 Hàng Bạc", "nut", "xa"));
        Http.Page page = anh.http.get(asked.location());
        assertThat(page.body()).contains("<option value=\"01\" selected").contains("Hoàn Kiếm").contains("value=\"12 Hàng Bạc\"").doesNotContain("<option value=\"31135\" selected");
        assertThat(anh.http.get("/to-khai/xa?tinh=92").body()).contains("<option value=\"31135\">").doesNotContain("<html");
    }

    @Test
    void filesAreToldByTheirContentAndWhatWasTakenStays() {
        String draft = anh.start("1.001193");
        Map<String, String> birth = Map.of("quan-he", "me", "truong-hop", "thuong", "noi-sinh", "tai-nha", "chung-sinh", "lam-chung");
        for (String page : List.of("quan-he", "truong-hop", "noi-sinh", "chung-sinh")) {
            anh.http.get(draft + "/" + page);
            anh.http.post(draft + "/" + page, Map.of(page, birth.get(page)));
        }
        Http.Page papers = anh.http.get(draft + "/giay-to");
        assertThat(papers.text()).contains("Văn bản của người làm chứng").contains("Phải có").doesNotContain("Biên bản về việc trẻ bị bỏ rơi");
        Http.Page mixed = anh.http.upload(draft + "/giay-to", Map.of(),
                new Http.Upload("tep-van-ban-lam-chung", "trang-1.jpg", "image/png", Citizen.picture(1)),
                new Http.Upload("tep-van-ban-lam-chung", "trang-2.pdf", "application/pdf", "MZ\u0000 chương trình".getBytes()),
                new Http.Upload("tep-van-ban-lam-chung", "trang-3.jpg", "image/png", new byte[0]));
        assertThat(mixed.status()).isEqualTo(422);
        assertThat(mixed.text()).contains("trang-1.jpg").contains("không phải PDF, ảnh (JPEG, PNG) hoặc Word (DOCX)").contains("rỗng, không có nội dung");
        assertThat(anh.http.get(draft + "/giay-to").text()).contains("trang-1.jpg").doesNotContain("trang-2.pdf");
        Http.Page large = anh.http.upload(draft + "/giay-to", Map.of(),
                new Http.Upload("tep-van-ban-lam-chung", "to.jpg", "image/png", java.util.Arrays.copyOf(Citizen.picture(2), 11_000_000)));
        assertThat(large.status()).isEqualTo(422);
        assertThat(large.text()).contains("Tệp “to.jpg” quá lớn: 11 MB");
        String body = anh.http.get(draft + "/giay-to").body();
        String remove = body.replaceAll("(?s).*formaction=\"([^\"]+)\".*", "$1");
        assertThat(anh.http.post(remove, Map.of()).status()).isEqualTo(302);
        assertThat(anh.http.post(remove, Map.of()).status()).isEqualTo(302);
        Http.Page without = anh.http.upload(draft + "/giay-to", Map.of());
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).contains("Đính kèm văn bản của người làm chứng xác nhận việc sinh");
    }

    @Test
    void anAnswerChangedWhileReadingAsksWhatItOpensAndThenReturns() {
        String draft = anh.start(MARITAL);
        anh.walk(draft, TO_MARRY, "kiem-tra");
        anh.http.get(draft + "/muc-dich?ve=kiem-tra");
        Http.Page opened = anh.http.post(draft + "/muc-dich", Map.of("muc-dich", "khac", "ve", "kiem-tra"));
        assertThat(opened.location()).isEqualTo(draft + "/muc-dich-khac?ve=kiem-tra");
        anh.http.get(opened.location());
        assertThat(anh.http.post(draft + "/muc-dich-khac", Map.of("muc-dich-khac", "Nhận con nuôi", "ve", "kiem-tra")).location()).isEqualTo(draft + "/kiem-tra");
        assertThat(anh.http.get(draft + "/kiem-tra").text()).contains("Nhận con nuôi").doesNotContain("Họ và tên người dự định kết hôn");
    }

    @Test
    void aProcedureWithoutOnlineFilingOrUnknownSaysSo() {
        assertThat(anh.http.get("/nop-ho-so/9.999999").status()).isEqualTo(404);
        Http.Page counter = anh.http.get("/nop-ho-so/2.000815");
        assertThat(counter.text()).contains("chưa nộp trực tuyến ở đây được").contains("Xem giấy tờ cần có");
        assertThat(anh.http.get("/thu-tuc/2.000815").text()).contains("chưa nộp trực tuyến được ở đây").doesNotContain("Bắt đầu nộp trực tuyến");
        assertThat(anh.http.get("/thu-tuc?q=2.000815").text()).contains("2.000815").doesNotContain("Nộp trực tuyến ở đây");
        assertThat(anh.http.get("/thu-tuc?q=2.000908").text()).contains("Nộp trực tuyến ở đây");
        anh.http.get("/nop-ho-so/" + MARITAL);
        Http.Page nowhere = anh.http.post("/nop-ho-so/" + MARITAL, Map.of("co-quan", "H13"));
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.text()).contains("Chọn nơi bạn muốn nộp hồ sơ");
    }

    @Test
    void pressingStartTwiceOrAtOnceOpensOneDraftAndAThrownAwayOneIsGone() throws Exception {
        anh.http.get("/nop-ho-so/2.000908");
        Callable<String> press = () -> anh.http.post("/nop-ho-so/2.000908", Map.of("co-quan", "H13.42")).location();
        String one;
        try (var presses = Executors.newFixedThreadPool(8)) {
            one = presses.invokeAll(java.util.Collections.nCopies(16, press)).stream().map(Future::resultNow).distinct().collect(java.util.stream.Collectors.joining()).replaceFirst("/[^/]*$", "");
        }
        assertThat(anh.start("2.000908")).isEqualTo(one);
        anh.http.get("/nop-ho-so/2.000908");
        assertThat(anh.http.post(one + "/xoa", Map.of()).location()).isEqualTo("/nop-ho-so/2.000908");
        assertThat(anh.http.get(one).status()).isEqualTo(404);
    }

    @Test
    void strangersAreAskedToSignInAndComeBackToWhereTheyWantedToGo() {
        Http.Page sent = Http.at(port).get("/nop-ho-so/" + MARITAL);
        assertThat(sent.status()).isEqualTo(302);
        assertThat(sent.location()).startsWith("/dang-nhap");
    }
}
