package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Tệp bổ sung chưa gửi (dossier.supplement_draft): what is taken in already of an answer to a request, by dossier and account. */
@Repository
public class SupplementDrafts {
    /** Longer than any request may wait; an answer that was sent takes its files along at once. */
    private static final Duration KEPT = Duration.ofDays(60);
    private final JdbcClient jdbc;
    private final InstantSource clock;

    SupplementDrafts(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As they came. */
    public List<FiledDocument> of(UUID dossierId, UUID accountId) {
        return jdbc.sql("""
                SELECT component, name, sha256, size, media_type FROM dossier.supplement_draft
                 WHERE dossier_id = :dossier AND account_id = :account ORDER BY added_at, component, sha256
                """).param("dossier", dossierId).param("account", accountId).query((row, n) -> new FiledDocument(row.getString("component"), row.getString("name"),
                row.getString("sha256"), row.getLong("size"), row.getString("media_type"))).list();
    }

    /** The same file twice for the same component is one, by the name it bears now. */
    public void keep(UUID dossierId, UUID accountId, FiledDocument file) {
        jdbc.sql("""
                INSERT INTO dossier.supplement_draft (dossier_id, account_id, component, name, sha256, size, media_type, added_at)
                VALUES (:dossier, :account, :component, :name, :sha256, :size, :type, :at)
                ON CONFLICT (dossier_id, account_id, component, sha256) DO UPDATE SET name = EXCLUDED.name
                """).param("dossier", dossierId).param("account", accountId).param("component", file.component()).param("name", file.name())
                .param("sha256", file.sha256()).param("size", file.size()).param("type", file.mediaType()).param("at", DossierRow.utc(clock.instant())).update();
    }

    public void drop(UUID dossierId, UUID accountId, String sha256) {
        jdbc.sql("""
                DELETE FROM dossier.supplement_draft WHERE dossier_id = :dossier AND account_id = :account AND sha256 = :sha256
                """).param("dossier", dossierId).param("account", accountId).param("sha256", sha256).update();
    }

    /** When the answer was sent. */
    public void forget(UUID dossierId, UUID accountId) {
        jdbc.sql("""
                DELETE FROM dossier.supplement_draft WHERE dossier_id = :dossier AND account_id = :account
                """).param("dossier", dossierId).param("account", accountId).update();
    }

    /** Those nobody sent. @return how many */
    @Scheduled(fixedDelayString = "${motcua.tidy-every:1h}", initialDelayString = "${motcua.tidy-every:1h}")
    public int discard() {
        Instant before = clock.instant().minus(KEPT);
        return jdbc.sql("""
                DELETE FROM dossier.supplement_draft WHERE added_at < :before
                """).param("before", DossierRow.utc(before)).update();
    }
}
