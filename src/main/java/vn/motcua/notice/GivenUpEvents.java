package vn.motcua.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sự kiện để riêng: the SQL of what {@link StuckEvents} took out of the registry until it is begun anew. */
@Repository
class GivenUpEvents {
    private final JdbcClient jdbc;

    GivenUpEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param body the event as it was kept; @param listener in full */
    void keep(UUID id, StuckEvents.Stuck stuck, String eventType, String body, String listener, Instant at) {
        jdbc.sql("""
                INSERT INTO notice.given_up_event (id, event_type, body, listener, code, agency_id, since, tries, given_up_at)
                VALUES (:id, :eventType, :body, :listener, :code, :agencyId, :since, :tries, :at)
                ON CONFLICT (id) DO NOTHING
                """)
                .param("id", id).param("eventType", eventType).param("body", body).param("listener", listener)
                .param("code", stuck.code()).param("agencyId", stuck.agencyId()).param("since", stuck.since().atOffset(ZoneOffset.UTC))
                .param("tries", stuck.tries()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** An event as it was kept. */
    record Aside(UUID id, String eventType, String body, String listener, Instant since) {
    }

    /** Held for the rest of the transaction; what another node holds is left to it. */
    List<Aside> longestAside(int most) {
        return jdbc.sql("""
                SELECT id, event_type, body, listener, since FROM notice.given_up_event ORDER BY given_up_at, id LIMIT :most FOR UPDATE SKIP LOCKED
                """).param("most", most).query((row, n) -> new Aside(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant())).list();
    }

    void takeBack(UUID id) {
        jdbc.sql("DELETE FROM notice.given_up_event WHERE id = :id").param("id", id).update();
    }

    /** Stands behind all others from now on. */
    void leave(UUID id, Instant at) {
        jdbc.sql("UPDATE notice.given_up_event SET given_up_at = :at WHERE id = :id").param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** Of these agencies or of none, oldest first. */
    List<StuckEvents.Stuck> list(Set<UUID> agencies, int most) {
        return jdbc.sql("""
                SELECT event_type, code, agency_id, listener, since, tries FROM notice.given_up_event
                 WHERE agency_id IS NULL OR agency_id = ANY (:agencies) ORDER BY since, id LIMIT :most
                """).param("agencies", agencies.toArray(UUID[]::new)).param("most", most)
                .query((row, n) -> new StuckEvents.Stuck(row.getString(1).replaceAll("^.*[.$]", ""), row.getString(2), row.getObject(3, UUID.class),
                        StuckEvents.shortened(row.getString(4)), row.getObject(5, OffsetDateTime.class).toInstant(), row.getInt(6), true)).list();
    }
}
