package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.document.PdfRenderer;
import vn.motcua.support.Browsers;
import vn.motcua.support.Fitness;
import vn.motcua.support.Http;
import vn.motcua.support.Tus;

/** What a citizen sees of and does with a dossier of her own. */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApplicantPagesTest {
    private static final String ANH = "092197004518";
    private static final String PASSWORD = "khong-dung-that";
    @Autowired People people;
    @Autowired SupplementDrafts drafts;
    @Autowired PdfRenderer renderer;
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

    @Test
    @DisplayName("Trang theo dõi dùng được cho mọi người ở mọi trạng thái của hồ sơ")
    void aDossierCanBeFollowedInEveryState() {
        people.clock().set("2026-11-20T16:30");
        DossierSummary filed = people.filed();
        DossierSummary refused = People.done(people.receiving.refuse(People.seen(people.filed()), "Nơi thường trú của bạn ở phường khác",
                new vn.motcua.shared.LegalReference("Điều 12 Thông tư 04/2020/TT-BTP"), people.officer("thuha")));
        DossierSummary asked = people.asked(people.filed(), "thuha");
        people.clock().set("2026-11-23T10:05");
        DossierSummary received = people.received();
        DossierSummary returned = people.returned();
        try (BrowserContext context = signedIn(true)) {
            Page page = context.newPage();
            List<String> complaints = Fitness.complaints(page, "http://127.0.0.1:" + port + "/");
            page.navigate("/ho-so");
            assertThat(page.locator("main h2").first().textContent()).isEqualTo("Đang chờ bạn");
            Fitness.everywhere(page, "ho-so-cua-toi");
            for (DossierSummary dossier : Stream.of(filed, refused, asked, received, returned).toList()) {
                page.navigate("/ho-so/" + dossier.code());
                assertThat(page.locator("main").textContent()).contains(dossier.code(), "Diễn biến", "Nộp hồ sơ");
                Fitness.everywhere(page, "theo-doi-" + dossier.state().name().toLowerCase());
            }
            page.navigate("/ho-so/" + asked.code() + "/bo-sung");
            Fitness.everywhere(page, "bo-sung");
            page.navigate("/ho-so/" + filed.code() + "/rut");
            Fitness.everywhere(page, "rut");
            page.navigate("/ho-so/" + received.code() + "/da-xem");
            Fitness.everywhere(page, "da-xem");
            page.navigate("/ho-so/H13.42-261120-9999");
            Fitness.everywhere(page, "khong-thay-ho-so");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    @DisplayName("Bạn thấy hồ sơ ở chỗ ai, hẹn lúc nào và vì sao")
    void theCitizenReadsWhoHasItAndWhenItIsDueAndWhy() {
        people.clock().set("2026-11-23T10:05");
        DossierSummary received = people.received();
        Http.Page page = citizen().get("/ho-so/" + received.code());
        assertThat(page.text()).contains("Hồ sơ đang ở chỗ Công chức tư pháp - hộ tịch", "thứ Sáu, ngày 27 tháng 11",
                "3 ngày làm việc kể từ lúc tiếp nhận", "Ngày Văn hóa Việt Nam", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả (PDF)");
        String paper = page.body().replaceAll("(?s).*href=\"(/ho-so/[^\"]+/giay/\\d+)\".*", "$1");
        Http.Page pdf = citizen().get(paper);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    @DisplayName("Một tệp sai không làm mất tệp đúng; gửi đủ thì đồng hồ chạy tiếp")
    void aSupplementIsAnsweredWithoutScripts() {
        people.clock().set("2026-11-20T16:30");
        DossierSummary asked = people.asked(people.filed(), "thuha");
        Http sender = citizen();
        Http.Page form = sender.get("/ho-so/" + asked.code() + "/bo-sung");
        assertThat(form.text()).contains("mỗi tệp dưới 10 MB");
        Http.Page lost = sender.upload("/ho-so/" + asked.code() + "/bo-sung", Map.of("ban", "" + asked.version(), "ghi-chu", "Giấy của mẹ tôi", "thieu-tep", "co"));
        assertThat(lost.status()).as("sent on after the session ended, its files lost").isEqualTo(422);
        assertThat(lost.text()).contains("Giấy của mẹ tôi", "Chọn lại tệp bạn định gửi");
        try (BrowserContext context = signedIn(false)) {
            Page page = context.newPage();
            page.navigate("/ho-so/" + asked.code());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bổ sung hồ sơ")).or(
                    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bổ sung hồ sơ"))).click();
            page.getByLabel("Chọn tệp").setInputFiles(new FilePayload[] {
                new FilePayload("ban-ro.pdf", "application/pdf", clear()), new FilePayload("giay.pdf", "application/pdf", "không phải PDF".getBytes(StandardCharsets.UTF_8))});
            page.getByLabel("Nhắn cán bộ").fill("Tôi chụp lại bản rõ hơn");
            page.getByText("Gửi phần bổ sung").click();
            assertThat(page.title()).startsWith("Lỗi: ");
            assertThat(page.locator("main").textContent()).contains("không phải PDF, ảnh (JPEG, PNG) hoặc Word (DOCX)", "Bỏ ban-ro.pdf");
            assertThat(page.getByLabel("Nhắn cán bộ").inputValue()).isEqualTo("Tôi chụp lại bản rõ hơn");
            Browsers.shot(page, "bo-sung-co-loi");
            page.getByText("Gửi phần bổ sung").click();
            assertThat(page.url()).endsWith("/ho-so/" + asked.code());
            assertThat(page.locator("main").textContent()).contains("Đã gửi phần bổ sung", "ban-ro.pdf", "gửi bổ sung");
            page.navigate("/ho-so/" + asked.code() + "/bo-sung");
            assertThat(page.locator("main").textContent()).contains("hiện không chờ bạn bổ sung gì");
        }
    }

    @Test
    @DisplayName("Tệp bổ sung cũng tải lên từng phần: đứt thì tải tiếp, người khác không chạm được, sai thì được nói")
    void aFileOfASupplementGoesOnWhereTheLineBroke() {
        people.clock().set("2026-11-20T16:30");
        DossierSummary asked = people.asked(people.filed(), "thuha");
        Http sender = citizen();
        String page = "/ho-so/" + asked.code() + "/bo-sung";
        Http.Page form = sender.get(page);
        String token = Tus.token(form);
        String component = form.body().replaceAll("(?s).*name=\"tep-([a-z-]+)\".*", "$1");
        byte[] file = clear();
        String upload = sender.send("POST", page + "/tai-len", new byte[0], Tus.announcing(token, file.length, "bản rõ.pdf", component)).location();
        assertThat(upload).startsWith(page + "/tai-len/");
        assertThat(sender.send("PATCH", upload, java.util.Arrays.copyOf(file, 500), Tus.headers(token, "Upload-Offset", "0")).status()).isEqualTo(204);
        assertThat(sender.send("HEAD", upload, new byte[0], Tus.headers(token)).header("Upload-Offset")).isEqualTo("500");
        assertThat(sender.send("PATCH", upload, file, Tus.headers(token, "Upload-Offset", "0")).status()).as("a piece sent twice").isEqualTo(409);
        Http nam = Http.at(port);
        nam.signIn("092095007361", PASSWORD);
        String his = Tus.token(nam.get("/nop-ho-so/1.001193"));
        for (String method : List.of("HEAD", "PATCH", "DELETE")) {
            assertThat(nam.send(method, upload, new byte[9], Tus.headers(his, "Upload-Offset", "500")).status()).as(method).isEqualTo(404);
        }
        assertThat(nam.send("POST", page + "/tai-len", new byte[0], Tus.announcing(his, 9, "la.pdf", component)).status()).isEqualTo(404);
        assertThat(sender.get(page).text()).doesNotContain("bản rõ.pdf");
        assertThat(sender.send("PATCH", upload, java.util.Arrays.copyOfRange(file, 500, file.length), Tus.headers(token, "Upload-Offset", "500")).status()).isEqualTo(204);
        assertThat(sender.get(page).text()).contains("Bỏ bản rõ.pdf");
        assertThat(sender.send("POST", page + "/tai-len", new byte[0], Tus.announcing(token, 9, "a.pdf", "khong-co")).status()).isEqualTo(422);
        assertThat(sender.send("POST", page + "/tai-len", new byte[0], Tus.announcing(token, 99_000_000, "a.pdf", component)).status()).isEqualTo(413);
        String wrong = sender.send("POST", page + "/tai-len", new byte[0], Tus.announcing(token, 9, "la.pdf", component)).location();
        assertThat(sender.send("PATCH", wrong, "không PDF".getBytes(StandardCharsets.ISO_8859_1), Tus.headers(token, "Upload-Offset", "0")).status()).isEqualTo(422);
        assertThat(sender.send("POST", page + "/tai-len", new byte[0], "X-XSRF-TOKEN", token).status()).as("no client of the protocol").isEqualTo(412);
        assertThat(sender.upload(page, Map.of("ban", "" + asked.version())).status()).isEqualTo(302);
        assertThat(sender.get("/ho-so/" + asked.code()).text()).contains("bản rõ.pdf");
        assertThat(sender.send("POST", page + "/tai-len", new byte[0], Tus.announcing(token, 9, "muon.pdf", component)).status()).as("the dossier waits for nothing any more").isEqualTo(404);
    }

    @Test
    @DisplayName("Tệp bổ sung đã nhận không mất khi phiên đóng; hai cửa sổ cùng tải lên thì danh sách có cả hai; gửi rồi thì không còn tệp chờ")
    void filesOfAnAnswerOutliveTheSessionAndDoNotPushEachOtherOut() throws Exception {
        people.clock().set("2026-11-20T16:30");
        DossierSummary asked = people.asked(people.filed(), "thuha");
        String page = "/ho-so/" + asked.code() + "/bo-sung";
        java.util.concurrent.CountDownLatch together = new java.util.concurrent.CountDownLatch(2);
        try (var two = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            List<java.util.concurrent.Future<Integer>> sent = Stream.of("cua-so-mot.pdf", "cua-so-hai.pdf").map(name -> two.submit(() -> {
                Http sender = citizen();
                Http.Page form = sender.get(page);
                String token = Tus.token(form);
                byte[] file = (new String(clear(), StandardCharsets.ISO_8859_1) + "%" + name).getBytes(StandardCharsets.ISO_8859_1);
                String upload = sender.send("POST", page + "/tai-len", new byte[0],
                        Tus.announcing(token, file.length, name, form.body().replaceAll("(?s).*name=\"tep-([a-z-]+)\".*", "$1"))).location();
                together.countDown();
                together.await();
                return sender.send("PATCH", upload, file, Tus.headers(token, "Upload-Offset", "0")).status();
            })).toList();
            for (var each : sent) {
                assertThat(each.get()).isEqualTo(204);
            }
        }
        Http later = citizen();
        assertThat(later.get(page).text()).contains("Bỏ cua-so-mot.pdf", "Bỏ cua-so-hai.pdf");
        assertThat(later.upload(page, Map.of("ban", "" + asked.version())).status()).isEqualTo(302);
        assertThat(later.get("/ho-so/" + asked.code()).text()).contains("cua-so-mot.pdf", "cua-so-hai.pdf");
        assertThat(drafts.of(asked.id(), asked.accountId())).isEmpty();
    }

    @Test
    @DisplayName("Chọn tệp là tải lên ngay; lời nhắn đang viết không mất")
    void choosingAFileSendsItAndKeepsWhatIsWritten() {
        people.clock().set("2026-11-20T16:30");
        DossierSummary asked = people.asked(people.filed(), "thuha");
        try (BrowserContext context = signedIn(true)) {
            Page page = context.newPage();
            page.navigate("/ho-so/" + asked.code() + "/bo-sung");
            assertThat(page.getByText("Tải tệp lên, chưa gửi").isVisible()).isFalse();
            page.getByLabel("Nhắn cán bộ").fill("Tôi chụp lại bản rõ hơn");
            page.getByLabel("Chọn tệp").setInputFiles(new FilePayload("ban-ro.pdf", "application/pdf", clear()));
            page.getByText("Bỏ ban-ro.pdf").waitFor();
            assertThat(page.getByLabel("Nhắn cán bộ").inputValue()).isEqualTo("Tôi chụp lại bản rõ hơn");
            page.getByText("Gửi phần bổ sung").click();
            assertThat(page.locator("main").textContent()).contains("Đã gửi phần bổ sung", "ban-ro.pdf");
        }
    }

    @Test
    @DisplayName("Rút hồ sơ hỏi lại một lần và ghi lý do")
    void aDossierIsWithdrawnWithAReason() {
        people.clock().set("2026-11-20T16:30");
        DossierSummary filed = people.filed();
        Http http = citizen();
        Http.Page ask = http.get("/ho-so/" + filed.code() + "/rut");
        assertThat(ask.text()).contains("Bạn muốn rút hồ sơ này?", "Rút rồi không lấy lại được");
        assertThat(http.visit(http.post("/ho-so/" + filed.code() + "/rut", java.util.Map.of("ly-do", "x", "ban", -1)).location()).text())
                .as("no form says: whatever it is now").doesNotContain("Bạn đã rút");
        Http.Page done = http.post("/ho-so/" + filed.code() + "/rut", java.util.Map.of("ly-do", "Tôi nộp nhầm nơi", "ban", filed.version()));
        assertThat(done.status()).isEqualTo(302);
        assertThat(http.get(done.location()).text()).contains("Bạn đã rút hồ sơ", "Tôi nộp nhầm nơi");
        assertThat(http.visit("/ho-so/" + filed.code() + "/rut").text()).contains("không rút được nữa");
    }

    @Test
    @DisplayName("Hồ sơ của người khác và hồ sơ không có thật cho cùng một câu trả lời")
    void somebodyElsesDossierDoesNotExist() {
        people.clock().set("2026-11-20T16:30");
        DossierSummary filed = people.filed();
        String other = "092095007361";
        Http http = Http.at(port);
        http.signIn(other, PASSWORD);
        for (String rest : new String[] {"", "/bo-sung", "/rut", "/da-xem"}) {
            Http.Page page = http.get("/ho-so/" + filed.code() + rest);
            Http.Page none = http.get("/ho-so/H13.42-261120-9998" + rest);
            assertThat(page.status()).isEqualTo(404);
            assertThat(page.text().replace("Mã bạn mở: " + filed.code(), "")).isEqualTo(none.text().replace("Mã bạn mở: H13.42-261120-9998", "")).doesNotContain("Trần Ngọc Ánh");
        }
        assertThat(http.get("/ho-so/" + filed.code() + "/giay/1").status()).isEqualTo(404);
        assertThat(http.post("/ho-so/" + filed.code() + "/rut", java.util.Map.of("ly-do", "x", "ban", filed.version())).status()).isEqualTo(404);
        assertThat(Http.at(port).get("/ho-so/" + filed.code()).location()).startsWith("/dang-nhap");
    }

    private byte[] clear() {
        return renderer.render("<html><head><title>Bản rõ</title></head><body><p>Số 96, ngày 11/3/2024</p></body></html>", "Bản rõ");
    }

    private Http citizen() {
        Http http = Http.at(port);
        http.signIn(ANH, PASSWORD);
        return http;
    }

    private BrowserContext signedIn(boolean scripts) {
        BrowserContext context = browsers.open(Browsers.Screen.DESKTOP, false, scripts);
        Page page = context.newPage();
        page.navigate("/dang-nhap");
        page.locator("[name=username]").fill(ANH);
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/dang-nhap"));
        page.close();
        return context;
    }
}
