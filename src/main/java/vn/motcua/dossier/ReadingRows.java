package vn.motcua.dossier;

import static vn.motcua.dossier.DossierRow.utc;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.access.Reach;
import vn.motcua.shared.Vietnam;

/** Rows of dossier.reading. */
@Repository
class ReadingRows {
    private final JdbcClient jdbc;

    ReadingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID dossierId, Reach reach, String officer, String post, String purpose, Instant at) {
        jdbc.sql("""
                INSERT INTO dossier.reading (dossier_id, at, account_id, officer_id, officer, post, purpose)
                VALUES (:dossierId, :at, :accountId, :officerId, :officer, :post, :purpose)
                """).param("dossierId", dossierId).param("at", utc(at)).param("accountId", reach.accountId())
                .param("officerId", reach.officerId()).param("officer", officer).param("post", post).param("purpose", purpose).update();
    }

    /** What one official did for one purpose on one day, latest first, so many at most. */
    List<Visit> visits(UUID dossierId, int most) {
        return jdbc.sql("""
                SELECT min(at) AS first_at, max(at) AS last_at, officer_id, officer, post, purpose FROM dossier.reading WHERE dossier_id = :dossierId
                 GROUP BY officer_id, officer, post, purpose, CAST(at AT TIME ZONE :zone AS date) ORDER BY last_at DESC LIMIT :most
                """).param("dossierId", dossierId).param("zone", Vietnam.ZONE.getId()).param("most", most)
                .query((row, n) -> new Visit(DossierRow.at(row, "first_at"), DossierRow.at(row, "last_at"), DossierRow.id(row, "officer_id"),
                        row.getString("officer"), row.getString("post"), row.getString("purpose"))).list();
    }

    /** Newest first, so many at most. */
    List<Reading> of(UUID dossierId, int most) {
        return jdbc.sql("""
                SELECT at, officer, post, purpose FROM dossier.reading WHERE dossier_id = :dossierId ORDER BY at DESC LIMIT :most
                """).param("dossierId", dossierId).param("most", most)
                .query((row, n) -> new Reading(DossierRow.at(row, "at"), row.getString("officer"), row.getString("post"), row.getString("purpose"))).list();
    }
}
