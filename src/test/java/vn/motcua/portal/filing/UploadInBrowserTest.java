package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.Browsers;
import vn.motcua.support.PlatformTest;

/** Gửi giấy tờ bằng trình duyệt: what is seen right after a file was chosen. */
@PlatformTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-password=khong-dung-that"})
class UploadInBrowserTest {
    @LocalServerPort int port;

    @Test
    @DisplayName("Tệp nhận được có ngay đường mở và nút bỏ; tệp bị từ chối được gọi tên và bỏ qua được; trang không mở lại")
    void aReceivedFileHasItsLinksAtOnceAndARefusedOneCanBeDismissed() {
        String draft = new Citizen(port, Citizen.ANH).startBirthWithWitnesses();
        try (Browsers browsers = Browsers.at(port); BrowserContext context = browsers.phone()) {
            Page page = Browsers.signedIn(context, Citizen.ANH, "khong-dung-that", "**/ho-so");
            page.navigate(draft + "/giay-to");
            page.evaluate("window.stayed = true");
            Locator field = page.locator("input[type=file]").first();
            field.setInputFiles(new FilePayload[] {new FilePayload("ghi-chu.pdf", "application/pdf", "không phải PDF".getBytes(StandardCharsets.UTF_8)),
                new FilePayload("lam-chung.jpg", "image/jpeg", Citizen.picture(77))});
            page.waitForSelector("button:has-text('Bỏ tệp lam-chung.jpg')");
            assertThat(page.locator("a:has-text('lam-chung.jpg')").getAttribute("href")).startsWith(draft + "/giay-to/");
            assertThat(page.locator("img.mc-doc__picture").count()).isEqualTo(1);
            assertThat(page.locator("li.mc-doc").count()).as("the received and the refused one").isEqualTo(2);
            assertThat(page.locator(".mc-doc .govuk-error-message").textContent()).startsWith("Tệp “ghi-chu.pdf” không phải PDF");
            assertThat(page.locator(".mc-received").first().getAttribute("aria-live")).isEqualTo("polite");
            assertThat(field.evaluate("f => getComputedStyle(f).color")).as("nothing says that no file was chosen").isEqualTo("rgba(0, 0, 0, 0)");
            for (int width : List.of(360, 1440)) {
                for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.setViewportSize(width, 900);
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
                    Browsers.shot(page, "tai-len/%d-%s".formatted(width, light.name().toLowerCase(java.util.Locale.ROOT)));
                    assertThat(Browsers.scrollsSideways(page)).isFalse();
                }
            }
            assertThat(Browsers.accessibilityProblems(page)).isEmpty();
            page.locator("button:has-text('Bỏ qua')").click();
            assertThat(page.locator("li.mc-doc").count()).isEqualTo(1);
            assertThat(page.evaluate("window.stayed")).isEqualTo(true);
            page.locator("button:has-text('Bỏ tệp lam-chung.jpg')").click();
            page.waitForSelector("text=Đã bỏ tệp lam-chung.jpg");
            assertThat(page.locator("li.mc-doc").count()).isZero();
        }
    }

    @Test
    @DisplayName("Nút chọn tệp là nút của mình: cao ít nhất 44 px, cùng phông chữ, sáng hay tối")
    void theButtonForChoosingAFileIsOurs() {
        String draft = new Citizen(port, Citizen.ANH).startBirthWithWitnesses();
        try (Browsers browsers = Browsers.at(port); BrowserContext context = browsers.phone()) {
            Page page = Browsers.signedIn(context, Citizen.ANH, "khong-dung-that", "**/ho-so");
            page.navigate(draft + "/giay-to");
            assertThat(page.locator(".mc-file__button").first().innerText()).isEqualTo("Chọn tệp");
            for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
                String ours = "[...document.querySelectorAll('.govuk-button--secondary')].at(-1)";
                assertThat(page.evaluate("(() => { const f = document.querySelector('input[type=file]'), b = getComputedStyle(document.querySelector('.mc-file__button')), o = getComputedStyle("
                        + ours + "); return parseFloat(b.minHeight) >= 44 && f.offsetHeight >= 44 && b.fontFamily === o.fontFamily && b.color === o.color"
                        + " && b.backgroundColor === o.backgroundColor && b.borderTopColor === o.borderTopColor; })()")).as(light.name()).isEqualTo(true);
            }
        }
    }
}
