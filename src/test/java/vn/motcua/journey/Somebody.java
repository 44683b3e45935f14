package vn.motcua.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import vn.motcua.support.Browsers;

/** One person at one screen, who reads labels and presses what they read. */
final class Somebody implements AutoCloseable {
    private final BrowserContext context;
    final Page page;
    private final String series;

    Somebody(BrowserContext context, String series) {
        this.context = context;
        this.page = context.newPage();
        this.series = series;
    }

    Somebody goes(String path) {
        page.navigate(path);
        return this;
    }

    Somebody signsIn(DemoAccounts.Account account) {
        if (!page.url().contains("/dang-nhap")) goes("/dang-nhap");
        page.getByLabel("Tên đăng nhập").fill(account.user());
        page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill(account.password());
        return presses("Đăng nhập", "main");
    }

    Somebody presses(String label) {
        return presses(label, "body");
    }

    /** The first visible button that reads so, else the first link. */
    Somebody presses(String label, String within) {
        Locator place = page.locator(within);
        Locator button = place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label)).and(page.locator(":visible"));
        Locator link = place.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(label)).and(page.locator(":visible"));
        (button.count() > 0 ? button : link).first().click();
        page.waitForLoadState();
        return this;
    }

    Somebody types(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    Somebody chooses(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false)).first().check();
        return this;
    }

    /** Fills whatever of these answers the page asks for; what is prefilled stays. */
    Somebody answers(Map<String, String> answers) {
        answers.forEach((name, value) -> {
            Locator asked = page.locator("main [name='" + name + "']");
            if (asked.count() == 0) return;
            String type = String.valueOf(asked.first().getAttribute("type"));
            if (type.equals("radio") || type.equals("checkbox")) page.locator("main [name='" + name + "'][value='" + value + "']").check();
            else if (asked.first().evaluate("e => e.tagName").equals("SELECT")) asked.first().selectOption(value);
            else asked.first().fill(value);
        });
        return this;
    }

    /** Waits for words that a script brings. */
    Somebody seesSoon(String words) {
        PlaywrightAssertions.assertThat(page.locator("main")).containsText(words);
        return this;
    }

    String reads() {
        return page.locator("main").innerText().replace('\u00a0', ' ');
    }

    /** Keeps a picture of the page in target/screenshots. */
    Somebody keeps(String name) {
        Browsers.shot(page, series + "/" + name);
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
