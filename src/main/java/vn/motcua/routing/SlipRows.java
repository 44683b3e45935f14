package vn.motcua.routing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of schema routing. */
@Repository
class SlipRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<PlannedStep>> STEPS = new TypeReference<>() { };

    /** Columns of a leg, as {@link #leg} reads them. */
    static final String LEG = """
            id, dossier_id, seq, step_no, unit_id, unit_name, post_key, post_name, officer_id, officer_name, opened_at, due_at,
            closed_at, allotted_minutes, paused_minutes, paused_since, used_minutes, verdict, note, direction, closed_by
            """;

    private final JdbcClient jdbc;

    SlipRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Slip> find(UUID dossierId) {
        return jdbc.sql("SELECT steps FROM routing.slip WHERE dossier_id = :dossierId").param("dossierId", dossierId)
                .query(String.class).optional()
                .map(steps -> new Slip(dossierId, JSON.readValue(steps, STEPS), legs(dossierId)));
    }

    private List<Leg> legs(UUID dossierId) {
        return jdbc.sql("SELECT " + LEG + """
                 FROM routing.leg WHERE dossier_id = :dossierId ORDER BY seq
                """).param("dossierId", dossierId).query((row, n) -> leg(row)).list();
    }

    void insert(Slip slip) {
        jdbc.sql("INSERT INTO routing.slip (dossier_id, steps) VALUES (:dossierId, CAST(:steps AS jsonb))")
                .param("dossierId", slip.dossierId()).param("steps", steps(slip.steps())).update();
    }

    static String steps(List<PlannedStep> steps) {
        return JSON.writeValueAsString(steps);
    }

    void insert(Leg leg) {
        jdbc.sql("""
                INSERT INTO routing.leg (id, dossier_id, seq, step_no, unit_id, unit_name, post_key, post_name, officer_id, officer_name,
                                         opened_at, due_at, closed_at, allotted_minutes, paused_minutes, paused_since, used_minutes,
                                         verdict, note, direction, closed_by)
                VALUES (:id, :dossierId, :seq, :stepNo, :unitId, :unitName, :postKey, :postName, :officerId, :officerName,
                        :openedAt, :dueAt, :closedAt, :allotted, :paused, :pausedSince, :used, :verdict, :note, :direction, :closedBy)
                """)
                .param("id", leg.id()).param("dossierId", leg.dossierId()).param("seq", leg.seq()).param("stepNo", leg.stepNo())
                .param("unitId", leg.unitId()).param("unitName", leg.unitName()).param("postKey", leg.postKey())
                .param("postName", leg.postName()).param("officerId", leg.officerId()).param("officerName", leg.officerName())
                .param("openedAt", utc(leg.openedAt())).param("dueAt", utc(leg.dueAt())).param("closedAt", utc(leg.closedAt()))
                .param("allotted", leg.allottedMinutes()).param("paused", leg.pausedMinutes())
                .param("pausedSince", utc(leg.pausedSince())).param("used", leg.usedMinutes()).param("verdict", name(leg.verdict()))
                .param("note", leg.note()).param("direction", leg.direction()).param("closedBy", leg.closedBy()).update();
    }

    void update(Leg leg) {
        int rows = jdbc.sql("""
                UPDATE routing.leg
                   SET officer_id = :officerId, officer_name = :officerName, due_at = :dueAt, closed_at = :closedAt,
                       paused_minutes = :paused, paused_since = :pausedSince, used_minutes = :used, verdict = :verdict,
                       closed_by = :closedBy
                 WHERE id = :id AND closed_at IS NULL
                """)
                .param("officerId", leg.officerId()).param("officerName", leg.officerName()).param("dueAt", utc(leg.dueAt()))
                .param("closedAt", utc(leg.closedAt())).param("paused", leg.pausedMinutes())
                .param("pausedSince", utc(leg.pausedSince())).param("used", leg.usedMinutes()).param("verdict", name(leg.verdict()))
                .param("closedBy", leg.closedBy()).param("id", leg.id()).update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException("Leg %d of %s was closed by someone else".formatted(leg.seq(), leg.dossierId()));
        }
    }

    static Leg leg(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new Leg(row.getObject("id", UUID.class), row.getObject("dossier_id", UUID.class), row.getInt("seq"), row.getInt("step_no"),
                row.getObject("unit_id", UUID.class), row.getString("unit_name"), row.getString("post_key"), row.getString("post_name"),
                row.getObject("officer_id", UUID.class), row.getString("officer_name"), at(row, "opened_at"), at(row, "due_at"),
                at(row, "closed_at"), row.getLong("allotted_minutes"), row.getLong("paused_minutes"), at(row, "paused_since"),
                row.getObject("used_minutes", Long.class), verdict == null ? null : Verdict.valueOf(verdict), row.getString("note"),
                row.getString("direction"), row.getString("closed_by"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static String name(Verdict verdict) {
        return verdict == null ? null : verdict.name();
    }
}
