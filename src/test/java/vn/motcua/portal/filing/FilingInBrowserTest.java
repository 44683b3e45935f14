package vn.motcua.portal.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.Browsers;
import vn.motcua.support.Fitness;
import vn.motcua.support.Http;
import vn.motcua.support.PlatformTest;

/** The pages of filing in a real browser: by keyboard, with script, at every width, light and dark. */
@PlatformTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-password=khong-dung-that"})
class FilingInBrowserTest {
    @LocalServerPort int port;

    @Test
    void byKeyboardAloneAnAnswerIsKeptWhileItIsTyped() {
        try (Browsers browsers = Browsers.at(port); BrowserContext context = browsers.desktop()) {
            Page page = Browsers.signedIn(context, Citizen.ANH, "khong-dung-that", "**/ho-so");
            page.navigate("/nop-ho-so/1.004873");
            page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bắt đầu")).last().press("Enter");
            page.waitForURL("**/nguoi-yeu-cau");
            page.locator("#dien-thoai, #ho-ten").first().press("Enter");
            page.waitForURL("**/noi-cu-tru");
            page.locator("#noi-cu-tru").selectOption("01");
            offered(page, "00070");
            assertThat(page.locator("#noi-cu-tru-xa").textContent()).contains("Hoàn Kiếm");
            page.locator("#noi-cu-tru").selectOption("92");
            offered(page, "31135");
            page.locator("#noi-cu-tru-xa").selectOption("31135");
            page.waitForResponse(answer -> answer.url().endsWith("/luu") && URLDecoder.decode(answer.request().postData(), UTF_8).contains("Số 99"),
                    () -> page.locator("#noi-cu-tru-duong").fill("Số 99 đường Hòa Bình"));
            page.reload();
            assertThat(page.locator("#noi-cu-tru-duong").inputValue()).isEqualTo("Số 99 đường Hòa Bình");
            assertThat(page.locator("[data-saved]").textContent()).contains("Đã lưu lúc");
            page.locator("#noi-cu-tru-duong").press("Enter");
            page.waitForURL("**/cap-cho");
            page.locator("#cap-cho").press("Space");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            page.keyboard().press("Enter");
            page.waitForURL("**/dan-toc-quoc-tich");
        }
    }

    @Test
    void everyPageIsFitForEveryoneAtEveryWidthLightAndDark() {
        Map<String, String> pages = pages();
        try (Browsers browsers = Browsers.at(port); BrowserContext context = browsers.phone()) {
            Page page = Browsers.signedIn(context, Citizen.ANH, "khong-dung-that", "**/ho-so");
            pages.forEach((name, address) -> look(page, name, address));
            List<Cookie> signedIn = context.cookies();
            for (String name : List.of("ban-la-ai", "giay-to", "doc-lai", "da-nop")) {
                assertThat(firstVisit(browsers, signedIn, pages.get(name))).as("bytes of a first visit to " + name).isBetween(20_000L, 120_000L);
            }
        }
    }

    @Test
    void aFileWhoseLineBreaksGoesOnByItselfAndAnotherCanBeGivenUp() {
        String birth = withPapers(new Citizen(port, Citizen.ANH));
        try (Browsers browsers = Browsers.at(port); BrowserContext context = browsers.phone()) {
            Page page = Browsers.signedIn(context, Citizen.ANH, "khong-dung-that", "**/ho-so");
            page.navigate(birth + "/giay-to");
            AtomicInteger pieces = new AtomicInteger();
            page.route("**/tai-len/*", route -> {
                if (route.request().method().equals("PATCH") && pieces.incrementAndGet() == 2) {
                    route.abort("connectionreset");
                } else {
                    route.resume();
                }
            });
            byte[] file = Arrays.copyOf(Citizen.picture(8), 1_200_000);
            file[file.length - 2] = (byte) 0xff;
            file[file.length - 1] = (byte) 0xd9;
            page.locator("input[type=file]").first().setInputFiles(new FilePayload("chứng sinh.jpg", "image/jpeg", file));
            page.waitForSelector("a:has-text('chứng sinh.jpg')");
            assertThat(pieces.get()).as("three pieces, one of them twice").isEqualTo(4);
            page.unroute("**/tai-len/*");
            page.route("**/tai-len/*", route -> {
                if (!route.request().method().equals("PATCH")) {
                    route.resume();
                }
            });
            page.locator("input[type=file]").first().setInputFiles(new FilePayload("nhầm.jpg", "image/jpeg", file));
            page.locator("button:has-text('Hủy')").click();
            page.waitForCondition(() -> page.locator("progress").count() == 0);
            page.locator("input[type=file]").first().setInputFiles(new FilePayload("lạ.pdf", "application/pdf", new byte[11_000_000]));
            page.waitForSelector(".govuk-error-message:has-text('dưới 10 MB')");
            assertThat(page.textContent("body")).doesNotContain("nhầm.jpg");
        }
    }

    /** Compressed bytes of everything a browser that has nothing yet asks for. */
    private static long firstVisit(Browsers browsers, List<Cookie> signedIn, String address) {
        try (BrowserContext context = browsers.phone()) {
            context.addCookies(signedIn);
            Page page = context.newPage();
            List<Request> requests = new ArrayList<>();
            page.onRequestFinished(requests::add);
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return Fitness.weight(requests);
        }
    }

    /** Name of the picture, address; those that come after a wrong answer are posted by the page itself. */
    private Map<String, String> pages() {
        Citizen anh = new Citizen(port, Citizen.ANH);
        String draft = anh.start("1.004873");
        Http http = anh.http;
        Map<String, String> toMarry = FilingPagesTest.toMarry();
        String done = anh.walk(draft, toMarry, "kiem-tra");
        http.get(done);
        String receipt = http.post(draft + "/nop", Map.of("cam-doan", "co")).location();
        String second = anh.start("1.004873");
        anh.walk(second, toMarry, "kiem-tra");
        String birth = withPapers(anh);
        http.get(birth + "/giay-to");
        http.upload(birth + "/giay-to", Map.of("nut", "tai-len"), new Http.Upload("tep-van-ban-lam-chung", "lam-chung-trang-1.jpg", "image/jpeg", Citizen.picture(7)));
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("bat-dau", "/nop-ho-so/1.004873");
        pages.put("ban-la-ai", second + "/nguoi-yeu-cau");
        pages.put("noi-cu-tru", second + "/noi-cu-tru");
        pages.put("muc-dich", second + "/muc-dich");
        pages.put("loi", second + "/nguoi-se-ket-hon");
        pages.put("giay-to", birth + "/giay-to");
        pages.put("doc-lai", second + "/kiem-tra");
        pages.put("doc-lai-thieu", birth + "/kiem-tra");
        pages.put("da-nop", receipt);
        pages.put("khong-co", "/to-khai/khong-co");
        return pages;
    }

    /** A draft that asks for a paper. */
    private static String withPapers(Citizen anh) {
        String birth = anh.start("1.001193");
        for (List<String> answer : List.of(List.of("quan-he", "me"), List.of("truong-hop", "thuong"), List.of("noi-sinh", "tai-nha"), List.of("chung-sinh", "lam-chung"))) {
            anh.http.get(birth + "/" + answer.getFirst());
            anh.http.post(birth + "/" + answer.getFirst(), Map.of(answer.getFirst(), answer.getLast()));
        }
        return birth;
    }

    /** Colours change with light, places with width: rules are asked at the narrowest in the light and at the widest in the dark. */
    private static void look(Page page, String name, String address) {
        page.navigate(address);
        if (name.equals("loi")) {
            page.locator("#so-dinh-danh-nguoi-se-ket-hon").fill("092 095 00736");
            page.locator("button.govuk-button:has-text('Tiếp tục')").click();
            page.waitForSelector(".govuk-error-summary");
        }
        for (Map.Entry<Integer, ColorScheme> look : Map.of(360, ColorScheme.LIGHT, 768, ColorScheme.LIGHT, 1440, ColorScheme.DARK).entrySet()) {
            page.setViewportSize(look.getKey(), 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.getValue()));
            String where = "%s-%d-%s".formatted(name, look.getKey(), look.getValue().name().toLowerCase(java.util.Locale.ROOT));
            Browsers.shot(page, "nop/" + where);
            assertThat(Browsers.scrollsSideways(page)).as(where).isFalse();
            assertThat(look.getKey() == 768 ? List.of() : Browsers.accessibilityProblems(page)).as(where).isEmpty();
        }
    }

    /** Waits until the list of communes has this one. */
    private static void offered(Page page, String commune) {
        page.waitForSelector("#noi-cu-tru-xa option[value='%s']".formatted(commune),
                new Page.WaitForSelectorOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    }
}
