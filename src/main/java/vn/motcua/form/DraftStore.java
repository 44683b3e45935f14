package vn.motcua.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of schema form. */
@Repository
class DraftStore {
    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int idleDays() {
        return jdbc.sql("SELECT idle_days FROM form.retention").query(Integer.class).single();
    }

    void insert(Draft draft) {
        jdbc.sql("""
                INSERT INTO form.draft (id, account_id, revision_id, procedure_code, agency_id, answers, version, started_at, saved_at, kept_until)
                VALUES (:id, :account, :revision, :code, :agency, CAST(:answers AS jsonb), :version, :at, :at, :until)
                """)
                .param("id", draft.id()).param("account", draft.accountId()).param("revision", draft.revisionId())
                .param("code", draft.procedureCode()).param("agency", draft.agencyId()).param("answers", draft.answers().json())
                .param("version", draft.version()).param("at", time(draft.savedAt())).param("until", time(draft.keptUntil())).update();
    }

    Optional<Draft> open(UUID id, UUID account) {
        return jdbc.sql("""
                SELECT id, account_id, revision_id, procedure_code, agency_id, answers, version, saved_at, kept_until
                  FROM form.draft WHERE id = :id AND account_id = :account AND closed_at IS NULL
                """)
                .param("id", id).param("account", account).query((row, n) -> draft(row)).optional();
    }

    Optional<Draft> closed(UUID id, UUID account) {
        return jdbc.sql("""
                SELECT id, account_id, revision_id, procedure_code, agency_id, answers, version, saved_at, kept_until
                  FROM form.draft WHERE id = :id AND account_id = :account AND closed_at IS NOT NULL
                """)
                .param("id", id).param("account", account).query((row, n) -> draft(row)).optional();
    }

    List<Draft> openOf(UUID account, Instant now) {
        return jdbc.sql("""
                SELECT id, account_id, revision_id, procedure_code, agency_id, answers, version, saved_at, kept_until
                  FROM form.draft WHERE account_id = :account AND closed_at IS NULL AND kept_until > :now ORDER BY saved_at DESC LIMIT 50
                """)
                .param("account", account).param("now", time(now)).query((row, n) -> draft(row)).list();
    }

    /** One statement, so that what another tab saved in between stays. */
    int merge(UUID id, UUID account, Answers changed, Instant at, Instant until) {
        return jdbc.sql("""
                UPDATE form.draft
                   SET answers = answers || CAST(:changed AS jsonb), version = version + 1, saved_at = :at, kept_until = :until
                 WHERE id = :id AND account_id = :account AND closed_at IS NULL
                """)
                .param("changed", changed.json()).param("at", time(at)).param("until", time(until))
                .param("id", id).param("account", account).update();
    }

    int touch(UUID id, UUID account, Instant at, Instant until) {
        return merge(id, account, Answers.NONE, at, until);
    }

    /** The same file twice for the same component is one. */
    void attach(UUID draft, DraftDocument document, Instant at) {
        jdbc.sql("""
                INSERT INTO form.draft_document (id, draft_id, component, name, sha256, size, media_type, added_at)
                VALUES (:id, :draft, :component, :name, :sha256, :size, :type, :at)
                ON CONFLICT (draft_id, component, sha256) DO NOTHING
                """)
                .param("id", document.id()).param("draft", draft).param("component", document.component()).param("name", document.name())
                .param("sha256", document.sha256()).param("size", document.size()).param("type", document.mediaType())
                .param("at", time(at)).update();
    }

    int detach(UUID draft, UUID document) {
        return jdbc.sql("DELETE FROM form.draft_document WHERE id = :id AND draft_id = :draft")
                .param("id", document).param("draft", draft).update();
    }

    int close(UUID id, Instant at) {
        return jdbc.sql("UPDATE form.draft SET closed_at = :at, version = version + 1 WHERE id = :id AND closed_at IS NULL")
                .param("at", time(at)).param("id", id).update();
    }

    int delete(UUID id, UUID account) {
        return jdbc.sql("DELETE FROM form.draft WHERE id = :id AND account_id = :account AND closed_at IS NULL")
                .param("id", id).param("account", account).update();
    }

    int discard(Instant now) {
        return jdbc.sql("DELETE FROM form.draft WHERE kept_until <= :now").param("now", time(now)).update();
    }

    private Draft draft(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        return new Draft(id, row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getString(4), row.getObject(5, UUID.class),
                Answers.fromJson(row.getString(6)), documents(id), row.getLong(7),
                row.getObject(8, OffsetDateTime.class).toInstant(), row.getObject(9, OffsetDateTime.class).toInstant());
    }

    private List<DraftDocument> documents(UUID draft) {
        return jdbc.sql("""
                SELECT id, component, name, sha256, size, media_type FROM form.draft_document WHERE draft_id = :draft ORDER BY added_at, id
                """)
                .param("draft", draft)
                .query((row, n) -> new DraftDocument(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4),
                        row.getLong(5), row.getString(6))).list();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
