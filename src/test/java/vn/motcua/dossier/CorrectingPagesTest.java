package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.result.ResultActs;
import vn.motcua.support.Browsers;
import vn.motcua.support.Fitness;
import vn.motcua.support.Http;
import vn.motcua.support.Statements;

/** Sửa tờ khai khi được yêu cầu bổ sung, page by page: the citizen corrects, the official reads old and new. */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorrectingPagesTest {
    private static final String ANH = "092197004518";
    private static final String PASSWORD = "khong-dung-that";
    @Autowired People people;
    @Autowired SupplementDrafts drafts;
    @Autowired ResultActs results;
    @LocalServerPort int port;
    Browsers browsers;

    @BeforeAll
    void open() {
        browsers = Browsers.at(port);
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    @BeforeEach
    void afternoon() {
        people.clock().set("2026-11-20T16:30");
    }

    @Test
    @DisplayName("Không cần JavaScript: đọc tờ khai, sửa một câu, thấy trước và nay, gửi; cán bộ thấy cả hai, dự thảo lấy câu mới")
    void aDeclarationIsCorrectedReadAndDecidedOn() {
        DossierSummary received = people.received();
        DossierSummary drafted = People.done(results.draft(People.seen(received),
                results.fields(people.dossiers.open(received.code(), people.reachOf("lehanh"), "").orElseThrow()), "", people.officer("lehanh")));
        DossierSummary asked = asked(drafted, "lehanh");
        String dossier = "/ho-so/" + asked.code();
        try (BrowserContext context = signedIn(ANH, false)) {
            Page page = context.newPage();
            page.navigate(dossier + "/bo-sung");
            click(page, "Sửa tờ khai");
            assertThat(page.locator("main").textContent()).contains("Tên người dự định kết hôn viết thiếu một chữ", "Lê Hoàng Nam", "Bạn chưa sửa câu nào");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sửa họ và tên người dự định kết hôn")).click();
            assertThat(page.getByLabel("Họ và tên").inputValue()).as("what was filed stands there").isEqualTo("Lê Hoàng Nam");
            page.getByLabel("Họ và tên").fill("");
            click(page, "Lưu và đọc lại");
            assertThat(page.title()).startsWith("Lỗi: ");
            page.getByLabel("Họ và tên").fill("Lê Hoàng Nam Anh");
            click(page, "Lưu và đọc lại");
            assertThat(page.locator("main").textContent()).contains("Lê Hoàng Nam Anh", "Trước khi sửa: Lê Hoàng Nam", "Tờ khai đã đổi 1 câu");
            click(page, "Sửa xong, sang trang gửi");
            assertThat(page.locator("main").textContent()).contains("Trước: Lê Hoàng Nam", "Nay: Lê Hoàng Nam Anh");
            click(page, "Gửi phần bổ sung");
            assertThat(page.url()).endsWith(dossier);
            assertThat(page.locator("main").textContent()).contains("Đã gửi phần bổ sung", "Đã sửa trong tờ khai: Họ và tên người dự định kết hôn",
                    "Bạn đã khai, có câu đã sửa", "Trước khi sửa: Lê Hoàng Nam");
        }
        Http hanh = signedIn("lehanh");
        assertThat(hanh.get("/ban-lam-viec/" + asked.code()).text()).contains("Lê Hoàng Nam Anh Trước khi sửa: Lê Hoàng Nam", "Tờ khai, đã sửa", "Dự thảo trước khi sửa tờ khai");
        assertThat(hanh.get("/ban-lam-viec/" + asked.code() + "/du-thao").body()).contains("với ông Lê Hoàng Nam Anh, sinh ngày").doesNotContain("với ông Lê Hoàng Nam, ");
        assertThat(drafts.answers(asked.id(), asked.accountId()).all()).isEmpty();
    }

    @Test
    @DisplayName("Câu sửa giữ ngay khi gõ; đóng trang không mất; câu rẽ nhánh hỏi tiếp; giữ như cũ thì câu đã nộp đứng lại")
    void correctionsAreKeptAsTheyComeAndAskOn() {
        DossierSummary asked = asked(people.filed(), "thuha");
        String form = "/ho-so/" + asked.code() + "/bo-sung/to-khai";
        Http anh = signedIn(ANH);
        anh.get(form + "/dien-thoai");
        assertThat(anh.get(form).location()).isEqualTo(form + "/kiem-tra");
        anh.get(form + "/lien-he");
        assertThat(anh.post(form + "/lien-he/luu", Map.of("dien-thoai", "0907 114 236", "thu-dien-tu", "")).text()).startsWith("Đã lưu lúc 16:30");
        assertThat(signedIn(ANH).get(form + "/kiem-tra").text()).contains("0907 114 236 Trước khi sửa: 0912 345 678");

        anh.get(form + "/muc-dich");
        assertThat(anh.post(form + "/muc-dich", Map.of("muc-dich", "khac")).location()).isEqualTo(form + "/muc-dich-khac?ve=kiem-tra");
        assertThat(anh.get(form + "/kiem-tra").text()).contains("Còn cần trả lời trước khi gửi Ghi việc bạn sẽ dùng giấy này");
        Http.Page early = anh.upload("/ho-so/" + asked.code() + "/bo-sung", Map.of("ban", "" + asked.version(), "ghi-chu", "Đã sửa số"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.text()).contains("Ghi việc bạn sẽ dùng giấy này").contains("Đã sửa số");
        assertThat(early.body()).as("the summary leads to what leads to the answer").contains("<a href=\"#to-khai-muc-dich-khac\">", "value=\"sua-muc-dich-khac\" id=\"to-khai-muc-dich-khac\"");
        anh.get(form + "/muc-dich-khac");
        assertThat(anh.post(form + "/muc-dich-khac", Map.of("muc-dich-khac", "nhận con nuôi")).location()).isEqualTo(form + "/kiem-tra");
        String read = anh.get(form + "/kiem-tra").text();
        assertThat(read).contains("Không cần khai nữa", "Không khai nữa Trước khi sửa: Lê Hoàng Nam");
        assertThat(read).as("as many marks as are counted").contains("Tờ khai đã đổi " + (read.split("Trước khi sửa: ", -1).length - 1) + " câu");
        Http.Page send = anh.get("/ho-so/" + asked.code() + "/bo-sung");
        assertThat(send.body()).as("also where nothing was filed").contains("name=\"giu\" value=\"muc-dich-khac\"");
        assertThat(send.text()).contains("Trước: Đăng ký kết hôn với công dân Việt Nam", "Nay: Việc khác", "Nay: nhận con nuôi", "Nay: không khai nữa");
        assertThat(anh.visit(form + "/nguoi-se-ket-hon").text()).as("no longer asked").contains("không cần trả lời câu đó");

        Http.Page kept = anh.upload("/ho-so/" + asked.code() + "/bo-sung", Map.of("ban", "" + asked.version(), "giu", "muc-dich", "ghi-chu", "Đã sửa số"));
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.text()).contains("Nay: 0907 114 236", "Đã sửa số").doesNotContain("nhận con nuôi", "không khai nữa");
    }

    @Test
    @DisplayName("Cửa sổ kia vừa sửa thêm: chưa gửi, cho xem lại rồi mới gửi; bấm hai lần tính một; gửi rồi thì không sửa nữa")
    void whatAnotherWindowChangedIsReadBeforeItIsSent() {
        DossierSummary asked = asked(people.filed(), "thuha");
        String page = "/ho-so/" + asked.code() + "/bo-sung";
        Http anh = signedIn(ANH);
        anh.get(page);
        Http.Page nothing = anh.upload(page, Map.of("ban", "" + asked.version(), "ghi-chu", ""));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("Sửa tờ khai, gửi tệp hoặc viết lời nhắn rồi bấm Gửi phần bổ sung");
        correct(anh, page, "0907114236");
        String shown = shown(anh.get(page));
        correct(anh, page, "0907114237");
        Http.Page other = anh.upload(page, Map.of("ban", "" + asked.version(), "to-khai", shown, "ghi-chu", ""));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text()).contains("vừa đổi ở một cửa sổ khác", "Nay: 0907 114 237");
        assertThat(anh.upload(page, Map.of("ban", "" + asked.version(), "ghi-chu", "")).status()).as("without a word of what was shown").isEqualTo(422);
        Map<String, String> form = Map.of("ban", "" + asked.version(), "to-khai", shown(other), "ghi-chu", "");
        assertThat(anh.upload(page, form).status()).isEqualTo(302);
        assertThat(anh.get("/ho-so/" + asked.code()).text()).contains("Đã gửi phần bổ sung");
        assertThat(anh.visit(anh.upload(page, form).location()).text()).contains("Có thể bạn đã gửi rồi");
        assertThat(anh.visit(page + "/to-khai").text()).contains("không chờ bạn sửa tờ khai");
        for (String late : List.of("", "/kiem-tra", "/lien-he")) {
            Http.Page gone = anh.get(page + "/to-khai" + late);
            assertThat(gone.location()).as(late).isEqualTo("/ho-so/" + asked.code());
        }
        anh.get("/ho-so/" + asked.code());
        assertThat(anh.post(page + "/to-khai/lien-he/luu", Map.of("dien-thoai", "0907114238")).status()).as("kept by the page itself").isEqualTo(404);
        assertThat(anh.get("/ho-so/" + asked.code()).text()).as("nobody waits for a message about it").doesNotContain("không chờ bạn sửa tờ khai");
        assertThat(anh.post(page + "/to-khai/lien-he", Map.of("dien-thoai", "0907114238")).location()).isEqualTo("/ho-so/" + asked.code());
        assertThat(anh.get("/ho-so/" + asked.code()).text()).contains("Đã sửa trong tờ khai: Số điện thoại");
        assertThat(people.dossiers.open(asked.code(), People.reachOfAnh(), "").orElseThrow().answers().text("dien-thoai")).isEqualTo("0907114237");
    }

    @Test
    @DisplayName("Cửa sổ kia vừa giữ lại như cũ tất cả: trang còn hiện phần sửa không gửi lời nhắn đi một mình")
    void whatAnotherWindowTookBackIsNotLeftOutInSilence() {
        DossierSummary asked = asked(people.filed(), "thuha");
        String page = "/ho-so/" + asked.code() + "/bo-sung";
        Http anh = signedIn(ANH);
        correct(anh, page, "0907114236");
        String shown = shown(anh.get(page));
        assertThat(anh.upload(page, Map.of("ban", "" + asked.version(), "giu", "dien-thoai")).text()).doesNotContain("Nay: 0907");
        Http.Page other = anh.upload(page, Map.of("ban", "" + asked.version(), "to-khai", shown, "ghi-chu", "Tôi đã sửa số"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text()).contains("vừa đổi ở một cửa sổ khác", "Tôi đã sửa số");
        String mark = other.body().replaceAll("(?s).*name=\"ghi-chu-cu\" value=\"([^\"]*)\".*", "$1");
        assertThat(anh.upload(page, Map.of("ban", "" + asked.version(), "to-khai", shown(other), "ghi-chu", "Số cũ vẫn đúng", "ghi-chu-cu", mark)).status()).isEqualTo(302);
        assertThat(people.dossiers.open(asked.code(), People.reachOfAnh(), "").orElseThrow().answers().text("dien-thoai")).isEqualTo("0912345678");
    }

    @Test
    @DisplayName("Hồ sơ của người khác, câu không có thật, phiếu không hỏi tờ khai: không sửa được, không lộ gì")
    void nobodyCorrectsWhatIsNotTheirsToCorrect() {
        DossierSummary asked = asked(people.filed(), "thuha");
        String form = "/ho-so/" + asked.code() + "/bo-sung/to-khai";
        Http nam = signedIn("092095007361");
        nam.get("/nop-ho-so/1.001193");
        for (String path : List.of("", "/kiem-tra", "/lien-he")) {
            assertThat(nam.get(form + path).status()).as(path).isEqualTo(404);
            assertThat(nam.get(form + path).body()).doesNotContain("0912345678", "Trần Ngọc Ánh");
        }
        assertThat(nam.post(form + "/lien-he", Map.of("dien-thoai", "0907114236")).status()).isEqualTo(404);
        assertThat(nam.post(form + "/lien-he/luu", Map.of("dien-thoai", "0907114236")).status()).isEqualTo(404);
        Http anh = signedIn(ANH);
        assertThat(anh.get(form + "/khong-co").status()).isEqualTo(404);
        anh.get(form + "/lien-he");
        assertThat(anh.post(form + "/lien-he", Map.of("dien-thoai", "\u0000<script>", "thu-dien-tu", "x".repeat(30_000))).status()).isEqualTo(422);
        assertThat(anh.get("/ho-so/" + asked.code() + "/bo-sung").body()).doesNotContain("<script>\"").contains("&lt;script&gt;", "xxx… (còn nữa)").hasSizeLessThan(60_000);
        assertThat(anh.upload("/ho-so/" + asked.code() + "/bo-sung", Map.of("ban", "" + asked.version(), "giu", "dien-thoai'); --")).status()).isEqualTo(200);
        DossierSummary papers = people.asked(people.filed(), "thuha");
        assertThat(anh.get("/ho-so/" + papers.code() + "/bo-sung").text()).doesNotContain("Sửa tờ khai");
        assertThat(anh.visit("/ho-so/" + papers.code() + "/bo-sung/to-khai/kiem-tra").text()).contains("không chờ bạn sửa tờ khai");
    }

    @Test
    @DisplayName("Trang hồ sơ đã sửa tờ khai không hỏi cơ sở dữ liệu thêm lần nào so với hồ sơ bổ sung mà không sửa")
    void aCorrectedDossierCostsNoMoreToRead() {
        Http anh = signedIn(ANH);
        DossierSummary plain = asked(people.filed(), "thuha");
        String unchanged = "/ho-so/" + plain.code();
        assertThat(anh.upload(unchanged + "/bo-sung", Map.of("ban", "" + plain.version(), "to-khai", shown(anh.get(unchanged + "/bo-sung")),
                "ghi-chu", "Số điện thoại vẫn đúng")).status()).isEqualTo(302);
        DossierSummary asked = asked(people.filed(), "thuha");
        String page = "/ho-so/" + asked.code();
        correct(anh, page + "/bo-sung", "0907114236");
        assertThat(anh.upload(page + "/bo-sung", Map.of("ban", "" + asked.version(), "to-khai", shown(anh.get(page + "/bo-sung")),
                "ghi-chu", "Đã đổi số")).status()).isEqualTo(302);
        anh.get(unchanged);
        anh.get(page);
        assertThat(Statements.count(Statements.during(() -> anh.get(page), 200))).isEqualTo(Statements.count(Statements.during(() -> anh.get(unchanged), 200)));
    }

    @Test
    @DisplayName("Các trang sửa tờ khai dùng được cho mọi người, trên mọi màn hình")
    void thePagesOfACorrectionAreForEverybody() {
        DossierSummary asked = asked(people.received(), "lehanh");
        String page = "/ho-so/" + asked.code() + "/bo-sung";
        Http anh = signedIn(ANH);
        try (BrowserContext context = signedIn(ANH, true)) {
            Page shown = context.newPage();
            List<String> complaints = Fitness.complaints(shown, "http://127.0.0.1:" + port + "/");
            shown.navigate(page);
            Fitness.everywhere(shown, "bo-sung-to-khai");
            correct(anh, page, "0907114236");
            anh.get(page + "/to-khai/muc-dich");
            anh.post(page + "/to-khai/muc-dich", Map.of("muc-dich", "khac"));
            shown.navigate(page + "/to-khai/kiem-tra");
            Fitness.everywhere(shown, "sua-to-khai");
            shown.navigate(page + "/to-khai/muc-dich-khac?ve=kiem-tra");
            Fitness.everywhere(shown, "sua-mot-cau");
            anh.get(page + "/to-khai/muc-dich-khac");
            anh.post(page + "/to-khai/muc-dich-khac", Map.of("muc-dich-khac", "nhận con nuôi"));
            shown.navigate(page);
            Fitness.everywhere(shown, "bo-sung-da-sua");
            anh.upload(page, Map.of("ban", "" + asked.version(), "to-khai", shown(anh.get(page))));
            shown.navigate("/ho-so/" + asked.code());
            shown.getByText("Bạn đã khai, có câu đã sửa").click();
            Fitness.everywhere(shown, "ho-so-da-sua");
            assertThat(complaints).isEmpty();
        }
        try (BrowserContext context = signedIn("lehanh", true)) {
            Page desk = context.newPage();
            desk.navigate("/ban-lam-viec/" + asked.code());
            Fitness.everywhere(desk, "ban-lam-viec-da-sua");
        }
    }

    private static void correct(Http anh, String page, String phone) {
        anh.get(page + "/to-khai/lien-he");
        assertThat(anh.post(page + "/to-khai/lien-he", Map.of("dien-thoai", phone, "thu-dien-tu", "")).status()).isEqualTo(302);
    }

    private static String shown(Http.Page page) {
        return page.body().replaceAll("(?s).*name=\"to-khai\" value=\"([0-9a-f]{64})\".*", "$1");
    }

    private DossierSummary asked(DossierSummary dossier, String by) {
        return People.done(people.receiving.askSupplement(People.seen(dossier), List.of(new SupplementItem(Tick.FORM, "Tờ khai điện tử",
                "Tên người dự định kết hôn viết thiếu một chữ. Xem lại căn cước của người ấy rồi sửa.")), "", people.officer(by)));
    }

    private static void click(Page page, String name) {
        page.locator("main").getByText(name, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true)).last().click();
    }

    private Http signedIn(String user) {
        return Http.signedIn(port, user, PASSWORD);
    }

    private BrowserContext signedIn(String user, boolean scripts) {
        BrowserContext context = browsers.open(Browsers.Screen.DESKTOP, false, scripts);
        Page page = context.newPage();
        page.navigate("/dang-nhap");
        page.locator("[name=username]").fill(user);
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/dang-nhap"));
        page.close();
        return context;
    }
}
