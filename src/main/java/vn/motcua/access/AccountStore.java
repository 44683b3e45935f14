package vn.motcua.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of accounts. */
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

    Optional<Kept> ofPerson(UUID personId) {
        return jdbc.sql("""
                SELECT id, username, password, display_name, person_id, officer_id, assurance, state
                  FROM access.account WHERE person_id = :personId
                """).param("personId", personId).query(AccountStore::kept).optional();
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

    private static Kept kept(ResultSet row, int n) throws SQLException {
        Account account = new Account(row.getObject("id", UUID.class), row.getString("username"), row.getString("display_name"),
                row.getObject("person_id", UUID.class), row.getObject("officer_id", UUID.class), row.getInt("assurance"));
        return new Kept(account, row.getString("password"), row.getString("state").equals("ACTIVE"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
