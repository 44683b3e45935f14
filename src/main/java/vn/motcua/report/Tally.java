package vn.motcua.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Số liệu giải quyết: dossiers by agency, unit, procedure, day of the result and verdict. The unit is the one to which the slip
 * gave the most hours. Early is before the day of the promise, late after the moment promised, the rest on time.
 */
@Repository
public class Tally {
    /** What one decided dossier counts as, from the published views. */
    private static final String FACTS = """
            SELECT d.id, d.agency_id, u.unit_id, u.unit_name, d.procedure_code, d.procedure_name,
                   CAST(d.decided_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) AS day,
                   CASE WHEN CAST(d.decided_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date) < CAST(d.due_at AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)
                        THEN 'EARLY' WHEN d.decided_at <= d.due_at THEN 'ON_TIME' ELSE 'LATE' END AS verdict
              FROM dossier.report_dossier d
              CROSS JOIN LATERAL (SELECT l.unit_id, l.unit_name FROM routing.report_leg l WHERE l.dossier_id = d.id
                                   ORDER BY l.allotted_minutes DESC, l.seq LIMIT 1) u
             WHERE d.decided_at IS NOT NULL
            """;
    private static final String COUNT = """
            INSERT INTO report.tally (agency_id, unit_id, procedure_code, day, verdict, unit_name, procedure_name, count)
            SELECT agency_id, unit_id, procedure_code, day, verdict, max(unit_name), max(procedure_name), count(*) FROM added
             GROUP BY agency_id, unit_id, procedure_code, day, verdict
            ON CONFLICT (agency_id, day, unit_id, procedure_code, verdict)
            DO UPDATE SET count = report.tally.count + excluded.count, unit_name = excluded.unit_name, procedure_name = excluded.procedure_name
            """;
    private static final String INSERT = """
            INSERT INTO report.decided (dossier_id, agency_id, unit_id, unit_name, procedure_code, procedure_name, day, verdict)
            """;

    private final JdbcClient jdbc;

    Tally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Decided dossiers of one unit, procedure, day and verdict; {@code unitId} and {@code procedureCode} are null in sums over them. */
    public record Sum(UUID unitId, String unitName, String procedureCode, String procedureName, LocalDate day, Verdict verdict, long count) {
    }

    /** Adds one dossier; heard twice, it is added once. */
    void add(UUID dossierId) {
        jdbc.sql("WITH added AS (" + INSERT + FACTS + " AND d.id = :id ON CONFLICT (dossier_id) DO NOTHING "
                + "RETURNING agency_id, unit_id, unit_name, procedure_code, procedure_name, day, verdict) " + COUNT)
                .param("id", dossierId).update();
    }

    /** Makes everything anew from the dossiers; the result equals what the events added up to. */
    @Transactional
    public void rebuild() {
        jdbc.sql("LOCK TABLE report.decided IN EXCLUSIVE MODE").update();
        jdbc.sql("DELETE FROM report.tally").update();
        jdbc.sql("DELETE FROM report.decided").update();
        jdbc.sql("WITH added AS (" + INSERT + FACTS
                + " RETURNING agency_id, unit_id, unit_name, procedure_code, procedure_name, day, verdict) " + COUNT).update();
    }

    /** All sums of an agency between two days, both included, in order of day. */
    public List<Sum> sums(UUID agencyId, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                SELECT unit_id, unit_name, procedure_code, procedure_name, day, verdict, count FROM report.tally
                 WHERE agency_id = :agency AND day BETWEEN :first AND :last ORDER BY day, unit_id, procedure_code, verdict
                """)
                .param("agency", agencyId).param("first", first).param("last", last)
                .query((row, i) -> new Sum(row.getObject("unit_id", UUID.class), row.getString("unit_name"), row.getString("procedure_code"),
                        row.getString("procedure_name"), row.getObject("day", LocalDate.class), Verdict.valueOf(row.getString("verdict")),
                        row.getLong("count"))).list();
    }
}
