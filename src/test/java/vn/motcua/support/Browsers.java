package vn.motcua.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Chromium (Debian's). One per test class: open it in {@code @BeforeAll}, close it in {@code @AfterAll}. Not for several threads. */
public final class Browsers implements AutoCloseable {
    /** What people hold: a small telephone, a tablet, a laptop. Pixels. */
    public enum Screen {
        PHONE(360, 780), TABLET(768, 1024), DESKTOP(1440, 900);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final Playwright playwright;
    private final Browser browser;
    private final String base;

    private Browsers(int port) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setHeadless(true)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
                        "--disable-component-update", "--no-first-run", "--force-color-profile=srgb")));
        base = "http://127.0.0.1:" + port;
    }

    public static Browsers at(int port) {
        return new Browsers(port);
    }

    public BrowserContext open(Screen screen, boolean dark, boolean javaScript) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBaseURL(base).setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh").setViewportSize(screen.width, screen.height)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT).setJavaScriptEnabled(javaScript).setAcceptDownloads(true));
        context.setDefaultTimeout(30_000);   // milliseconds; a machine under load is no failure
        return context;
    }

    public BrowserContext phone() {
        return open(Screen.PHONE, false, true);
    }

    public BrowserContext desktop() {
        return open(Screen.DESKTOP, false, true);
    }

    /** A page of somebody who signed in by the form. @param room where one comes to, as a pattern of addresses */
    public static Page signedIn(BrowserContext context, String user, String password, String room) {
        Page page = context.newPage();
        page.navigate("/dang-nhap");
        page.fill("[name=username]", user);
        page.fill("[name=password]", password);
        page.press("[name=password]", "Enter");
        page.waitForURL(room);
        return page;
    }

    /** The whole page to {@code target/screenshots/NAME.jpg}: a JPEG is made in half the time of a PNG. */
    public static Path shot(Page page, String name) {
        Path file = Path.of("target/screenshots", name + ".jpg");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true).setType(ScreenshotType.JPEG).setQuality(85));
        return file;
    }

    /** What axe-core finds, one line per rule with the first places; empty when the page is fit. Needs JavaScript. */
    public static List<String> accessibilityProblems(Page page) {
        return axe(page, Map.of());
    }

    /** The same for what a scheme of colours decides alone. */
    public static List<String> contrastProblems(Page page) {
        return axe(page, Map.of("runOnly", List.of("color-contrast")));
    }

    /** Whether the page can be pushed sideways, which no page should. */
    public static boolean scrollsSideways(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** Puts axe-core into a document once, however often it is asked, and takes only what is wrong: what is right is most of its answer. */
    @SuppressWarnings("unchecked")
    private static List<String> axe(Page page, Map<String, Object> options) {
        if (!(Boolean) page.evaluate("typeof axe === 'object'")) {
            page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
        }
        return (List<String>) page.evaluate("""
                options => axe.run(document, {...options, resultTypes: ["violations"], iframes: false}).then(found => found.violations.map(rule =>
                    `${rule.id} (${rule.help}): ${rule.nodes.slice(0, 3).map(node => node.html).join(" ")}`))""", options);
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of).filter(Files::isExecutable)
                .findFirst().orElseThrow(() -> new IllegalStateException("No chromium: run bin/check, which installs it"));
    }
}
