package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.support.TestClock;

@DisplayName("Hạn tính theo ngày hết lúc 24 giờ của ngày cuối (Bộ luật Dân sự 2015, Điều 148)")
@DeskTest
class LimitInDaysTest {
    @LocalServerPort int port;
    @Autowired Walks walks;
    @Autowired TestClock clock;

    /** Twenty days, by a revision shipped with the platform. */
    private DossierSummary permit() {
        clock.set("2026-11-02T09:00");
        return walks.received(walks.filed("1.013225"));
    }

    @Test
    @DisplayName("Chiều tối ngày cuối: hạn còn đến hết hôm nay; qua nửa đêm thì đã quá hạn")
    void theEveningOfTheLastDayIsStillInTime() {
        DossierSummary permit = permit();
        clock.set("2026-11-23T18:00");
        assertThat(track(permit)).contains("Đến hết hôm nay").doesNotContain("Hết giờ");
        clock.set("2026-11-24T07:00");
        assertThat(track(permit)).contains("Đã quá hạn").doesNotContain("Quá 0");
    }

    private String track(DossierSummary dossier) {
        return Desks.at(port, "092197004518").get("/ho-so/" + dossier.code()).text();
    }
}
