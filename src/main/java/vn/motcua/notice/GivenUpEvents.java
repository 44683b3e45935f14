package vn.motcua.notice;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sự kiện đã thôi báo: the SQL of what {@link StuckEvents} took out of the registry. */
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
