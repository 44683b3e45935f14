package vn.motcua.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tools of the tests work: a real database, a settable clock, a real browser. */
@PlatformTest
class SupportTest {
    @Autowired
    JdbcClient jdbc;
    @Autowired
    InstantSource clock;
    @Autowired
    TestClock testClock;
    @LocalServerPort
    int port;

    @Test
    void theDatabaseIsPostgreSql18WithVietnameseOrderAndSearch() {
        assertThat(jdbc.sql("SHOW server_version_num").query(Integer.class).single()).isBetween(180_000, 189_999);
        assertThat(jdbc.sql("SELECT public.plain(:text)").param("text", "Đăng ký KHAI SINH").query(String.class).single())
                .isEqualTo("dang ky khai sinh");
        assertThat(jdbc.sql("SELECT name FROM (VALUES ('Đinh'), ('Duy'), ('Em'), ('Dũng')) AS people(name) ORDER BY name")
                .query(String.class).list()).containsExactly("Dũng", "Duy", "Đinh", "Em");
    }

    @Test
    void theClockIsTheOneATestSets() {
        testClock.set("2026-11-20T16:30");
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-20T09:30:00Z"));
    }

    @Test
    void untilThenItRunsFromAMorningThatTheWallDoesNotDecide() {
        Instant at = clock.instant();
        assertThat(at).isBetween(Instant.parse("2026-11-11T02:00:00Z"), Instant.parse("2026-11-11T09:00:00Z"));
        assertThat(clock.instant()).isAfterOrEqualTo(at);
    }

    @Test
    void theClientAndTheBrowserReachThePlatform() {
        assertThat(Http.at(port).get("/khong-co-trang-nay").status()).isIn(302, 401, 403, 404);
        try (Browsers browsers = Browsers.at(port)) {
            Page page = browsers.phone().newPage();
            page.setContent("<html lang=vi><title>Thử</title><main><h1>Một Cửa</h1><img src=x></main></html>");
            assertThat(Browsers.accessibilityProblems(page)).singleElement().asString().startsWith("image-alt").contains("<img src=\"x\">");
            assertThat(Browsers.contrastProblems(page)).isEmpty();
            page.setContent("<html lang=vi><title>Thử</title><main><h1>Một Cửa</h1><p style='color: #999'>Mờ</p><img src=x></main></html>");
            assertThat(Browsers.contrastProblems(page)).singleElement().asString().startsWith("color-contrast");
            assertThat(Browsers.accessibilityProblems(page)).hasSize(2);
            assertThat(Browsers.shot(page, "support")).isNotEmptyFile();
        }
    }
}
