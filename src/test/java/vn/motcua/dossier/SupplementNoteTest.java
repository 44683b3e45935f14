package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.document.PdfRenderer;
import vn.motcua.support.Browsers;
import vn.motcua.support.Http;

/** Lời nhắn và tệp chưa gửi: what is begun of an answer is there again after the declaration was corrected in between. */
@OfficeTest
class SupplementNoteTest {
    private static final String ANH = "092197004518";
    private static final String PASSWORD = "khong-dung-that";
    private static final String NOTE = "Tôi gửi bản rõ hơn\nvà sửa số điện thoại";
    @Autowired People people;
    @Autowired SupplementDrafts drafts;
    @Autowired PdfRenderer renderer;
    @LocalServerPort int port;

    @BeforeEach
    void afternoon() {
        people.clock().set("2026-11-20T16:30");
    }

    @ParameterizedTest(name = "JavaScript: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("Viết lời nhắn, chọn tệp, sang sửa một câu rồi về: lời nhắn và tệp còn nguyên; gửi thì cán bộ nhận cả ba")
    void whatIsWrittenAndChosenIsThereAfterCorrecting(boolean scripts) {
        DossierSummary asked = asked();
        String supplement = "/ho-so/" + asked.code() + "/bo-sung";
        try (Browsers browsers = Browsers.at(port); BrowserContext context = browsers.open(Browsers.Screen.PHONE, false, scripts)) {
            Page page = Browsers.signedIn(context, ANH, PASSWORD, "**/ho-so");
            page.navigate(supplement);
            page.getByLabel("Nhắn cán bộ").fill(NOTE);
            page.locator("[name=tep-giay-xac-nhan-cu]").setInputFiles(new FilePayload("ban-ro.pdf", "application/pdf", clear()));
            button(page, "Sửa tờ khai").click();
            page.waitForURL("**/bo-sung/to-khai/kiem-tra");
            page.navigate(supplement + "/to-khai/lien-he?ve=kiem-tra");
            page.locator("[name=dien-thoai]").fill("0907 114 236");
            button(page, "Lưu và đọc lại").click();
            page.getByText("Sửa xong, sang trang gửi").click();
            page.waitForURL("**/bo-sung");
            assertThat(page.getByLabel("Nhắn cán bộ").inputValue()).isEqualTo(NOTE);
            assertThat(page.getByText("Bỏ ban-ro.pdf").isVisible()).isTrue();

            page.getByLabel("Nhắn cán bộ").fill("Tôi sửa số điện thoại");
            button(page, "Sửa tiếp Số điện thoại").click();
            page.waitForURL("**/bo-sung/to-khai/lien-he?ve=kiem-tra");
            page.navigate(supplement);
            button(page, "Lưu và làm tiếp sau").click();
            page.waitForURL("**/ho-so/" + asked.code());
            assertThat(page.locator("main").textContent()).contains("Đã lưu phần bổ sung, chưa gửi");
            page.navigate(supplement);
            assertThat(page.getByLabel("Nhắn cán bộ").inputValue()).isEqualTo("Tôi sửa số điện thoại");
            button(page, "Gửi phần bổ sung").click();
            page.waitForURL("**/ho-so/" + asked.code());
            assertThat(page.locator("main").textContent()).contains("Đã gửi phần bổ sung", "Tôi sửa số điện thoại", "ban-ro.pdf", "Đã sửa trong tờ khai: Số điện thoại");
        }
        assertThat(drafts.note(asked.id(), asked.accountId())).isEmpty();
    }

    @Test
    @DisplayName("Lời nhắn quá dài thì ở lại trang, nói rõ, không mất; nút lạ, trang lạ dẫn về chỗ có thật; chữ lạ hiện đúng là chữ")
    void hostileAndBrokenInputLosesNothing() {
        DossierSummary asked = asked();
        String page = "/ho-so/" + asked.code() + "/bo-sung";
        Http anh = signedIn(ANH);
        anh.get(page);
        Http.Page tooLong = send(anh, asked, "a".repeat(Said.MOST + 1), "sua");
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.text()).contains("Lời nhắn dài nhất 2.000 ký tự, hiện có 2.001", "a".repeat(Said.MOST + 1));
        assertThat(drafts.note(asked.id(), asked.accountId())).as("it is not kept").isEmpty();
        for (String strange : List.of("sua-khong-co", "sua-../../dang-xuat", "sua-kiem-tra?x=1\r\nSet-Cookie: a=b", "suaa", "sua-")) {
            assertThat(send(anh, asked, "Lời <b>nhắn</b>\u0000", strange).location()).as(strange).isEqualTo(page + "/to-khai");
        }
        assertThat(send(anh, asked, "Lời <b>nhắn</b>\u0000", "sua-lien-he").location()).isEqualTo(page + "/to-khai/lien-he?ve=kiem-tra");
        assertThat(send(anh, asked, "Lời <b>nhắn</b>\u0000", "la-gi").location()).isEqualTo("/ho-so/" + asked.code());
        assertThat(anh.get(page).body()).contains("Lời &lt;b").doesNotContain("<b>nhắn");
        Http nam = signedIn("092095007361");
        nam.get("/nop-ho-so/1.001193");
        Http.Page his = send(nam, asked, "Của Nam", "sua");
        assertThat(his.status()).isEqualTo(404);
        assertThat(his.body()).doesNotContain("nhắn</b>");
        assertThat(send(anh, asked, "", "sua").status()).as("an empty note is one that was taken back").isEqualTo(302);
        assertThat(drafts.note(asked.id(), asked.accountId())).isEmpty();
    }

    @Test
    @DisplayName("Hai cửa sổ: cửa sổ không gõ gì không xóa lời nhắn của cửa sổ kia và không gửi đi khi chưa thấy; gửi rồi thì lời nhắn muộn không sinh ra gì")
    void twoWindowsDoNotWipeEachOther() {
        DossierSummary asked = asked();
        String page = "/ho-so/" + asked.code() + "/bo-sung";
        Http anh = signedIn(ANH);
        String mark = mark(anh.get(page));
        assertThat(send(anh, asked, NOTE, "sua").status()).isEqualTo(302);
        Map<String, Object> idle = Map.of("ban", "" + asked.version(), "ghi-chu", "", "ghi-chu-cu", mark, "nut", "sua");
        assertThat(anh.upload(page, idle).status()).isEqualTo(302);
        assertThat(drafts.note(asked.id(), asked.accountId())).isEqualTo(NOTE);
        Map<String, Object> sending = new HashMap<>(idle);
        sending.remove("nut");
        Http.Page other = anh.upload(page, sending);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text()).contains("Lời nhắn vừa đổi ở một cửa sổ khác", "Tôi gửi bản rõ hơn");
        assertThat(other.body()).contains("href=\"#ghi-chu\"", "id=\"ghi-chu\"");
        sending.putAll(Map.of("ghi-chu", NOTE.replace("\n", "\r\n"), "ghi-chu-cu", mark(other), "to-khai", other.body().replaceAll("(?s).*name=\"to-khai\" value=\"([0-9a-f]{64})\".*", "$1")));
        assertThat(anh.visit(anh.upload(page, sending).location()).text()).contains("Đã gửi phần bổ sung");
        assertThat(send(anh, asked, "Muộn rồi", "sua", mark(other)).location()).isEqualTo("/ho-so/" + asked.code());
        assertThat(drafts.note(asked.id(), asked.accountId())).isEmpty();
        assertThat(anh.get("/ho-so/" + asked.code()).text()).contains("Có thể bạn đã gửi rồi", "Tôi gửi bản rõ hơn").doesNotContain("Muộn rồi");
    }

    @Test
    @DisplayName("Về hồ sơ khi đang viết dở: lời nhắn được giữ, chưa gửi; chưa viết gì thì về thẳng, không báo đã lưu gì; Enter vẫn là Gửi")
    void goingBackKeepsWhatWasTyped() {
        DossierSummary asked = asked();
        String page = "/ho-so/" + asked.code() + "/bo-sung";
        Http anh = signedIn(ANH);
        String opened = anh.get(page).body();
        assertThat(opened).containsPattern("<button class=\"govuk-back-link\" type=\"submit\" form=\"bo-sung\" name=\"nut\" value=\"sau\">Về hồ sơ</button>");
        assertThat(opened.indexOf("form=\"bo-sung\" tabindex=\"-1\" aria-hidden=\"true\">Gửi</button>")).isPositive().isLessThan(opened.indexOf("Về hồ sơ</button>"));
        assertThat(anh.visit(send(anh, asked, "", "sau", mark(anh.get(page))).location()).text()).contains("Bổ sung hồ sơ").doesNotContain("Đã lưu phần bổ sung");
        assertThat(anh.visit(send(anh, asked, NOTE, "sau", mark(anh.get(page))).location()).text()).contains("Đã lưu phần bổ sung, chưa gửi");
        assertThat(drafts.note(asked.id(), asked.accountId())).isEqualTo(NOTE);
        assertThat(anh.get(page).body()).contains("Tôi gửi bản rõ hơn");
    }

    @Test
    @DisplayName("Hai cửa sổ cùng gõ lời nhắn: lời viết trước còn nguyên, trang của lời viết sau hiện cả hai và hỏi; chưa hỏi thì nút nào cũng không gửi, không đi tiếp")
    void bothOfTwoNotesAreShown() {
        DossierSummary asked = asked();
        String page = "/ho-so/" + asked.code() + "/bo-sung";
        Http anh = signedIn(ANH);
        String opened = mark(anh.get(page));
        String first = "Lời thứ nhất <b>của</b> tôi";
        assertThat(send(anh, asked, first, "sau", opened).status()).isEqualTo(302);
        for (String button : List.of("", "sua", "sau", "tai-len")) {
            Http.Page both = send(anh, asked, "Lời thứ hai", button, opened);
            assertThat(both.status()).as(button).isEqualTo(422);
            assertThat(both.text()).contains("Ở cửa sổ khác bạn vừa viết lời nhắn khác");
            assertThat(both.body()).contains("Lời thứ nhất &lt;b").containsPattern("tôi\\R\\R?Lời thứ hai</textarea>").contains("href=\"#ghi-chu\"");
            assertThat(drafts.note(asked.id(), asked.accountId())).isEqualTo(first);
        }
        assertThat(send(anh, asked, "", "sau", opened).location()).as("nothing typed: nothing to ask").isEqualTo("/ho-so/" + asked.code());
        for (String broken : List.of("", "x", "\u0000", "a".repeat(100_000), "' OR 1=1 --")) {
            assertThat(send(anh, asked, "Lời thứ hai", "sau", broken).status()).as("a page that does not say what it showed").isEqualTo(422);
            assertThat(send(anh, asked, "", "sau", broken).status()).as("nor takes away").isEqualTo(302);
            assertThat(drafts.note(asked.id(), asked.accountId())).isEqualTo(first);
        }
        Http.Page tooLong = send(anh, asked, "x".repeat(Said.MOST), "sau", opened);
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.body()).contains("Lời thứ nhất", "x".repeat(Said.MOST));
        String shown = mark(send(anh, asked, "Lời thứ hai", "sau", opened));
        assertThat(send(anh, asked, "Cả hai lời", "sau", shown).status()).isEqualTo(302);
        assertThat(send(anh, asked, "Cả hai lời", "sau", shown).status()).as("pressed twice").isEqualTo(302);
        assertThat(drafts.note(asked.id(), asked.accountId())).isEqualTo("Cả hai lời");
    }

    @Test
    @DisplayName("Nhiều cửa sổ lưu lời nhắn cùng lúc: một lời được giữ, các cửa sổ khác đều được hỏi, không lời nào mất mà không hay")
    void simultaneousNotesLoseNothing() throws Exception {
        DossierSummary asked = asked();
        Http anh = signedIn(ANH);
        String opened = mark(anh.get("/ho-so/" + asked.code() + "/bo-sung"));
        List<Http.Page> answers;
        try (var pool = java.util.concurrent.Executors.newFixedThreadPool(6)) {
            List<java.util.concurrent.Callable<Http.Page>> windows = java.util.stream.IntStream.range(0, 6)
                    .<java.util.concurrent.Callable<Http.Page>>mapToObj(n -> () -> send(anh, asked, "Lời số " + n, "sau", opened)).toList();
            answers = pool.invokeAll(windows).stream().map(java.util.concurrent.Future::resultNow).toList();
        }
        String kept = drafts.note(asked.id(), asked.accountId());
        assertThat(kept).matches("Lời số \\d");
        assertThat(answers).filteredOn(answer -> answer.status() == 302).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 422).hasSize(5).allSatisfy(answer -> assertThat(answer.body()).contains(kept));
    }

    @Test
    @DisplayName("Mỗi câu trong bảng lỗi dẫn đến đúng ô phải sửa: tệp nào, lời nhắn hay phần tờ khai; ô ấy có trên trang và mở ra được")
    void everyMessageLeadsToItsField() {
        DossierSummary asked = asked();
        String page = "/ho-so/" + asked.code() + "/bo-sung";
        Http anh = signedIn(ANH);
        anh.get(page);
        Http.Upload wrong = new Http.Upload("tep-giay-xac-nhan-cu", "la.pdf", "application/pdf", "không".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Http.Upload wrongForm = new Http.Upload("tep-" + Tick.FORM, "la.pdf", "application/pdf", "không".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        leads(anh.upload(page, Map.of("ban", "" + asked.version(), "ghi-chu", "x".repeat(Said.MOST + 1), "nut", "sau"), wrong, wrongForm),
                "tep-" + Tick.FORM, "tep-giay-xac-nhan-cu", "ghi-chu");
        leads(anh.upload(page, Map.of("ban", "" + asked.version(), "ghi-chu", "")), "to-khai");
        String shown = anh.get(page).body().replaceAll("(?s).*name=\"to-khai\" value=\"([0-9a-f]{64})\".*", "$1");
        leads(anh.upload(page, Map.of("ban", "" + asked.version(), "to-khai", shown, "ghi-chu", "x".repeat(Said.MOST + 1))), "ghi-chu");
        Http.Page opened = anh.upload(page, Map.of("ban", "" + asked.version(), "ghi-chu", "Có tệp sai"), wrongForm);
        assertThat(opened.body()).as("the part it stands in is open").containsPattern("<details[^>]* open");
    }

    private static void leads(Http.Page page, String... fields) {
        assertThat(page.status()).isEqualTo(422);
        assertThat(java.util.regex.Pattern.compile("<li><a href=\"#([^\"]+)\">").matcher(page.body()).results().map(found -> found.group(1)).toList()).containsExactly(fields);
        for (String field : fields) {
            assertThat(page.body()).containsOnlyOnce(" id=\"" + field + "\"");
        }
    }

    private static Http.Page send(Http http, DossierSummary asked, String note, String button) {
        return send(http, asked, note, button, mark(http.get("/ho-so/" + asked.code() + "/bo-sung")));
    }

    /** From a window that was opened when the note was the one that the mark names. */
    private static Http.Page send(Http http, DossierSummary asked, String note, String button, String mark) {
        return http.upload("/ho-so/" + asked.code() + "/bo-sung", Map.of("ban", "" + asked.version(), "ghi-chu", note, "ghi-chu-cu", mark, "nut", button));
    }

    private static String mark(Http.Page page) {
        return page.body().replaceAll("(?s).*name=\"ghi-chu-cu\" value=\"([0-9a-f]{64})\".*", "$1");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private DossierSummary asked() {
        return People.done(people.receiving.askSupplement(People.seen(people.filed()), List.of(
                new SupplementItem(Tick.FORM, "Tờ khai điện tử", "Số điện thoại không gọi được, sửa lại."),
                new SupplementItem("giay-xac-nhan-cu", "Giấy xác nhận đã cấp", "Bản chụp mờ, chụp lại cho rõ số và ngày")), "", people.officer("thuha")));
    }

    private byte[] clear() {
        return renderer.render("<html><head><title>Bản rõ</title></head><body><p>Số 96, ngày 11/3/2024</p></body></html>", "Bản rõ");
    }

    private Http signedIn(String user) {
        return Http.signedIn(port, user, PASSWORD);
    }
}
