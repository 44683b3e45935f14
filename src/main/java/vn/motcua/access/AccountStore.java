package vn.motcua.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of schema access. */
@Repository
class AccountStore {
    /** @param password encoded, with the encoder's name in braces */
    record Kept(Account account, String password, boolean active) {
    }

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql("""
                SELECT id, username, password, display_name, person_id, officer_id, assurance, state
                  FROM access.account WHERE id = :id
                """).param("id", id).query(AccountStore::kept).optional();
    }

    Optional<Kept> byUsername(String username) {
        return jdbc.sql("""
                SELECT id, username, password, display_name, person_id, officer_id, assurance, state
                  FROM access.account WHERE username = :username
                """).param("username", username).query(AccountStore::kept).optional();
    }

    void open(Account account, String password, Instant at) {
        jdbc.sql("""
                INSERT INTO access.account (id, username, password, display_name, person_id, officer_id, assurance, opened_at)
                VALUES (:id, :username, :password, :displayName, :personId, :officerId, :assurance, :at)
                ON CONFLICT (id) DO NOTHING
                """)
                .param("id", account.id()).param("username", account.username()).param("password", password)
                .param("displayName", account.displayName()).param("personId", account.personId())
                .param("officerId", account.officerId()).param("assurance", account.assurance()).param("at", utc(at)).update();
    }

    /** A closed account opens again with its new password. */
    boolean changePassword(UUID id, String password) {
        return jdbc.sql("UPDATE access.account SET password = :password, state = 'ACTIVE' WHERE id = :id")
                .param("id", id).param("password", password).update() == 1;
    }

    /** @return whether it was open */
    boolean close(UUID id) {
        return jdbc.sql("UPDATE access.account SET state = 'CLOSED' WHERE id = :id AND state = 'ACTIVE'").param("id", id).update() == 1;
    }

    /** Written down as a failure before it is known to be one, so that attempts made at the same moment all count. */
    UUID attempt(String loginKey, Instant at, String remote) {
        return jdbc.sql("""
                INSERT INTO access.sign_in (login_key, at, outcome, remote) VALUES (:loginKey, :at, 'WRONG', :remote) RETURNING id
                """).param("loginKey", loginKey).param("at", utc(at)).param("remote", remote).query(UUID.class).single();
    }

    /** Wrong attempts of all addresses at one name, and of one address at all names. */
    record Tried(int name, int address) {
    }

    Tried tried(String loginKey, String remote, Instant since) {
        return jdbc.sql("""
                SELECT (SELECT count(*) FROM access.sign_in WHERE login_key = :loginKey AND outcome = 'WRONG' AND at > :since),
                       (SELECT count(*) FROM access.sign_in WHERE remote = :remote AND outcome = 'WRONG' AND at > :since)
                """).param("loginKey", loginKey).param("remote", remote).param("since", utc(since))
                .query((row, n) -> new Tried(row.getInt(1), row.getInt(2))).single();
    }

    /** @return how many attempts were older than they are kept; at names of nobody they are kept less long */
    int forget(Instant nobodys, Instant everybodys) {
        return jdbc.sql("DELETE FROM access.sign_in WHERE at < :everybodys OR at < :nobodys AND account_id IS NULL")
                .param("nobodys", utc(nobodys)).param("everybodys", utc(everybodys)).update();
    }

    /** When the latest wrong attempts from there since the last right one were made, newest first. */
    List<Instant> wrongAttempts(String loginKey, String remote, Instant since, int most) {
        return jdbc.sql("""
                SELECT at FROM access.sign_in
                 WHERE login_key = :loginKey AND remote = :remote AND outcome = 'WRONG' AND at > :since
                   AND at > coalesce((SELECT max(at) FROM access.sign_in
                                       WHERE login_key = :loginKey AND remote = :remote AND outcome = 'OPENED' AND at > :since), '-infinity')
                 ORDER BY at DESC LIMIT :most
                """).param("loginKey", loginKey).param("remote", remote).param("since", utc(since)).param("most", most)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant()).list();
    }

    void conclude(UUID attempt, String outcome, UUID accountId) {
        jdbc.sql("UPDATE access.sign_in SET outcome = :outcome, account_id = :accountId WHERE id = :id")
                .param("id", attempt).param("outcome", outcome).param("accountId", accountId).update();
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        Account account = new Account(row.getObject("id", UUID.class), row.getString("username"), row.getString("display_name"),
                row.getObject("person_id", UUID.class), row.getObject("officer_id", UUID.class), row.getInt("assurance"));
        return new Kept(account, row.getString("password"), row.getString("state").equals("ACTIVE"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
