package vn.motcua.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of attempts at the door: by which name, from where, and what came of them. */
@Repository
class AttemptStore {
    private final JdbcClient jdbc;

    AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One name from one place. @param device the device when it is known under that name, and then the address does not matter; else null */
    record From(String loginKey, String remote, String device) {
    }

    /** Written down as a failure before it is known to be one, so that attempts made at the same moment all count. */
    UUID attempt(From from, Instant at) {
        return jdbc.sql("""
                INSERT INTO access.sign_in (login_key, at, outcome, remote, device) VALUES (:loginKey, :at, 'WRONG', :remote, :device) RETURNING id
                """).param("loginKey", from.loginKey()).param("at", utc(at)).param("remote", from.remote()).param("device", from.device())
                .query(UUID.class).single();
    }

    /** Wrong attempts of all strange devices at one name, and of those at one address at all names. */
    record Tried(int name, int address) {
    }

    Tried tried(String loginKey, String remote, Instant since) {
        return jdbc.sql("""
                SELECT (SELECT count(*) FROM access.sign_in WHERE login_key = :loginKey AND outcome = 'WRONG' AND at > :since AND device IS NULL),
                       (SELECT count(*) FROM access.sign_in WHERE remote = :remote AND outcome = 'WRONG' AND at > :since AND device IS NULL)
                """).param("loginKey", loginKey).param("remote", remote).param("since", utc(since))
                .query((row, n) -> new Tried(row.getInt(1), row.getInt(2))).single();
    }

    /** When the latest wrong attempts from there since the last right one were made, newest first. */
    List<Instant> wrongAttempts(From from, Instant since, int most) {
        return jdbc.sql("""
                WITH theirs AS (SELECT at, outcome FROM access.sign_in
                                 WHERE login_key = :loginKey AND at > :since
                                   AND device IS NOT DISTINCT FROM :device::text AND (:device::text IS NOT NULL OR remote = :remote))
                SELECT at FROM theirs
                 WHERE outcome = 'WRONG' AND at > coalesce((SELECT max(at) FROM theirs WHERE outcome = 'OPENED'), '-infinity')
                 ORDER BY at DESC LIMIT :most
                """).param("loginKey", from.loginKey()).param("remote", from.remote()).param("device", from.device())
                .param("since", utc(since)).param("most", most)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant()).list();
    }

    void conclude(UUID attempt, String outcome, UUID accountId) {
        jdbc.sql("UPDATE access.sign_in SET outcome = :outcome, account_id = :accountId WHERE id = :id")
                .param("id", attempt).param("outcome", outcome).param("accountId", accountId).update();
    }

    /** Written down once an address in that time; who goes on at a shut door fills no table. */
    void locked(UUID attempt, From from, UUID accountId, Instant since) {
        boolean first = jdbc.sql("""
                UPDATE access.sign_in SET outcome = 'LOCKED', account_id = :accountId
                 WHERE id = :id AND NOT EXISTS (SELECT 1 FROM access.sign_in
                                                 WHERE remote = :remote AND outcome = 'LOCKED' AND at > :since)
                """).param("id", attempt).param("accountId", accountId).param("remote", from.remote()).param("since", utc(since)).update() == 1;
        if (!first) {
            jdbc.sql("DELETE FROM access.sign_in WHERE id = :id").param("id", attempt).update();
        }
    }

    boolean knows(String device, String loginKey) {
        return device != null && jdbc.sql("SELECT 1 FROM access.device WHERE device = :device AND login_key = :loginKey")
                .param("device", device).param("loginKey", loginKey).query(Integer.class).optional().isPresent();
    }

    void know(String device, String loginKey, Instant at) {
        jdbc.sql("""
                INSERT INTO access.device (device, login_key, seen_at) VALUES (:device, :loginKey, :at)
                ON CONFLICT (device, login_key) DO UPDATE SET seen_at = excluded.seen_at
                """).param("device", device).param("loginKey", loginKey).param("at", utc(at)).update();
    }

    /** @return how many attempts were older than they are kept; at names of nobody they are kept less long */
    int forget(Instant nobodys, Instant everybodys) {
        return jdbc.sql("DELETE FROM access.sign_in WHERE at < :everybodys OR at < :nobodys AND account_id IS NULL")
                .param("nobodys", utc(nobodys)).param("everybodys", utc(everybodys)).update();
    }

    int forgetDevices(Instant before) {
        return jdbc.sql("DELETE FROM access.device WHERE seen_at < :before").param("before", utc(before)).update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
