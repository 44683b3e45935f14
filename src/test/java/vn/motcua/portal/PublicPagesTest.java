package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.Browsers;
import vn.motcua.support.PlatformTest;

/** What anybody may read is fit for everybody: on a telephone, in the dark, by keyboard, without scripts, on a slow line. */
@PlatformTest
@TestPropertySource(properties = "motcua.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {
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
    @ValueSource(strings = {"/", "/thu-tuc", "/thu-tuc?q=khai+sinh", "/thu-tuc?q=khong+co+gi+nhu+the", "/thu-tuc?su-kien=ket-hon-gia-dinh",
            "/thu-tuc/1.004873", "/thu-tuc/9.999999", "/tro-nang", "/du-lieu-ca-nhan", "/mau-giao-dien", "/khong-co-trang-nay"})
    void everyPublicPageIsFitForEverybody(String address) {
        for (Browsers.Screen screen : Browsers.Screen.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                try (BrowserContext context = browsers.open(screen, dark, true)) {
                    List<String> elsewhere = new ArrayList<>();
                    List<String> console = new ArrayList<>();
                    context.onRequest(request -> {
                        if (!request.url().startsWith("http://127.0.0.1:" + port + "/")) elsewhere.add(request.url());
                    });
                    Page page = context.newPage();
                    page.onConsoleMessage(message -> {
                        if (message.type().equals("error") && !message.text().contains("404")) console.add(message.text());
                    });
                    page.navigate(address);
                    Browsers.shot(page, name(address) + "-" + screen.name().toLowerCase() + (dark ? "-dark" : ""));
                    assertThat(Browsers.accessibilityProblems(page)).as("%s on %s, dark: %s", address, screen, dark).isEmpty();
                    assertThat(Browsers.scrollsSideways(page)).as("%s scrolls sideways on %s", address, screen).isFalse();
                    assertThat(elsewhere).isEmpty();
                    assertThat(console).isEmpty();
                }
            }
        }
    }

    private static String name(String address) {
        String name = address.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return "cong-" + (name.isEmpty() ? "trang-dau" : name);
    }
}
