package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.agency.Agencies;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.SpecialDay;
import vn.motcua.catalogue.TwoAgencies;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.WorkList;
import vn.motcua.routing.Slips;
import vn.motcua.shared.Vietnam;
import vn.motcua.support.Http;
import vn.motcua.support.TestClock;

/** Quy trình hai cơ quan: the slip goes from the ward to the city and comes back. */
@DeskTest
class AnotherAgencyTest {
    @LocalServerPort int port;
    @Autowired Desks desks;
    @Autowired Walks walks;
    @Autowired DeskActs acts;
    @Autowired TwoAgencies procedure;
    @Autowired Calendars calendars;
    @Autowired Agencies agencies;
    @Autowired Slips slips;
    @Autowired TestClock clock;

    @BeforeEach
    void load() {
        procedure.load();
        // The city is closed on a day on which the ward works.
        calendars.correct(new SpecialDay(LocalDate.of(2027, 3, 9), SpecialDay.Kind.SWAP_OFF, "Nghỉ hoán đổi của cơ quan thành phố", "", true),
                agencies.byCode("H13").orElseThrow().id());
    }

    private DossierSummary forwarded(String user, DossierSummary dossier) {
        Http browser = Desks.at(port, user);
        browser.get("/ban-lam-viec/" + dossier.code());
        Http.Page done = acts.send(browser, dossier, Act.FORWARD, Map.of("pick", "", "note", "Chuyển"));
        assertThat(done.status()).as(user + ": " + done.text()).isEqualTo(302);
        return walks.now(dossier);
    }

    private List<String> desk(String user) {
        return desks.list(WorkList.MY_DESK, user).stream().map(DossierSummary::code).toList();
    }

    @Test
    @DisplayName("Khối bước ở cơ quan khác: bàn của cơ quan ấy thấy, giờ tính theo lịch cơ quan ấy, xong thì về")
    void theSlipGoesToTheCityByTheCitysHoursAndComesBack() {
        clock.set("2027-03-08T08:00");
        DossierSummary drafted = walks.drafted(walks.received(walks.filed(TwoAgencies.CODE)), "lehanh");
        assertThat(desks.dossiers.find(drafted.code(), desks.reach("bichthuy"))).as("not before it was handed to the city").isEmpty();
        clock.set("2027-03-08T15:00");
        DossierSummary atCity = forwarded("lehanh", drafted);
        assertThat(desk("bichthuy")).contains(drafted.code());
        assertThat(desk("lehanh")).doesNotContain(drafted.code());
        // Two hours on Monday, Tuesday is off at the city, six hours on Wednesday: the ward's own calendar would say Tuesday.
        assertThat(Vietnam.at(atCity.legDue()).toLocalDateTime()).isEqualTo("2027-03-10T15:00");
        assertThat(Vietnam.at(atCity.due()).toLocalDate()).as("the promise goes by the ward's calendar").isEqualTo("2027-03-10");

        clock.set("2027-03-10T10:00");
        Http.Page page = Desks.at(port, "bichthuy").get("/ban-lam-viec/" + drafted.code());
        assertThat(page.text()).contains("Còn 4 giờ").contains("Chuyển bước");
        assertThat(Desks.at(port, "ngochan").get("/ban-lam-viec/" + drafted.code()).status()).as("a third agency").isEqualTo(404);
        DossierSummary atLeader = forwarded("bichthuy", atCity);
        // Four of the block's eight hours are used: 10:00 to 12:00 and 13:00 to 15:00.
        assertThat(Vietnam.at(atLeader.legDue()).toLocalDateTime()).isEqualTo("2027-03-10T15:00");
        assertThat(slips.of(drafted.id()).orElseThrow().legs()).extracting(leg -> leg.usedMinutes()).contains(4 * 60L);

        DossierSummary back = forwarded("quangvinh", atLeader);
        assertThat(back.holderUnit()).isEqualTo("Lãnh đạo UBND");
        assertThat(back.agencyId()).isEqualTo(agencies.byCode("H13.42").orElseThrow().id());
        assertThat(desk("quockhanh")).contains(drafted.code());
        assertThat(desk("quangvinh")).doesNotContain(drafted.code());
        assertThat(Desks.at(port, "bichthuy").get("/ban-lam-viec/" + drafted.code()).text()).as("whoever had it may follow it").contains("Bước của anh chị đã xong");
        Http.Page slip = Desks.at(port, "quockhanh").get("/ban-lam-viec/%s/phieu-kiem-soat".formatted(drafted.code()));
        assertThat(slip.text()).contains("Văn phòng UBND thành phố").contains("Lãnh đạo UBND thành phố");
    }
}
