package vn.motcua.dossier;

import static vn.motcua.dossier.DossierRow.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.NamesDocuments;

/** Rows of dossier.document and dossier.content. */
@Repository
class SubmittedDocuments implements NamesDocuments {
    static final String COLUMNS = "id, component, component_name, name, sha256, size, media_type, round, at, accepted, note";

    private final JdbcClient jdbc;

    SubmittedDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SubmittedDocument> of(UUID dossierId) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM dossier.document WHERE dossier_id = :dossierId ORDER BY id").param("dossierId", dossierId).query((row, n) -> read(row)).list();
    }

    /** What is declared now. */
    String content(UUID dossierId) {
        return contents(dossierId).getLast();
    }

    /** What was declared at filing. */
    String filedContent(UUID dossierId) {
        return contents(dossierId).getFirst();
    }

    /** As filed; after it, where it was corrected, as declared now. */
    List<String> contents(UUID dossierId) {
        return jdbc.sql("SELECT body FROM dossier.content WHERE dossier_id = :dossierId ORDER BY round").param("dossierId", dossierId)
                .query(String.class).list();
    }

    void correct(UUID dossierId, String content) {
        jdbc.sql("INSERT INTO dossier.content (dossier_id, round, body) VALUES (:dossierId, 1, :content)").param("dossierId", dossierId)
                .param("content", content).update();
    }

    void add(UUID dossierId, List<SubmittedDocument> documents, Instant at) {
        FilingRows.bindDocuments(jdbc.sql("""
                INSERT INTO dossier.document (id, dossier_id, component, component_name, name, sha256, size, media_type, round, at)
                SELECT x.id, :dossierId, x.component, x.component_name, x.name, x.sha256, x.size, x.media_type, 1, :at
                  FROM unnest(CAST(:docIds AS uuid[]), CAST(:docComponents AS text[]), CAST(:docComponentNames AS text[]),
                              CAST(:docNames AS text[]), CAST(:docHashes AS text[]), CAST(:docSizes AS bigint[]), CAST(:docTypes AS text[]))
                       AS x (id, component, component_name, name, sha256, size, media_type)
                """), documents).param("dossierId", dossierId).param("at", utc(at)).update();
    }

    void tick(UUID dossierId, List<Tick> ticks) {
        jdbc.sql("""
                UPDATE dossier.document f SET accepted = x.accepted, note = x.note
                  FROM unnest(CAST(:components AS text[]), CAST(:accepted AS boolean[]), CAST(:notes AS text[])) AS x (component, accepted, note)
                 WHERE f.dossier_id = :dossierId AND f.component = x.component
                """).param("dossierId", dossierId)
                .param("components", ticks.stream().map(Tick::component).toArray(String[]::new))
                .param("accepted", ticks.stream().map(Tick::accepted).toArray(Boolean[]::new))
                .param("notes", ticks.stream().map(Tick::note).toArray(String[]::new)).update();
    }

    /** Those of dossiers, and those of an answer to a request to supplement that is still being prepared. */
    @Override
    public Set<String> named(Set<String> sha256) {
        return Set.copyOf(jdbc.sql("""
                SELECT sha256 FROM dossier.document WHERE sha256 = ANY (:all)
                UNION SELECT sha256 FROM dossier.supplement_draft WHERE sha256 = ANY (:all)
                """).param("all", sha256.toArray(String[]::new)).query(String.class).list());
    }

    static SubmittedDocument read(ResultSet row) throws SQLException {
        return new SubmittedDocument(DossierRow.id(row, "id"), row.getString("component"), row.getString("component_name"),
                row.getString("name"), row.getString("sha256"), row.getLong("size"), row.getString("media_type"), row.getInt("round"),
                DossierRow.at(row, "at"), row.getObject("accepted", Boolean.class), row.getString("note"));
    }
}
