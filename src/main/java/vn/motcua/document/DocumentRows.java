package vn.motcua.document;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of this room: what is known of each document, apart from its bytes. */
@Repository
class DocumentRows {
    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first one to store these bytes stays; a second one changes nothing. */
    void insert(StoredDocument document, VirusScanner.Verdict.Kind verdict, Instant at) {
        jdbc.sql("""
                INSERT INTO document.document (sha256, size, type, verdict, stored_at)
                VALUES (:sha256, :size, :type, :verdict, :at)
                ON CONFLICT (sha256) DO NOTHING
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
}
