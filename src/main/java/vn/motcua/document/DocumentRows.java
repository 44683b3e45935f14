package vn.motcua.document;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of this room: what is known of each document, apart from its bytes. */
@Repository
class DocumentRows {
    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first one to store these bytes stays; whoever hands them in again only says that they are wanted. */
    void insert(StoredDocument document, VirusScanner.Verdict.Kind verdict, Instant at) {
        jdbc.sql("""
                INSERT INTO document.document (sha256, size, type, verdict, stored_at)
                VALUES (:sha256, :size, :type, :verdict, :at)
                ON CONFLICT (sha256) DO UPDATE SET unnamed_since = NULL WHERE document.unnamed_since IS NOT NULL
                """)
                .param("sha256", document.sha256()).param("size", document.size()).param("type", document.type().name())
                .param("verdict", verdict.name()).param("at", Timestamp.from(at))
                .update();
    }

    Optional<StoredDocument> find(String sha256) {
        return jdbc.sql("""
                SELECT sha256, size, type
                  FROM document.document
                 WHERE sha256 = :sha256
                """)
                .param("sha256", sha256)
                .query((row, n) -> new StoredDocument(row.getString("sha256"), row.getLong("size"),
                        DocumentType.valueOf(row.getString("type"))))
                .optional();
    }

    /** Received from outside, in the order of their hashes. */
    List<String> handedIn(String after, int most) {
        return jdbc.sql("SELECT sha256 FROM document.document WHERE sha256 > :after AND verdict <> 'OWN' ORDER BY sha256 LIMIT :most")
                .param("after", after).param("most", most).query(String.class).list();
    }

    void named(Set<String> sha256) {
        jdbc.sql("UPDATE document.document SET unnamed_since = NULL WHERE sha256 = ANY (:all) AND unnamed_since IS NOT NULL")
                .param("all", sha256.toArray(String[]::new)).update();
    }

    void unnamed(Set<String> sha256, Instant now) {
        jdbc.sql("UPDATE document.document SET unnamed_since = :now WHERE sha256 = ANY (:all) AND unnamed_since IS NULL")
                .param("all", sha256.toArray(String[]::new)).param("now", Timestamp.from(now)).update();
    }

    /** @return those that went: nobody has handed them in since */
    List<String> delete(Set<String> sha256, Instant unnamedBefore) {
        return jdbc.sql("DELETE FROM document.document WHERE sha256 = ANY (:all) AND unnamed_since < :before RETURNING sha256")
                .param("all", sha256.toArray(String[]::new)).param("before", Timestamp.from(unnamedBefore)).query(String.class).list();
    }
}
