package vn.motcua.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.NamesDocuments;

/** The SQL of schema form. */
@Repository
class DraftStore implements NamesDocuments {
    /** With its files, so that a list of drafts is one statement too. */
    private static final String COLUMNS = """
            d.id, d.account_id, d.revision_id, d.procedure_code, d.agency_id, d.answers, d.version, d.saved_at, d.kept_until,
            (SELECT json_agg(json_build_object('id', f.id, 'component', f.component, 'name', f.name, 'sha256', f.sha256, 'size', f.size,
                                               'mediaType', f.media_type) ORDER BY f.added_at, f.id)
               FROM form.draft_document f WHERE f.draft_id = d.id)
            """;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<DraftDocument>> FILES = new TypeReference<>() { };

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction the account starts no other draft. */
    void takeTurn(UUID account) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('form.draft ' || :account, 0))").param("account", account.toString())
                .query((row, n) -> n).list();
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
        return jdbc.sql("SELECT " + COLUMNS + """
                  FROM form.draft d WHERE id = :id AND account_id = :account AND closed_at IS NULL
                """)
                .param("id", id).param("account", account).query((row, n) -> draft(row)).optional();
    }

    Optional<Draft> closed(UUID id, UUID account) {
        return jdbc.sql("SELECT " + COLUMNS + """
                  FROM form.draft d WHERE id = :id AND account_id = :account AND closed_at IS NOT NULL
                """)
                .param("id", id).param("account", account).query((row, n) -> draft(row)).optional();
    }

    List<Draft> openOf(UUID account, Instant now) {
        return jdbc.sql("SELECT " + COLUMNS + """
                  FROM form.draft d WHERE account_id = :account AND closed_at IS NULL AND kept_until > :now ORDER BY saved_at DESC LIMIT 50
                """)
                .param("account", account).param("now", time(now)).query((row, n) -> draft(row)).list();
    }

    int countOpen(UUID account, Instant now) {
        return jdbc.sql("SELECT count(*) FROM form.draft WHERE account_id = :account AND closed_at IS NULL AND kept_until > :now")
                .param("account", account).param("now", time(now)).query(Integer.class).single();
    }

    /** One statement, so that what another tab saved in between stays. Empty when there is no such open draft. */
    Optional<Draft> merge(UUID id, UUID account, Answers changed, long clock, Instant at, Instant until) {
        return jdbc.sql("""
                UPDATE form.draft d
                   SET answers = answers || CAST(:changed AS jsonb), version = version + 1, saved_at = :at, kept_until = :until,
                       page_clock = greatest(page_clock, :clock)
                 WHERE id = :id AND account_id = :account AND closed_at IS NULL
                RETURNING""" + " " + COLUMNS)
                .param("changed", changed.json()).param("at", time(at)).param("until", time(until)).param("clock", clock)
                .param("id", id).param("account", account).query((row, n) -> draft(row)).optional();
    }

    /** The same for what a page sent at {@code clock}. Empty as well when the page, or another one, has sent something since. */
    Optional<Draft> mergeNewer(UUID id, UUID account, Answers changed, long clock, Instant at, Instant until) {
        return jdbc.sql("""
                UPDATE form.draft d
                   SET answers = answers || CAST(:changed AS jsonb), version = version + 1, saved_at = :at, kept_until = :until, page_clock = :clock
                 WHERE id = :id AND account_id = :account AND closed_at IS NULL AND page_clock < :clock
                RETURNING""" + " " + COLUMNS)
                .param("changed", changed.json()).param("at", time(at)).param("until", time(until)).param("clock", clock)
                .param("id", id).param("account", account).query((row, n) -> draft(row)).optional();
    }

    boolean touch(UUID id, UUID account, Instant at, Instant until) {
        return merge(id, account, Answers.NONE, 0, at, until).isPresent();
    }

    /** In the order given, as far as there is room; whoever calls holds the row of the draft. The same file twice for the same component is one. */
    void attach(UUID draft, List<DraftDocument> given, int most, Instant at) {
        Map<List<String>, DraftDocument> each = new LinkedHashMap<>();
        given.forEach(document -> each.putIfAbsent(List.of(document.component(), document.sha256()), document));
        List<DraftDocument> documents = List.copyOf(each.values());
        jdbc.sql("""
                INSERT INTO form.draft_document (id, draft_id, component, name, sha256, size, media_type, added_at)
                SELECT x.id, :draft, x.component, x.name, x.sha256, x.size, x.media_type, :at + x.n * interval '1 microsecond'
                  FROM unnest(CAST(:ids AS uuid[]), CAST(:components AS text[]), CAST(:names AS text[]), CAST(:hashes AS text[]), CAST(:sizes AS bigint[]),
                              CAST(:types AS text[])) WITH ORDINALITY AS x (id, component, name, sha256, size, media_type, n)
                 WHERE NOT EXISTS (SELECT FROM form.draft_document d WHERE d.draft_id = :draft AND d.component = x.component AND d.sha256 = x.sha256)
                 ORDER BY x.n LIMIT greatest(:most - (SELECT count(*) FROM form.draft_document WHERE draft_id = :draft), 0)
                ON CONFLICT (draft_id, component, sha256) DO NOTHING
                """)
                .param("draft", draft).param("most", most).param("at", time(at)).param("ids", texts(documents, document -> document.id().toString()))
                .param("components", texts(documents, DraftDocument::component)).param("names", texts(documents, DraftDocument::name))
                .param("hashes", texts(documents, DraftDocument::sha256)).param("sizes", documents.stream().map(DraftDocument::size).toArray(Long[]::new))
                .param("types", texts(documents, DraftDocument::mediaType)).update();
    }

    private static String[] texts(List<DraftDocument> documents, Function<DraftDocument, String> part) {
        return documents.stream().map(part).toArray(String[]::new);
    }

    int detach(UUID draft, UUID document) {
        return jdbc.sql("DELETE FROM form.draft_document WHERE id = :id AND draft_id = :draft")
                .param("id", document).param("draft", draft).update();
    }

    @Override
    public Set<String> named(Set<String> sha256) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT sha256 FROM form.draft_document WHERE sha256 = ANY (:all)")
                .param("all", sha256.toArray(String[]::new)).query(String.class).list());
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

    private static Draft draft(ResultSet row) throws SQLException {
        String files = row.getString(10);
        return new Draft(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class), row.getString(4),
                row.getObject(5, UUID.class), Answers.fromJson(row.getString(6)), files == null ? List.of() : JSON.readValue(files, FILES), row.getLong(7),
                row.getObject(8, OffsetDateTime.class).toInstant(), row.getObject(9, OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
