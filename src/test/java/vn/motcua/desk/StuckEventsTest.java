package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.notice.StuckEvents;
import vn.motcua.support.Http;

/** A listener that fails: told again a number of times, never for ever, and shown to who answers for the agency. */
@DeskTest
class StuckEventsTest {
    private static final String PAGE = "/ban-lam-viec/su-kien-treo";

    @LocalServerPort int port;
    @Autowired Walks walks;
    @Autowired DeskActs acts;
    @Autowired Deaf deaf;
    @Autowired StuckEvents stuck;
    @Autowired JdbcClient jdbc;

    private DossierSummary refused(int failures) {
        DossierSummary dossier = walks.at(Walks.Stand.FILED);
        deaf.failFor(dossier.code(), failures);
        Http ha = Desks.at(port, "thuha");
        ha.get("/ban-lam-viec");
        assertThat(acts.send(ha, dossier, Act.REFUSE).status()).isEqualTo(302);
        await().atMost(Duration.ofSeconds(20)).until(() -> deaf.heard(dossier.code()) >= 1 && failed(dossier));
        return dossier;
    }

    private boolean failed(DossierSummary dossier) {
        return jdbc.sql("SELECT count(*) FROM platform.event_publication WHERE serialized_event LIKE :code AND status = 'FAILED'")
                .param("code", "%" + dossier.code() + "%").query(Long.class).single() > 0;
    }

    private void toldAgain(DossierSummary dossier, int heard) {
        stuck.retry();
        await().atMost(Duration.ofSeconds(20)).until(() -> deaf.heard(dossier.code()) == heard);
    }

    @Test
    @DisplayName("Bên nhận hỏng hai lần rồi nghe được: tự hết, không ai phải làm gì")
    void whatFailsTwiceIsTakenTheThirdTime() {
        DossierSummary dossier = refused(2);
        toldAgain(dossier, 2);
        await().atMost(Duration.ofSeconds(20)).until(() -> failed(dossier));
        toldAgain(dossier, 3);
        await().atMost(Duration.ofSeconds(20)).until(() -> published(dossier) == 0);
    }

    @Test
    @DisplayName("Bên nhận hỏng mãi: báo lại có hạn rồi để riêng, hiện cho người đứng đầu biết; một giờ sau báo lại, bên nhận đã chữa thì nghe được")
    void whatAlwaysFailsIsLaidAsideShownToTheHeadAndBegunAnew() {
        DossierSummary dossier = refused(Integer.MAX_VALUE);
        for (int times = 2; times <= StuckEvents.MAX_TRIES; times++) {
            toldAgain(dossier, times);
            await().atMost(Duration.ofSeconds(20)).until(() -> failed(dossier));
        }
        stuck.retry();
        assertThat(failed(dossier)).as("still in the registry").isFalse();
        Http.Page page = Desks.at(port, "kimlien").get(PAGE);
        assertThat(page.text()).contains(dossier.code() + " Từ chối tiếp nhận Việc nền khác").doesNotContain("DossierRefused", "Deaf").contains(StuckEvents.MAX_TRIES + " Trong vòng một giờ máy báo lại; nhờ người vận hành xem nhật ký");
        assertThat(deaf.heard(dossier.code())).isEqualTo(StuckEvents.MAX_TRIES);
        for (String stranger : List.of("thuha", "trongnghia")) {
            assertThat(Desks.at(port, stranger).get(PAGE).text()).as(stranger).doesNotContain(dossier.code());
        }
        deaf.hears(dossier.code());
        stuck.again();
        assertThat(failed(dossier)).as("among those told again").isTrue();
        toldAgain(dossier, StuckEvents.MAX_TRIES + 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> published(dossier) == 0);
        assertThat(Desks.at(port, "kimlien").get(PAGE).text()).doesNotContain(dossier.code());
    }

    @Test
    @DisplayName("Sự kiện mà bản này không đọc được: vẫn giữ, không chặn sự kiện khác được báo lại")
    void whatCannotBeReadStaysAndStandsInNobodysWay() {
        DossierSummary dossier = refused(1);
        jdbc.sql("""
                INSERT INTO notice.given_up_event (id, event_type, body, listener, since, tries, given_up_at)
                SELECT gen_random_uuid(), type, body, 'vn.motcua.X.on()', now(), 10, '2020-01-01'
                  FROM (VALUES ('vn.motcua.dossier.KhongCon', '{}'), ('vn.motcua.dossier.DossierRefused', 'hỏng')) AS odd(type, body)
                """).update();
        jdbc.sql("""
                WITH moved AS (DELETE FROM platform.event_publication WHERE serialized_event LIKE :code AND status = 'FAILED' RETURNING *)
                INSERT INTO notice.given_up_event (id, event_type, body, listener, code, agency_id, since, tries, given_up_at)
                SELECT id, event_type, serialized_event, listener_id, :own, NULL, publication_date, 10, '2021-01-01' FROM moved
                """).param("code", "%" + dossier.code() + "%").param("own", dossier.code()).update();
        stuck.again();
        toldAgain(dossier, 2);
        await().atMost(Duration.ofSeconds(20)).until(() -> published(dossier) == 0);
        assertThat(jdbc.sql("DELETE FROM notice.given_up_event WHERE listener = 'vn.motcua.X.on()' AND given_up_at > '2020-01-01'").update()).isEqualTo(2);
    }

    private long published(DossierSummary dossier) {
        return jdbc.sql("SELECT count(*) FROM platform.event_publication WHERE serialized_event LIKE :code").param("code", "%" + dossier.code() + "%")
                .query(Long.class).single();
    }

    @Test
    @DisplayName("Hơn một trăm sự kiện đã thôi báo, của cơ quan khác: không chặn sự kiện mới hơn, không che mất trên trang")
    void moreThanAHundredGivenUpStandInNobodysWay() {
        DossierSummary dossier = refused(1);
        String other = jdbc.sql("SELECT id::text FROM agency.agency WHERE code = 'H13.41'").query(String.class).single();
        assertThat(jdbc.sql("""
                INSERT INTO platform.event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                SELECT gen_random_uuid(), listener_id, event_type, replace(serialized_event, :own, :other), publication_date - interval '1 hour',
                       'FAILED', :most FROM platform.event_publication, generate_series(1, 101)
                 WHERE serialized_event LIKE :code AND status = 'FAILED'
                """).param("code", "%" + dossier.code() + "%").param("own", dossier.agencyId().toString()).param("other", other)
                .param("most", StuckEvents.MAX_TRIES).update()).isEqualTo(101);
        DossierSummary mute = refused(Integer.MAX_VALUE);
        jdbc.sql("UPDATE platform.event_publication SET publication_date = publication_date - interval '10 minutes' WHERE serialized_event LIKE :code")
                .param("code", "%" + mute.code() + "%").update();
        toldAgain(dossier, 2);
        await().atMost(Duration.ofSeconds(20)).until(() -> deaf.heard(mute.code()) >= 2 && failed(mute));
        assertThat(Desks.at(port, "kimlien").get(PAGE).text()).contains(mute.code()).doesNotContain(dossier.code());
        assertThat(Desks.at(port, "trongnghia").get(PAGE).text()).contains(dossier.code()).doesNotContain(mute.code());
        jdbc.sql("DELETE FROM notice.given_up_event").update();
    }
}
