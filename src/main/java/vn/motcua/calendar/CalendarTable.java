package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tables of the schema {@code calendar}. */
@Repository
class CalendarTable {
    private final JdbcClient jdbc;

    CalendarTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the tables say now. */
    record Content(List<SpecialDay> national, Map<UUID, List<SpecialDay>> byAgency, List<YearPlan> plans, Map<UUID, Sessions> sessions) {
    }

    private record Row(UUID agencyId, SpecialDay day) {
    }

    long change() {
        return jdbc.sql("SELECT number FROM calendar.change").query(Long.class).single();
    }

    Content content() {
        List<Row> rows = jdbc.sql("SELECT date, kind, reason, source, confirmed, agency_id FROM calendar.day ORDER BY date")
                .query((row, i) -> new Row(row.getObject("agency_id", UUID.class), new SpecialDay(row.getObject("date", LocalDate.class),
                        SpecialDay.Kind.valueOf(row.getString("kind")), row.getString("reason"), row.getString("source"),
                        row.getBoolean("confirmed")))).list();
        Map<UUID, List<SpecialDay>> byAgency = new HashMap<>();
        rows.stream().filter(row -> row.agencyId() != null)
                .forEach(row -> byAgency.computeIfAbsent(row.agencyId(), id -> new java.util.ArrayList<>()).add(row.day()));
        Map<UUID, Sessions> sessions = new HashMap<>();
        jdbc.sql("SELECT agency_id, sessions FROM calendar.sessions")
                .query(row -> {
                    sessions.put(row.getObject("agency_id", UUID.class), Sessions.parse(row.getString("sessions")));
                });
        return new Content(rows.stream().filter(row -> row.agencyId() == null).map(Row::day).toList(), byAgency, plans(), sessions);
    }

    private List<YearPlan> plans() {
        return jdbc.sql("SELECT year, days_before_tet, day_before_national, source, confirmed FROM calendar.plan ORDER BY year")
                .query((row, i) -> new YearPlan(row.getInt("year"), row.getInt("days_before_tet"),
                        row.getBoolean("day_before_national"), row.getString("source"), row.getBoolean("confirmed"))).list();
    }

    void put(SpecialDay day, UUID agencyId) {
        jdbc.sql("""
                INSERT INTO calendar.day (date, kind, reason, source, confirmed, agency_id)
                VALUES (:date, :kind, :reason, :source, :confirmed, :agency)
                ON CONFLICT (date, agency_id) DO UPDATE
                   SET kind = excluded.kind, reason = excluded.reason, source = excluded.source, confirmed = excluded.confirmed
                """)
                .param("date", day.date()).param("kind", day.kind().name()).param("reason", day.reason())
                .param("source", day.source()).param("confirmed", day.confirmed()).param("agency", agencyId).update();
        raise();
    }

    void put(YearPlan plan) {
        jdbc.sql("""
                INSERT INTO calendar.plan (year, days_before_tet, day_before_national, source, confirmed)
                VALUES (:year, :before, :national, :source, :confirmed)
                ON CONFLICT (year) DO UPDATE
                   SET days_before_tet = excluded.days_before_tet, day_before_national = excluded.day_before_national,
                       source = excluded.source, confirmed = excluded.confirmed
                """)
                .param("year", plan.year()).param("before", plan.daysBeforeTet()).param("national", plan.dayBeforeNational())
                .param("source", plan.source()).param("confirmed", plan.confirmed()).update();
        raise();
    }

    void put(UUID agencyId, Sessions sessions) {
        jdbc.sql("""
                INSERT INTO calendar.sessions (agency_id, sessions) VALUES (:agency, :sessions)
                ON CONFLICT (agency_id) DO UPDATE SET sessions = excluded.sessions
                """)
                .param("agency", agencyId).param("sessions", sessions.text()).update();
        raise();
    }

    /** In a transaction of its own: who first counts in a new calendar may only be reading. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void keep(WorkCalendar calendar, Instant at) {
        jdbc.sql("INSERT INTO calendar.edition (version, content, used_since) VALUES (:version, :content, :at) ON CONFLICT (version) DO NOTHING")
                .param("version", calendar.version()).param("content", calendar.content())
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    Optional<WorkCalendar> edition(String version) {
        return jdbc.sql("SELECT content FROM calendar.edition WHERE version = :version")
                .param("version", version).query(String.class).optional().map(WorkCalendar::ofContent);
    }

    private void raise() {
        if (jdbc.sql("UPDATE calendar.change SET number = number + 1").update() != 1) {
            throw new IllegalStateException("The table calendar.change has lost its row");
        }
    }
}
