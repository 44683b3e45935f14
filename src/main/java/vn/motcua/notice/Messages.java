package vn.motcua.notice;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.access.SignedIn;
import vn.motcua.web.UnreadNotices;
import vn.motcua.web.Visitor;

/** Thông báo của tôi: each account reads its own. */
@Repository
public class Messages implements UnreadNotices {
    /** Counting stops here; a head that says 99 says enough. */
    private static final int COUNTED = 99;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Messages(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return at most {@value #COUNTED} */
    public long unread(UUID accountId) {
        return jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM notice.message WHERE account_id = :account AND read_at IS NULL LIMIT :most)")
                .param("account", accountId).param("most", COUNTED).query(Long.class).single();
    }

    @Override
    public long unread(Visitor visitor) {
        return visitor instanceof SignedIn user ? unread(user.accountId()) : 0;
    }

    /** Newest first. @param before the last one of the page before; null for the first page */
    public List<Message> of(UUID accountId, UUID before, int size) {
        return jdbc.sql("""
                SELECT id, dossier_code, subject, body, created_at, read_at FROM notice.message
                 WHERE account_id = :account AND (CAST(:before AS uuid) IS NULL OR id < CAST(:before AS uuid))
                 ORDER BY id DESC LIMIT :size
                """)
                .param("account", accountId).param("before", before).param("size", size)
                .query((row, i) -> new Message(row.getObject("id", UUID.class), row.getString("dossier_code"), row.getString("subject"),
                        row.getString("body"), row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("read_at") == null ? null : row.getTimestamp("read_at").toInstant())).list();
    }

    /** Marks one as read. @return the dossier it is about; empty when this account has no such message */
    public Optional<String> read(UUID id, UUID accountId) {
        return jdbc.sql("""
                UPDATE notice.message SET read_at = coalesce(read_at, greatest(created_at, CAST(:at AS timestamptz)))
                 WHERE id = :id AND account_id = :account RETURNING dossier_code
                """)
                .param("at", clockTime()).param("id", id).param("account", accountId).query(String.class).optional();
    }

    /** @return how many were unread */
    public int readAll(UUID accountId) {
        return jdbc.sql("""
                UPDATE notice.message SET read_at = greatest(created_at, CAST(:at AS timestamptz))
                 WHERE account_id = :account AND read_at IS NULL
                """)
                .param("at", clockTime()).param("account", accountId).update();
    }

    /** Heard twice, written once. */
    void write(UUID accountId, String eventKey, String dossierCode, Letter letter, Instant at) {
        jdbc.sql("""
                INSERT INTO notice.message (account_id, event_key, dossier_code, subject, body, created_at)
                VALUES (:account, :key, :code, :subject, :body, :at) ON CONFLICT (account_id, event_key) DO NOTHING
                """)
                .param("account", accountId).param("key", eventKey).param("code", dossierCode).param("subject", letter.subject())
                .param("body", letter.body()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    private OffsetDateTime clockTime() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
