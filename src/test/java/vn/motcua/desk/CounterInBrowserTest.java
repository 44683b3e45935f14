package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.motcua.support.Browsers;

@DisplayName("Tờ khai tại quầy trong trình duyệt: câu trả lời mở ra câu hỏi tiếp ngay khi chọn")
@DeskTest
class CounterInBrowserTest extends AtTheCounter {
    private static final String NEXT = "[name=ten-nguoi-se-ket-hon]";

    @Test
    @DisplayName("Chọn mục đích thì câu hỏi theo sau hiện ra, chọn khác thì mất; chữ đã gõ và chỗ đang đứng còn nguyên")
    void questionsFollowTheAnswerAtOnce() {
        try (Browsers browsers = Browsers.at(port); BrowserContext context = browsers.desktop()) {
            Page page = Browsers.signedIn(context, "thuha", Desks.PASSWORD, "**/ban-lam-viec**");
            page.navigate(opened());
            page.locator("[name=muc-dich][value=khac]").check();
            page.waitForSelector("[name=muc-dich-khac]");
            assertThat(page.locator(NEXT).count()).isZero();
            page.locator("[name=muc-dich-khac]").fill("Vay vốn ngân hàng");
            page.locator("[name=dien-thoai]").fill("0912 345 670");
            page.locator("[name=muc-dich][value=ket-hon]").check();
            page.waitForSelector(NEXT);
            assertThat(page.locator("[name=muc-dich-khac]").count()).isZero();
            assertThat(page.locator("[name=dien-thoai]").inputValue()).isEqualTo("0912 345 670");
            assertThat(page.evaluate("document.activeElement.name + '=' + document.activeElement.value")).isEqualTo("muc-dich=ket-hon");
            assertThat(page.locator("[data-news]").textContent()).contains("mở thêm");
            assertThat(page.locator("[name=cau-hoi]").inputValue()).contains("ten-nguoi-se-ket-hon").doesNotContain("muc-dich-khac");
            assertThat(Browsers.accessibilityProblems(page)).isEmpty();
            page.locator(NEXT).fill("Lê Hoàng Nam");
            page.locator("[name=muc-dich][value=khac]").check();
            page.waitForSelector(NEXT, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(page.locator("[name=muc-dich-khac]").inputValue()).as("kept meanwhile").isEqualTo("Vay vốn ngân hàng");
        }
    }

    @Test
    @DisplayName("Đang gõ ở ô khác khi câu hỏi mới hiện ra: ô ấy không bị nhấc đi, con trỏ và chữ đang gõ dở còn nguyên chỗ; trang ra đúng như máy chủ dựng")
    void whoeverTypesIsNotInterruptedByNewQuestions() {
        try (Browsers browsers = Browsers.at(port); BrowserContext context = browsers.desktop()) {
            Page page = Browsers.signedIn(context, "thuha", Desks.PASSWORD, "**/ban-lam-viec**");
            String draft = opened();
            page.navigate(draft);
            page.locator("[name=dien-thoai]").fill("0912 345 670");
            for (String chosen : new String[] {"khac", "ket-hon", "khac"}) {
                page.locator("[name=muc-dich][value=" + chosen + "]").check();
                page.evaluate("""
                        (() => { const field = document.querySelector('[name=dien-thoai]'); field.focus(); field.setSelectionRange(5, 8); window.typing = field;
                                 window.left = 0; field.addEventListener('blur', () => window.left++); })()""");
                page.waitForSelector(chosen.equals("khac") ? "[name=muc-dich-khac]" : NEXT);
                page.waitForSelector(chosen.equals("khac") ? NEXT : "[name=muc-dich-khac]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
                assertThat(page.evaluate("document.activeElement === window.typing && [window.typing.selectionStart, window.typing.selectionEnd, window.left].join()"))
                        .as(chosen).isEqualTo("5,8,0");
            }
            String order = "[...document.querySelectorAll('.mc-counter [data-follows] :is(h2, h3, [name])')].map(each => each.name ?? each.textContent).join('|')";
            Object shown = page.evaluate(order);
            page.navigate(draft);
            assertThat(shown).as("what the server would have shown").isEqualTo(page.evaluate(order));
        }
    }

    @Test
    @DisplayName("Ô chọn tệp nói tiếng Việt ở mọi trình duyệt; tệp đã chọn còn nguyên khi câu hỏi đổi; không có chương trình thì ô của trình duyệt hiện ra")
    void aFieldForAFileSpeaksVietnamese() {
        try (Browsers browsers = Browsers.at(port); BrowserContext context = browsers.desktop(); BrowserContext plain = browsers.open(Browsers.Screen.PHONE, false, false)) {
            Page page = Browsers.signedIn(context, "thuha", Desks.PASSWORD, "**/ban-lam-viec**");
            page.navigate(opened());
            page.locator("[name=lan-cap][value=cap-lai]").check();
            Locator field = page.locator("[name=tep-giay-xac-nhan-cu]");
            field.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            Locator whole = page.locator(".mc-file", new Page.LocatorOptions().setHas(field));
            assertThat(whole.innerText()).contains("Chọn tệp", "Chưa chọn tệp nào");
            field.setInputFiles(new FilePayload("giấy cũ.pdf", "application/pdf", pdf("cũ")));
            assertThat(whole.innerText()).contains("giấy cũ.pdf").doesNotContain("Chưa chọn");
            page.locator("[name=muc-dich][value=ket-hon]").check();
            page.waitForSelector(NEXT);
            assertThat(whole.innerText()).contains("giấy cũ.pdf");
            assertThat(field.evaluate("field => field.files.length")).isEqualTo(1);
            assertThat(Browsers.accessibilityProblems(page)).isEmpty();
            assertThat(Browsers.scrollsSideways(page)).isFalse();
            Browsers.shot(page, "ban-lam-viec/chon-tep");

            Page verify = plain.newPage();
            verify.navigate("/xac-minh");
            assertThat(verify.locator(".mc-file").count()).isZero();
            assertThat(verify.locator("input[type=file]").isVisible()).isTrue();
        }
    }

    @Test
    @DisplayName("Chọn tiếp câu thứ hai khi câu thứ nhất còn đang trên đường lưu: câu hỏi của cả hai đều hiện ra")
    void whatIsChosenWhileAnotherChoiceIsBeingKeptIsFollowedToo() {
        try (Browsers browsers = Browsers.at(port); BrowserContext context = browsers.desktop()) {
            Page page = Browsers.signedIn(context, "thuha", Desks.PASSWORD, "**/ban-lam-viec**");
            page.navigate(opened());
            AtomicReference<Route> first = new AtomicReference<>();
            page.route("**/luu", route -> {
                if (!first.compareAndSet(null, route)) {
                    route.resume();
                }
            });
            page.waitForRequest("**/luu", () -> page.locator("[name=lan-cap][value=cap-lai]").check());
            page.locator("[name=muc-dich][value=ket-hon]").check();
            first.get().resume();
            page.waitForSelector(NEXT);
            assertThat(page.locator("[name=tep-giay-xac-nhan-cu]").count()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("Máy chủ không trả lời được: trang giữ nguyên, không mất gì, nút Lưu vẫn hiện câu hỏi tiếp")
    void aLineThatBreaksLosesNothing() {
        try (Browsers browsers = Browsers.at(port); BrowserContext context = browsers.desktop()) {
            Page page = Browsers.signedIn(context, "thuha", Desks.PASSWORD, "**/ban-lam-viec**");
            String draft = opened();
            page.navigate(draft);
            page.locator("[name=dien-thoai]").fill("0912 345 670");
            page.route("**" + draft, route -> route.abort());
            page.waitForRequestFinished(() -> page.locator("[name=muc-dich][value=ket-hon]").check());
            assertThat(page.locator("[name=dien-thoai]").inputValue()).isEqualTo("0912 345 670");
            page.unroute("**" + draft);
            page.locator(".mc-case__acts button[value=luu]").click();
            page.waitForSelector(NEXT);
            assertThat(page.locator("[name=dien-thoai]").inputValue()).isEqualTo("0912 345 670");
        }
    }
}
