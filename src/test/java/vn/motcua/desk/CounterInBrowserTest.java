package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
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
