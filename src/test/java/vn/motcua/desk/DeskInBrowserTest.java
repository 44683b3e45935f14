package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.State;
import vn.motcua.dossier.WorkList;
import vn.motcua.routing.Leg;
import vn.motcua.support.Browsers;

/** The desk in a real browser: on a laptop, by keyboard alone, without script. Every page to {@code target/screenshots/ban-lam-viec-*}. */
@DeskTest
class DeskInBrowserTest {
    private static Browsers browsers;

    @LocalServerPort int port;
    @Autowired Walks walks;
    @Autowired Desks desks;

    @BeforeEach
    void open() {
        if (browsers == null) {
            browsers = Browsers.at(port);
        }
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    private static Page signedIn(BrowserContext context, String user) {
        return Browsers.signedIn(context, user, Desks.PASSWORD, "**/{ban-lam-viec,tong-quan}**");
    }

    /** Who opens what, by name of the picture. */
    private Map<String, List<String>> pages() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        String filed = "/ban-lam-viec/" + walks.at(Walks.Stand.FILED).code();
        String draft = "/ban-lam-viec/" + walks.at(Walks.Stand.DRAFTED).code();
        String sign = "/ban-lam-viec/" + walks.at(Walks.Stand.TO_SIGN).code();
        String issue = "/ban-lam-viec/" + walks.at(Walks.Stand.TO_ISSUE).code();
        String decided = "/ban-lam-viec/" + walks.at(Walks.Stand.DECIDED).code();
        pages.put("thuha", List.of("/ban-lam-viec?ds=cho-tiep-nhan", "/ban-lam-viec?ds=dang-giai-quyet", filed, filed + "/tiep-nhan", filed + "/yeu-cau-bo-sung",
                filed + "/tu-choi", draft + "/dung", decided + "?ds=cho-tra", decided + "/tra-ket-qua", "/tra-cuu", "/tra-cuu?q=anh", "/ban-lam-viec/nhan-tai-quay", "/ban-lam-viec/nhan-tai-quay?q=ket+hon", draft + "/ky"));
        DossierSummary back = walks.at(Walks.Stand.TO_VERIFY);
        walks.sentBack(back, "Tên hộ kinh doanh chưa đúng như tờ khai. Sửa rồi trình lại.");
        pages.put("myxuyen", List.of("/ban-lam-viec?ds=cua-toi", "/ban-lam-viec/" + back.code() + "/du-thao", "/ban-lam-viec/" + back.code() + "?ds=cua-toi", draft, draft + "/du-thao", draft + "/chuyen", draft + "/tra-lai", draft + "/phieu-kiem-soat"));
        pages.put("quockhanh", List.of(sign, sign + "/ky"));
        pages.put("ngocdiep", List.of(issue + "/phat-hanh", "/so-van-ban"));
        pages.put("kimlien", List.of("/tong-quan", "/tong-quan/ho-so?nhom=dang-giai-quyet&cq=H13.42", "/ban-lam-viec/su-kien-treo"));
        return pages;
    }

    @Test
    @DisplayName("Mỗi trang của bàn làm việc: không trang nào cuộn ngang, axe-core không thấy lỗi, sáng và tối")
    void everyPageIsFitOnEveryScreen() {
        List<String> problems = new ArrayList<>();
        pages().forEach((user, addresses) -> {
            try (BrowserContext context = browsers.open(Browsers.Screen.DESKTOP, false, true)) {
                Page page = signedIn(context, user);
                addresses.forEach(address -> look(page, address, problems));
            }
        });
        assertThat(problems).isEmpty();
    }

    /** Every rule of axe-core in light; in dark the one that colours decide. */
    private static void look(Page page, String address, List<String> problems) {
        String name = "ban-lam-viec-" + address.replaceFirst("^/(ban-lam-viec)?", "").replaceAll("H13[^/?]*", "").replaceAll("[^a-z0-9]+", "-");
        page.navigate(address);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {1440, 768, 360}) {
                page.setViewportSize(width, 900);
                if (width == 1440) {
                    (scheme == ColorScheme.LIGHT ? Browsers.accessibilityProblems(page) : Browsers.contrastProblems(page))
                            .forEach(line -> problems.add("%s %s: %s".formatted(address, scheme, line)));
                }
                if (Browsers.scrollsSideways(page)) {
                    problems.add("%s scrolls sideways at %d, %s".formatted(address, width, scheme));
                }
                Browsers.shot(page, "%s-%d%s".formatted(name, width, scheme == ColorScheme.DARK ? "-toi" : ""));
            }
        }
    }

    @Test
    @DisplayName("25 hồ sơ trên một trang, máy tính xách tay 1440 và 1366 không cuộn ngang; nhận và chuyển hồ sơ chỉ bằng bàn phím")
    void twentyFiveRowsAndAllByKeyboard() {
        for (int i = 0; i < 14; i++) {
            walks.filed(Walks.HOUSEHOLD_BUSINESS);
        }
        try (BrowserContext context = browsers.open(Browsers.Screen.DESKTOP, false, true)) {
            Page page = signedIn(context, "thuha");
            page.navigate("/ban-lam-viec?ds=cho-tiep-nhan");
            assertThat(page.locator("table.mc-grid tbody tr").count()).isEqualTo(25);
            page.setViewportSize(1440, 900);
            int last = ((Number) page.evaluate("Math.round([...document.querySelectorAll('table.mc-grid tbody tr')].at(-1).getBoundingClientRect().bottom + scrollY)")).intValue();
            assertThat(last).as("foot of the 25th row: the picture of the brand has it at 1083").isLessThan(1_000);
            assertThat(((Number) page.evaluate("Math.max(...[...document.querySelectorAll('table.mc-grid tbody tr')].map(r => r.offsetHeight))")).intValue()).isLessThan(40);
            for (int width : new int[] {1440, 1366}) {
                page.setViewportSize(width, width == 1440 ? 900 : 768);
                assertThat(Browsers.scrollsSideways(page)).as("%d", width).isFalse();
                assertThat(page.evaluate("(w => w.scrollWidth <= w.clientWidth)(document.querySelector('.mc-grid-wrap'))")).isEqualTo(true);
            }
            received(page, true);
        }
        handedOnByKeyboard();
    }

    /** By Tab, letters and Enter from the page that asks to whom, with a note that the next desk reads. */
    private void handedOnByKeyboard() {
        DossierSummary drafted = walks.at(Walks.Stand.DRAFTED);
        try (BrowserContext context = browsers.open(Browsers.Screen.DESKTOP, false, true)) {
            Page page = signedIn(context, "myxuyen");
            page.navigate("/ban-lam-viec/%s/chuyen".formatted(drafted.code()));
            tabTo(page, "form textarea", 0);
            page.keyboard().type("Kính trình lãnh đạo.");
            tabTo(page, "form button[type=submit]", 0);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/chuyen"));
            assertThat(page.locator("main").textContent()).contains("Đã chuyển hồ sơ " + drafted.code());
        }
        List<Leg> legs = walks.detail(drafted).slip().legs();
        assertThat(legs.getLast().note()).isEqualTo("Kính trình lãnh đạo.");
        assertThat(legs.getLast().stepNo()).isGreaterThan(legs.get(legs.size() - 2).stepNo());
    }

    @Test
    @DisplayName("Màn hình hẹp: bấm một tệp là được đưa tới khung xem, khung cuộn tới bước đang làm")
    void onANarrowScreenOneIsTakenToTheFile() {
        DossierSummary dossier = desks.list(WorkList.TO_RECEIVE, "thuha").stream().filter(each -> each.documents() > 0).findFirst().orElseThrow();
        try (BrowserContext context = browsers.open(Browsers.Screen.TABLET, false, true)) {
            Page page = signedIn(context, "thuha");
            page.navigate("/ban-lam-viec/" + dossier.code());
            page.locator("[data-view]").first().click();
            page.waitForFunction("document.querySelector('#khung-xem').getBoundingClientRect().top < innerHeight / 2");
            page.navigate("/ban-lam-viec/" + walks.at(Walks.Stand.TO_ISSUE).code());
            assertThat((Boolean) page.evaluate("(() => { const r = document.querySelector('.mc-slip [aria-current]').getBoundingClientRect(); return r.left >= 0 && r.right <= innerWidth; })()")).isTrue();
        }
        try (BrowserContext context = browsers.open(Browsers.Screen.TABLET, false, false)) {
            Page page = signedIn(context, "thuha");
            page.navigate("/ban-lam-viec/" + dossier.code());
            page.locator("[data-view]").first().click();
            assertThat(page.url()).contains("xem=").endsWith("#khung-xem");
        }
    }

    @Test
    @DisplayName("Không có JavaScript vẫn mở, đánh dấu, tiếp nhận được")
    void withoutScriptADossierIsReceived() {
        try (BrowserContext context = browsers.open(Browsers.Screen.DESKTOP, false, false)) {
            received(signedIn(context, "thuha"), false);
        }
    }

    /** By Tab, Space and Enter from the dossier's page to the list; then handed on by the head of the unit. */
    private void received(Page page, boolean keyboardOnly) {
        DossierSummary dossier = walks.filed(Walks.HOUSEHOLD_BUSINESS);
        page.navigate("/ban-lam-viec/%s/tiep-nhan?ds=cho-tiep-nhan".formatted(dossier.code()));
        int radios = page.locator("input[type=radio][value=co]").count();
        for (int i = 0; i < radios; i++) {
            if (keyboardOnly) {
                tabTo(page, "input[type=radio][value=co]", i);
                page.keyboard().press("Space");
            } else {
                page.locator("input[type=radio][value=co]").nth(i).check();
            }
        }
        if (keyboardOnly) {
            tabTo(page, "form button[type=submit]", 1);
            page.keyboard().press("Enter");
        } else {
            page.locator("main form button[type=submit]").first().click();
        }
        page.waitForURL("**/ban-lam-viec?ds=cho-tiep-nhan");
        assertThat(page.locator("main").textContent()).contains("Đã tiếp nhận hồ sơ " + dossier.code());
        assertThat(walks.now(dossier).state()).isEqualTo(State.IN_PROCESS);
    }

    /** Presses Tab until the place is reached; fails when Tab never comes there. */
    private static void tabTo(Page page, String selector, int number) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("([s, n]) => document.activeElement === document.querySelectorAll('main ' + s)[s.startsWith('form') ? 0 : n]", List.of(selector, number))) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + selector);
    }
}
