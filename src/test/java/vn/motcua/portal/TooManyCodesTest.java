package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.Http;
import vn.motcua.support.PlatformTest;
import vn.motcua.support.TestClock;

/** Tra mã quá nhiều: a page that says how long to wait and goes on from there, and only for so long. */
@PlatformTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-password=khong-dung-that"})
class TooManyCodesTest {
    private static final String LOOK_UP = "/xac-minh/H13.42-261120-0001-KQ1";
    @LocalServerPort int port;
    @Autowired Patience patience;
    @Autowired TestClock clock;

    @Test
    void whoeverLooksUpTooManyCodesIsToldHowLongToWaitOnAPageToGoOnFrom() {
        clock.set("2026-11-20T09:00");
        for (int i = 0; i < Patience.CODES; i++) {
            patience.code("127.0.0.1");
        }
        Http anybody = Http.at(port);
        Http.Page stopped = anybody.get(LOOK_UP);
        assertThat(stopped.status()).isEqualTo(429);
        assertThat(stopped.text()).contains("đã tra 600 mã trong mười phút").containsPattern("Bấm Xác minh mã lần nữa sau 1[01] phút");
        assertThat(stopped.body()).contains("value=\"H13.42-261120-0001-KQ1\"").contains("href=\"#ma\"");
        clock.set("2026-11-20T09:11");
        assertThat(anybody.get(LOOK_UP).status()).isEqualTo(404);
    }
}
