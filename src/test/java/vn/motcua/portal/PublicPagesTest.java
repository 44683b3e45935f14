package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.Browsers;
import vn.motcua.support.Fitness;
import vn.motcua.support.PlatformTest;

/** What anybody may read is fit for everybody: on a telephone, in the dark, by keyboard, without scripts, on a slow line. */
@PlatformTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-password=khong-dung-that"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {
    private static final long MOST_BYTES = 120_000;
    @LocalServerPort
    int port;
    Browsers browsers;

    @BeforeAll
    void open() {
        browsers = Browsers.at(port);
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/thu-tuc", "/thu-tuc?q=khong+co+gi+nhu+the", "/thu-tuc?su-kien=ket-hon-gia-dinh", "/thu-tuc/1.001193",
            "/thu-tuc/2.000815", "/thu-tuc/2.000815/noi-nop", "/thu-tuc?q=giay+phep+lai+xe", "/thu-tuc/9.999999", "/theo-doi", "/theo-doi/H13.42-261120-0018", "/tro-nang", "/du-lieu-ca-nhan", "/mau-giao-dien", "/khong-co-trang-nay"})
    void everyPublicPageIsFitForEverybody(String address) {
        try (BrowserContext context = browsers.desktop()) {
            Page page = context.newPage();
            List<String> complaints = Fitness.complaints(page, "http://127.0.0.1:" + port + "/");
            page.navigate(address);
            Fitness.everywhere(page, name(address));
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/thu-tuc?q=ho+tich", "/thu-tuc/1.001193"})
    void aFirstVisitWeighsLessThanAPhotograph(String address) {
        try (BrowserContext context = browsers.phone()) {
            Page page = context.newPage();
            List<Request> requests = new ArrayList<>();
            page.onRequestFinished(requests::add);
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            long weight = Fitness.weight(requests);
            System.out.printf("%s weighs %d bytes in %d answers%n", address, weight, requests.size());
            assertThat(weight).isBetween(20_000L, MOST_BYTES);
        }
    }

    @Test
    void noDoorOfTheHomePageOpensOnNothing() {
        vn.motcua.support.Http anybody = vn.motcua.support.Http.at(port);
        String home = anybody.get("/").body();
        List<String> doors = java.util.regex.Pattern.compile("/thu-tuc\\?su-kien=[a-z-]+").matcher(home).results().map(hit -> hit.group()).toList();
        assertThat(doors).hasSizeGreaterThan(4).doesNotContain("/thu-tuc?su-kien=xe-bang-lai")
                .allSatisfy(door -> assertThat(anybody.get(door).body()).contains("mc-hit__name"));
    }

    @Test
    @DisplayName("Danh sách gọi thủ tục bằng tên ngắn, tên đầy đủ khi rê chuột và trên trang thủ tục; tìm theo chữ chỉ có trong tên đầy đủ vẫn thấy")
    void listsSayTheShortName() {
        String name = "Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV (Công trình không theo tuyến";
        try (BrowserContext context = browsers.open(Browsers.Screen.PHONE, false, false)) {
            Page page = context.newPage();
            page.navigate("/thu-tuc?q=tuong+dai+tranh+hoanh+trang");
            Locator hit = page.locator(".mc-hit__name a[href='/thu-tuc/1.013225']");
            assertThat(hit.innerText()).isEqualTo("Cấp giấy phép xây dựng công trình cấp III, cấp IV và nhà ở riêng lẻ");
            assertThat(hit.getAttribute("title")).startsWith(name);
            hit.click();
            assertThat(page.locator("main").innerText()).contains("Tên đầy đủ:", name);
        }
    }

    @Test
    void searchWorksWithoutScriptsAndWithoutAccents() {
        try (BrowserContext context = browsers.open(Browsers.Screen.PHONE, false, false)) {
            Page page = context.newPage();
            page.navigate("/");
            page.getByLabel("Tìm thủ tục").fill("dang ky khai sinh");
            page.getByLabel("Tìm thủ tục").press("Enter");
            assertThat(page.url()).endsWith("/thu-tuc?q=dang+ky+khai+sinh");
            page.getByRole(com.microsoft.playwright.options.AriaRole.LINK,
                    new Page.GetByRoleOptions().setName("Thủ tục đăng ký khai sinh").setExact(true)).click();
            assertThat(page.url()).endsWith("/thu-tuc/1.001193");
            assertThat(page.getByText("Bắt đầu nộp trực tuyến").getAttribute("href")).isEqualTo("/nop-ho-so/1.001193");
        }
    }

    @Test
    void searchAnswersAsOneTypes() {
        try (BrowserContext context = browsers.desktop()) {
            Page page = context.newPage();
            page.navigate("/thu-tuc");
            page.getByLabel("Tìm thủ tục").pressSequentially("khai tu");
            page.waitForCondition(() -> page.locator(".mc-hit").count() > 0 && page.locator(".mc-hit").first().textContent().contains("khai tử"));
            assertThat(page.url()).contains("q=khai");
            page.getByLabel("Tìm thủ tục").fill("xyzzy");
            page.getByText("Chưa tìm thấy thủ tục nào").waitFor();
        }
    }

    @Test
    void theKeyboardAloneReachesTheContentFirstAndTheMenuOnATelephone() {
        try (BrowserContext context = browsers.phone()) {
            Page page = context.newPage();
            page.navigate("/");
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Đến nội dung chính");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
            page.locator(".mc-menu > summary").focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Thủ tục");
            page.keyboard().press("Escape");
            assertThat(page.locator(".mc-menu").getAttribute("open")).isNull();
        }
    }

    private static String focused(Page page) {
        return page.evaluate("document.activeElement.textContent").toString().strip();
    }

    private static String name(String address) {
        String name = address.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return "cong-" + (name.isEmpty() ? "trang-dau" : name);
    }
}
