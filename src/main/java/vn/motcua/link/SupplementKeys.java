package vn.motcua.link;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of link.supplement: what was answered under which key. */
@Repository
class SupplementKeys {
    private final JdbcClient jdbc;

    SupplementKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Answer(String dossierCode, String sentSha256) {
    }

    Optional<Answer> find(UUID partner, String key) {
        return jdbc.sql("SELECT dossier_code, sent_sha256 FROM link.supplement WHERE partner_id = :partner AND key = :key")
                .param("partner", partner).param("key", key)
                .query((row, n) -> new Answer(row.getString("dossier_code"), row.getString("sent_sha256"))).optional();
    }

    /** In the transaction of the act. @return false when the key stands already; whoever comes at the same time waits here to know */
    boolean keep(UUID partner, String key, Answer answer, Instant at) {
        return jdbc.sql("""
                INSERT INTO link.supplement (partner_id, key, dossier_code, sent_sha256, answered_at)
                VALUES (:partner, :key, :code, :sha256, :at)
                ON CONFLICT (partner_id, key) DO NOTHING
                """).param("partner", partner).param("key", key).param("code", answer.dossierCode()).param("sha256", answer.sentSha256())
                .param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }
}
