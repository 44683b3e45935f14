package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import vn.motcua.support.TestClock;

@DisplayName("Lịch của từng cơ quan, sửa bằng dữ liệu")
@ApplicationModuleTest(verifyAutomatically = false)   // ModulesTest verifies them all, templates aside
class CalendarsTest {
    private static final LocalDate STORM = LocalDate.of(2026, 12, 7);
    private static final Instant FRIDAY = Instant.parse("2026-12-04T09:30:00Z");

    @Autowired
    Calendars calendars;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    TestClock clock;

    @DisplayName("Một cơ quan nghỉ bão không làm cơ quan khác nghỉ; hạn đã hẹn vẫn tính lại được theo lịch cũ")
    @Test
    void anAgencysDayOffIsItsOwnAndOldVersionsStay() {
        UUID ninhKieu = UUID.randomUUID();
        UUID caiKhe = UUID.randomUUID();
        WorkCalendar before = calendars.of(ninhKieu);
        DueTime promised = before.due(FRIDAY, TimeLimit.parse("8h"), CountingMode.HOURS);

        calendars.correct(new SpecialDay(STORM, SpecialDay.Kind.HOLIDAY, "tránh bão", "Công điện của UBND thành phố", true), ninhKieu);

        DueTime after = calendars.of(ninhKieu).due(FRIDAY, TimeLimit.parse("8h"), CountingMode.HOURS);
        assertThat(calendars.of(ninhKieu).day(STORM).words()).isEqualTo("nghỉ tránh bão");
        assertThat(after.at()).isEqualTo(promised.at().plus(Duration.ofDays(1)));
        assertThat(calendars.of(caiKhe).day(STORM).working()).isTrue();
        assertThat(calendars.of(null).version()).isEqualTo(before.version()).isNotEqualTo(calendars.of(ninhKieu).version());

        WorkCalendar kept = calendars.version(promised.derivation().calendar()).orElseThrow();
        assertThat(kept.due(FRIDAY, TimeLimit.parse("8h"), CountingMode.HOURS)).isEqualTo(promised);
        assertThat(jdbc.sql("SELECT count(*) FROM calendar.edition").query(Long.class).single()).isGreaterThanOrEqualTo(2);
    }

    @DisplayName("Phương án Tết 2027 khi được quyết định thay khối ngày dự kiến")
    @Test
    void theDecisionOnTetReplacesTheExpectedBlock() {
        assertThat(calendars.of(null).day(LocalDate.of(2027, 2, 4)).working()).isTrue();
        calendars.decide(new YearPlan(2027, 2, true, "Thông báo nghỉ Tết Đinh Mùi", true));
        assertThat(calendars.of(null).day(LocalDate.of(2027, 2, 4)).working()).isFalse();
        assertThat(calendars.of(null).day(LocalDate.of(2027, 9, 1)).confirmed()).isTrue();
        assertThat(calendars.of(null).day(LocalDate.of(2027, 9, 3)).working()).isTrue();
    }

    @DisplayName("Giờ làm việc riêng của một cơ quan, ghi từ máy khác, có hiệu lực sau vài giây")
    @Test
    void aChangeMadeElsewhereIsSeenWithinSeconds() {
        UUID south = UUID.randomUUID();
        clock.set(FRIDAY);
        assertThat(calendars.of(south).sessions()).isEqualTo(Sessions.STANDARD);
        jdbc.sql("INSERT INTO calendar.sessions (agency_id, sessions) VALUES (:id, '07:00-11:30,13:30-17:00')").param("id", south).update();
        jdbc.sql("UPDATE calendar.change SET number = number + 1").update();
        clock.advance(Duration.ofSeconds(6));
        assertThat(calendars.of(south).sessions().text()).isEqualTo("07:00-11:30,13:30-17:00");
    }
}
