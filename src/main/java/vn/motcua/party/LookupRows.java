package vn.motcua.party;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of party.lookup. */
@Repository
class LookupRows {
    private final JdbcClient jdbc;

    LookupRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction: two requests of one account at once do not both take the last place. */
    void oneAtATime(UUID accountId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:account, 0))").param("account", "lookup " + accountId).query((row, n) -> n).list();
    }

    int count(UUID accountId, Instant since) {
        return jdbc.sql("""
                SELECT count(*) FROM party.lookup WHERE account_id = :account AND at > :since
                """).param("account", accountId).param("since", since.atOffset(ZoneOffset.UTC)).query(Integer.class).single();
    }

    List<Lookups.Lookup> of(UUID personId, UUID before, int size) {
        return jdbc.sql("""
                SELECT id, at, officer, post, purpose FROM party.lookup
                 WHERE person_id = :person AND (CAST(:before AS uuid) IS NULL OR id < CAST(:before AS uuid)) ORDER BY id DESC LIMIT :size
                """).param("person", personId).param("before", before).param("size", size)
                .query((row, n) -> new Lookups.Lookup(row.getObject("id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("officer"), row.getString("post"), row.getString("purpose"))).list();
    }

    void insert(Lookups.By by, UUID personId, String purpose, Instant at) {
        jdbc.sql("""
                INSERT INTO party.lookup (person_id, at, account_id, officer_id, officer, post, purpose)
                VALUES (:person, :at, :account, :officerId, :officer, :post, :purpose)
                """).param("person", personId).param("at", at.atOffset(ZoneOffset.UTC)).param("account", by.accountId()).param("officerId", by.officerId())
                .param("officer", by.officer()).param("post", by.post()).param("purpose", purpose).update();
    }
}
