package vn.motcua.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.PlatformTest;
import vn.motcua.support.TestClock;

@PlatformTest
class AgenciesTest {
    @Autowired Agencies agencies;
    @Autowired Establishing establishing;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;
    private final Agency ward = agency("H13." + (100 + (int) (Math.random() * 900)));
    private final Unit window = new Unit(UUID.randomUUID(), ward.id(), Unit.SINGLE_WINDOW, "Trung tâm Phục vụ hành chính công");
    private final Post receiver = new Post(UUID.randomUUID(), window.id(), "tiep-nhan", "Công chức tiếp nhận", false);
    private final Officer ha = new Officer(UUID.randomUUID(), "Nguyễn Thị Thu Hà", "0292 3999 001", null);

    @BeforeEach
    void establish() {
        clock.set("2026-11-23T08:00");
        establishing.keep(ward);
        establishing.keep(window);
        establishing.keep(receiver);
        establishing.keep(ha);
        establishing.appoint(ha.id(), receiver.id());
    }

    @Test
    void whoIsAppointedHoldsThePostAtOnceAndOnlyOnceHoweverOftenAppointed() {
        establishing.appoint(ha.id(), receiver.id());

        assertThat(agencies.holders(window.id(), "tiep-nhan")).containsExactly(new Seat(ha, receiver, window, ward));
        assertThat(agencies.seatsOf(ha.id()).getFirst().title()).isEqualTo("Công chức tiếp nhận, " + ward.name());
        assertThat(agencies.byCode(ward.code())).contains(ward);
        assertThat(agencies.unit(ward.id(), "mot-cua")).contains(window);
    }

    @Test
    void whoIsRelievedHoldsNothingButThatHeOnceDidStaysKnown() {
        clock.advance(Duration.ofHours(1));
        assertThat(establishing.relieve(ha.id(), receiver.id())).isTrue();
        assertThat(establishing.relieve(ha.id(), receiver.id())).isFalse();

        assertThat(agencies.seatsOf(ha.id())).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM agency.assignment WHERE officer_id = :id AND until_at IS NOT NULL")
                .param("id", ha.id()).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void aChangeMadeByAnotherNodeIsSeenWithinSecondsAndNotAskedForMoreOften() {
        agencies.all();
        jdbc.sql("UPDATE agency.agency SET phone = '1022' WHERE id = :id").param("id", ward.id()).update();
        jdbc.sql("UPDATE agency.version SET number = number + 1").update();
        assertThat(agencies.find(ward.id()).orElseThrow().phone()).isNull();

        clock.advance(Duration.ofSeconds(6));

        assertThat(agencies.find(ward.id()).orElseThrow().phone()).isEqualTo("1022");
    }

    @Test
    void whoLosesAPostOnAnotherNodeLosesItHereAlthoughTheClockIsSetBack() {
        clock.advance(Duration.ofHours(2));
        assertThat(agencies.seatsOf(ha.id())).isNotEmpty();
        jdbc.sql("UPDATE agency.assignment SET until_at = from_at + interval '1 hour' WHERE officer_id = :id").param("id", ha.id()).update();
        jdbc.sql("UPDATE agency.version SET number = number + 1").update();

        clock.advance(Duration.ofHours(-1));

        assertThat(agencies.seatsOf(ha.id())).isEmpty();
    }

    @Test
    void whatDoesNotExistIsAbsentAndNeverAFailure() {
        assertThat(agencies.find(null)).isEmpty();
        assertThat(agencies.byCode("H99.99")).isEmpty();
        assertThat(agencies.unit(UUID.randomUUID(), "mot-cua")).isEmpty();
        assertThat(agencies.holders(window.id(), "chuyen-vien")).isEmpty();
        assertThat(agencies.seatsOf(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aCodeThatIsNoIdentificationCodeIsRefused() {
        assertThatThrownBy(() -> establishing.keep(agency("ninh-kieu"))).isInstanceOf(DataIntegrityViolationException.class);
    }

    private static Agency agency(String code) {
        return new Agency(UUID.randomUUID(), code, "UBND phường " + code, "Ủy ban nhân dân phường " + code,
                "Ủy ban nhân dân thành phố Cần Thơ", "Ninh Kiều", "31135", null, null, null);
    }
}
