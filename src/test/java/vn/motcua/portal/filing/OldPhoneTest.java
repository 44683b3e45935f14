package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.Browsers;
import vn.motcua.support.Fitness;
import vn.motcua.support.PlatformTest;

/** Máy cũ, mạng chậm: from the home page to the receipt without any script, on pages that weigh little, and nothing typed is overtaken. */
@PlatformTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-password=khong-dung-that"})
class OldPhoneTest {
    private static final long MOST_BYTES = 120_000;
    @LocalServerPort int port;

    @Test
    void fromTheHomePageToTheReceiptWithoutAnyScript() {
        try (Browsers browsers = Browsers.at(port); BrowserContext context = browsers.open(Browsers.Screen.PHONE, false, false)) {
            Page page = context.newPage();
            page.navigate("/");
            page.locator("input[name=q]").first().fill("xac nhan tinh trang hon nhan");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tìm")).first().click();
            page.locator(".mc-hit__name a").first().click();
            page.getByText("Bắt đầu nộp trực tuyến").first().click();
            page.locator("[name=username]").fill(Citizen.ANH);
            page.locator("[name=password]").fill("khong-dung-that");
            page.locator("[name=password]").press("Enter");
            page.locator("form[action^='/nop-ho-so'] button.govuk-button").last().click();
            for (int pages = 0; pages < 40 && !page.url().endsWith("/kiem-tra"); pages++) {
                String before = page.url();
                answer(page);
                page.locator("main button.govuk-button:has-text('Tiếp tục')").click();
                assertThat(page.url()).as(page.locator("main").textContent()).isNotEqualTo(before);
            }
            assertThat(page.locator("main").textContent()).contains("Lê Hoàng Nam", "phường Cái Khế").doesNotContain("Chưa trả lời");
            page.locator("[name=cam-doan]").check();
            page.locator("button:has-text('Nộp hồ sơ')").click();
            assertThat(page.url()).matches(".*/ho-so/H13\\.42-\\d{6}-\\d{4,}/da-nop");
            assertThat(page.locator("main").textContent()).contains("Đã nhận hồ sơ của bạn");
            assertThat(page.getByText("In biên nhận").isVisible()).as("a button that only a script could press").isFalse();
            weigh(browsers, context.cookies(), page.url().replace("/da-nop", "").replaceFirst("^https?://[^/]+", ""));
        }
    }

    /** What a phone that has nothing yet fetches, for each page behind the sign-in. */
    private static void weigh(Browsers browsers, List<Cookie> signedIn, String dossier) {
        Map<String, Long> weights = new LinkedHashMap<>();
        for (String address : List.of("/ho-so", dossier, dossier + "/rut", "/thong-bao", "/nop-ho-so/1.001193")) {
            try (BrowserContext context = browsers.phone()) {
                context.addCookies(signedIn);
                Page page = context.newPage();
                List<Request> requests = new ArrayList<>();
                page.onRequestFinished(requests::add);
                assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
                assertThat(page.url()).endsWith(address);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                weights.put(address, Fitness.weight(requests));
            }
        }
        System.out.println("weighs " + weights);
        assertThat(weights.values()).allSatisfy(weight -> assertThat(weight).isBetween(20_000L, MOST_BYTES));
    }

    /** Fills what the page shows; a list that hangs on another is fetched by its own button. */
    private static void answer(Page page) {
        for (Map.Entry<String, String> answer : FilingPagesTest.toMarry().entrySet()) {
            Locator field = page.locator("[name='%s']".formatted(answer.getKey()));
            if (answer.getKey().endsWith("-xa") && field.count() > 0) {
                page.locator("select[name='%s']".formatted(answer.getKey().replaceFirst("-xa$", "-tinh"))).selectOption(
                        FilingPagesTest.toMarry().get(answer.getKey().replaceFirst("-xa$", "-tinh")));
                page.getByText("Lấy danh sách xã, phường").click();
                field.selectOption(answer.getValue());
            }
        }
        FilingPagesTest.toMarry().forEach((name, value) -> {
            Locator fields = page.locator("[name='%s']".formatted(name));
            if (fields.count() == 0 || name.endsWith("-xa") || name.endsWith("-tinh")) {
                return;
            }
            if ("radio".equals(fields.first().getAttribute("type"))) {
                page.locator("[name='%s'][value='%s']".formatted(name, value)).check();
            } else {
                fields.fill(value);
            }
        });
    }

    @Test
    void aSavingUnderWayIsGivenUpWhenThePageIsSentAndComesTooLate() {
        try (Browsers browsers = Browsers.at(port); BrowserContext context = browsers.phone()) {
            Citizen nam = new Citizen(port, Citizen.NAM);
            String draft = nam.start("1.004873");
            Page page = context.newPage();
            page.navigate("/dang-nhap");
            page.locator("[name=username]").fill(Citizen.NAM);
            page.locator("[name=password]").fill("khong-dung-that");
            page.locator("[name=password]").press("Enter");
            page.navigate(draft + "/noi-cu-tru");
            AtomicReference<Request> held = new AtomicReference<>();
            AtomicReference<Request> failed = new AtomicReference<>();
            AtomicReference<String> sent = new AtomicReference<>();
            page.route("**/luu", route -> held.set(route.request()));
            page.onRequestFailed(request -> {
                if (request.url().endsWith("/luu")) {
                    failed.set(request);
                }
            });
            page.onRequest(request -> {
                if (request.method().equals("POST") && request.url().endsWith("/noi-cu-tru")) {
                    sent.set(request.postData());
                }
            });
            page.locator("#noi-cu-tru-duong").fill("Số 1 đường cũ");
            page.waitForCondition(() -> held.get() != null);
            page.locator("#noi-cu-tru-duong").fill("Số 2 đường mới");
            page.locator("button.govuk-button:has-text('Tiếp tục')").click();
            page.waitForURL("**/cap-cho");
            page.waitForCondition(() -> failed.get() != null);
            assertThat(moment(sent.get())).as("the server can tell which came first").isGreaterThan(moment(held.get().postData()));
            page.navigate(draft + "/noi-cu-tru");
            assertThat(page.locator("#noi-cu-tru-duong").inputValue()).isEqualTo("Số 2 đường mới");
        }
    }

    private static long moment(String body) {
        return Long.parseLong(body.replaceAll("(?s).*luc-gui=(\\d+).*", "$1"));
    }
}
