package vn.motcua.dossier;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import vn.motcua.catalogue.Channel;

/** How a row of dossier.dossier is read; the one list of its columns. */
final class DossierRow {
    static final String COLUMNS = """
            d.id, d.code, d.agency_id, d.revision_id, d.procedure_code, d.procedure_name, d.field, d.channel, d.account_id, d.person_id,
            d.applicant, d.content_sha256, d.filed_at, d.window_unit_id, d.state, d.answer_due, d.received_at, d.due_at, d.time_limit,
            d.counting, d.calendar, d.supplements, d.supplement_due, d.paused_since, d.decided_at, d.result_code, d.closed_at,
            d.step_no, d.step_act, d.leg_due, d.holder_unit_id, d.holder_unit, d.holder_post, d.holder_post_name,
            d.holder_officer_id, d.holder_officer, d.sent_back, d.units, d.documents, d.draft_sha256, d.version, d.head""";
    static final RowMapper<Dossier> MAPPER = (row, n) -> read(row);

    private DossierRow() {
    }

    static Dossier read(ResultSet row) throws SQLException {
        return new Dossier(id(row, "id"), row.getString("code"), subject(row), State.valueOf(row.getString("state")), terms(row),
                holder(row), ids(row.getArray("units")), row.getInt("documents"), row.getString("draft_sha256"),
                row.getLong("version"), row.getBytes("head"));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(id(row, "agency_id"), id(row, "revision_id"), row.getString("procedure_code"), row.getString("procedure_name"),
                row.getString("field"), Channel.valueOf(row.getString("channel")), id(row, "account_id"), id(row, "person_id"),
                row.getString("applicant"), row.getString("content_sha256"), at(row, "filed_at"), id(row, "window_unit_id"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(at(row, "answer_due"), at(row, "received_at"), at(row, "due_at"), row.getString("time_limit"),
                row.getString("counting"), row.getString("calendar"), row.getInt("supplements"), at(row, "supplement_due"),
                at(row, "paused_since"), at(row, "decided_at"), row.getString("result_code"), at(row, "closed_at"));
    }

    private static Holder holder(ResultSet row) throws SQLException {
        return new Holder(row.getInt("step_no"), row.getString("step_act"), at(row, "leg_due"), id(row, "holder_unit_id"),
                row.getString("holder_unit"), row.getString("holder_post"), row.getString("holder_post_name"),
                id(row, "holder_officer_id"), row.getString("holder_officer"), row.getBoolean("sent_back"));
    }

    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** As JDBC wants it. */
    static OffsetDateTime utc(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }
}
