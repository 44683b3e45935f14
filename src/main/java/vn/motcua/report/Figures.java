package vn.motcua.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.Vietnam;

/** Reads the views of {@code dossier}: counts of what is open, and the dossiers behind every number. */
@Repository
public class Figures {
    private static final List<Group> OPEN = Stream.of(Group.values()).filter(group -> !group.ofPeriod()).toList();
    private static final List<Group> CLOSED = Stream.of(Group.values()).filter(Group::closed).toList();
    private static final String CLOSED_BETWEEN = " FROM dossier.report_dossier d WHERE d.agency_id = :agency AND d.closed_at >= :from AND d.closed_at < :until ";
    private static final String COLUMNS = """
            d.id, d.code, d.procedure_name, d.state, d.holder_unit_id, d.holder_unit, d.holder_officer, d.holder_post, d.filed_at, d.phase_due, d.due_at, d.decided_at
            """;

    private final JdbcClient jdbc;

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open dossiers of a unit and procedure, by group; a dossier due today or overdue is in its phase's group too. */
    public record Open(UUID unitId, String unitName, String procedureCode, String procedureName, Map<Group, Long> counts) {
        /** {@link Group#OPEN} holds each of them once. */
        public long count(Group group) {
            return counts.getOrDefault(group, 0L);
        }
    }

    /** One dossier of a list. @param holder who has it, a person where one does */
    public record Row(UUID id, String code, String procedure, String state, UUID unitId, String unit, String holder, Instant filedAt, Instant due, Instant decidedAt) {
    }

    /** One read of an index range of the agency: costs what is open, however much was closed. */
    public List<Open> open(UUID agencyId, Instant now) {
        return times(jdbc.sql("SELECT d.holder_unit_id, max(d.holder_unit) AS unit, d.procedure_code, max(d.procedure_name) AS procedure, " + counted(OPEN)
                + " FROM dossier.report_dossier d WHERE d.agency_id = :agency AND d.phase IS NOT NULL GROUP BY d.holder_unit_id, d.procedure_code"), now)
                .param("agency", agencyId)
                .query((row, i) -> new Open(row.getObject("holder_unit_id", UUID.class), row.getString("unit"), row.getString("procedure_code"),
                        row.getString("procedure"), counts(row, OPEN))).list();
    }

    /** How each dossier closed between two days, both included, stands now; one read of an index range that long, no longer. */
    public Map<Group, Long> closed(UUID agencyId, LocalDate first, LocalDate last) {
        return between(jdbc.sql("SELECT " + counted(CLOSED) + CLOSED_BETWEEN), first, last).param("agency", agencyId)
                .query((row, i) -> counts(row, CLOSED)).single();
    }

    /** @param after id of the last dossier of the page before; null for the first page. In the order of filing. */
    public List<Row> list(Selection selection, UUID after, int size, Instant now) {
        return selection.group().closed() ? closed(selection, after, size)
                : selection.group().ofPeriod() ? decided(selection, after, size) : open(selection, after, size, now);
    }

    /** What is overdue, longest first. */
    public List<Row> late(UUID agencyId, int size, Instant now) {
        return times(jdbc.sql("SELECT " + COLUMNS + " FROM dossier.report_dossier d WHERE d.agency_id = :agency AND d.phase IS NOT NULL AND "
                + Group.OVERDUE.condition() + " ORDER BY d.phase_due, d.id LIMIT :size"), now)
                .param("agency", agencyId).param("size", size).query(Figures::row).list();
    }

    private List<Row> open(Selection selection, UUID after, int size, Instant now) {
        return times(jdbc.sql("SELECT " + COLUMNS + " FROM dossier.report_dossier d WHERE d.agency_id = :agency AND d.phase IS NOT NULL AND "
                + selection.group().condition() + """
                   AND (CAST(:unit AS uuid) IS NULL OR d.holder_unit_id = CAST(:unit AS uuid))
                   AND (CAST(:procedure AS text) IS NULL OR d.procedure_code = :procedure)
                   AND (CAST(:after AS uuid) IS NULL OR d.id > CAST(:after AS uuid))
                 ORDER BY d.id LIMIT :size
                """), now)
                .param("agency", selection.agencyId()).param("unit", selection.unitId()).param("procedure", selection.procedureCode())
                .param("after", after).param("size", size).query(Figures::row).list();
    }

    private List<Row> decided(Selection selection, UUID after, int size) {
        return jdbc.sql("SELECT " + COLUMNS + """
                  FROM report.decided r JOIN dossier.report_dossier d ON d.id = r.dossier_id
                 WHERE r.agency_id = :agency AND r.day BETWEEN :first AND :last
                   AND (CAST(:unit AS uuid) IS NULL OR r.unit_id = CAST(:unit AS uuid))
                   AND (CAST(:procedure AS text) IS NULL OR r.procedure_code = :procedure)
                   AND (CAST(:verdict AS text) IS NULL OR r.verdict = :verdict)
                   AND (CAST(:after AS uuid) IS NULL OR r.dossier_id > CAST(:after AS uuid))
                 ORDER BY r.dossier_id LIMIT :size
                """)
                .param("agency", selection.agencyId()).param("unit", selection.unitId()).param("procedure", selection.procedureCode())
                .param("verdict", selection.verdict() == null ? null : selection.verdict().name())
                .param("first", selection.first()).param("last", selection.last()).param("after", after).param("size", size)
                .query(Figures::row).list();
    }

    private List<Row> closed(Selection selection, UUID after, int size) {
        return between(jdbc.sql("SELECT " + COLUMNS + CLOSED_BETWEEN + " AND " + selection.group().condition()
                + " AND (CAST(:after AS uuid) IS NULL OR d.id > CAST(:after AS uuid)) ORDER BY d.id LIMIT :size"), selection.first(), selection.last())
                .param("agency", selection.agencyId()).param("after", after).param("size", size).query(Figures::row).list();
    }

    private static String counted(List<Group> groups) {
        return groups.stream().map(group -> "count(*) FILTER (WHERE %s) AS %s".formatted(group.condition(), group.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private static JdbcClient.StatementSpec between(JdbcClient.StatementSpec statement, LocalDate first, LocalDate last) {
        return statement.param("from", first.atStartOfDay(Vietnam.ZONE).toOffsetDateTime())
                .param("until", last.plusDays(1).atStartOfDay(Vietnam.ZONE).toOffsetDateTime());
    }

    private static JdbcClient.StatementSpec times(JdbcClient.StatementSpec statement, Instant now) {
        OffsetDateTime tomorrow = Vietnam.at(now).toLocalDate().plusDays(1).atStartOfDay(Vietnam.ZONE).toOffsetDateTime();
        return statement.param("now", now.atOffset(ZoneOffset.UTC)).param("tomorrow", tomorrow);
    }

    private static Map<Group, Long> counts(ResultSet row, List<Group> groups) throws SQLException {
        Map<Group, Long> counts = new EnumMap<>(Group.class);
        for (Group group : groups) {
            counts.put(group, row.getLong(group.name().toLowerCase(Locale.ROOT)));
        }
        return counts;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String officer = row.getString("holder_officer");
        Instant due = instant(row, "phase_due");
        return new Row(row.getObject("id", UUID.class), row.getString("code"), row.getString("procedure_name"), row.getString("state"),
                row.getObject("holder_unit_id", UUID.class), row.getString("holder_unit"), officer == null ? "" : officer, instant(row, "filed_at"), due == null ? instant(row, "due_at") : due,
                instant(row, "decided_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
