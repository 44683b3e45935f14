package vn.motcua.link;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.NamesDocuments;

/** The SQL of the room. */
@Repository
class PartnerRows implements NamesDocuments {
    private final JdbcClient jdbc;

    PartnerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A document as its partner may name it. */
    record SentDocument(String sha256, long size, String mediaType) {
    }

    void insert(Partner partner, String tokenSha256) {
        jdbc.sql("""
                INSERT INTO link.partner (id, name, token_sha256, agencies, created_at)
                VALUES (:id, :name, :token, :agencies::text[], :at)
                """)
                .param("id", partner.id()).param("name", partner.name()).param("token", tokenSha256)
                .param("agencies", partner.agencies().toArray(String[]::new)).param("at", at(partner.createdAt())).update();
    }

    Optional<Partner> byToken(String tokenSha256) {
        return jdbc.sql("""
                SELECT id, name, agencies, created_at, revoked_at
                  FROM link.partner
                 WHERE token_sha256 = :token AND revoked_at IS NULL
                """).param("token", tokenSha256).query(PartnerRows::partner).optional();
    }

    List<Partner> all() {
        return jdbc.sql("""
                SELECT id, name, agencies, created_at, revoked_at
                  FROM link.partner
                 ORDER BY created_at, id
                """).query(PartnerRows::partner).list();
    }

    /** Whether there was one whose token still opened. */
    boolean revoke(UUID id, Instant when) {
        return jdbc.sql("""
                UPDATE link.partner
                   SET revoked_at = :at
                 WHERE id = :id AND revoked_at IS NULL
                """).param("id", id).param("at", at(when)).update() == 1;
    }

    void sent(UUID partner, SentDocument document, Instant when) {
        jdbc.sql("""
                INSERT INTO link.document (partner_id, sha256, size, media_type, sent_at)
                VALUES (:partner, :sha256, :size, :type, :at)
                ON CONFLICT (partner_id, sha256) DO UPDATE SET sent_at = EXCLUDED.sent_at
                """)
                .param("partner", partner).param("sha256", document.sha256()).param("size", document.size())
                .param("type", document.mediaType()).param("at", at(when)).update();
    }

    /** Those among the hashes that this partner sent after a moment. */
    Map<String, SentDocument> sent(UUID partner, Set<String> hashes, Instant since) {
        if (hashes.isEmpty()) return Map.of();
        return jdbc.sql("""
                SELECT sha256, size, media_type
                  FROM link.document
                 WHERE partner_id = :partner AND sha256 = ANY (:hashes::text[]) AND sent_at > :since
                """)
                .param("partner", partner).param("since", at(since)).param("hashes", hashes.toArray(String[]::new))
                .query((row, n) -> new SentDocument(row.getString("sha256"), row.getLong("size"), row.getString("media_type")))
                .list().stream().collect(Collectors.toMap(SentDocument::sha256, document -> document));
    }

    @Override
    public Set<String> named(Set<String> sha256) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT sha256 FROM link.document WHERE sha256 = ANY (:all)")
                .param("all", sha256.toArray(String[]::new)).query(String.class).list());
    }

    /** @return how many were sent before */
    int discard(Instant before) {
        return jdbc.sql("DELETE FROM link.document WHERE sent_at < :before").param("before", at(before)).update();
    }

    private static Partner partner(ResultSet row, int n) throws SQLException {
        Array agencies = row.getArray("agencies");
        Timestamp revoked = row.getTimestamp("revoked_at");
        return new Partner(row.getObject("id", UUID.class), row.getString("name"), Set.of((String[]) agencies.getArray()),
                row.getTimestamp("created_at").toInstant(), revoked == null ? null : revoked.toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
