package vn.motcua.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of files that have come in part. Every block is durable by itself, on whichever node it arrived. */
@Repository
class PartialRows {
    private final JdbcClient jdbc;

    PartialRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction the sender opens no other, so that those who count at the same moment count all. */
    void takeTurn(UUID sender) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('document.partial ' || :sender, 0))").param("sender", sender.toString())
                .query((row, n) -> n).list();
    }

    /** @return whether the sender had room for one more */
    boolean insert(Partial partial, UUID sender, Instant at, int most) {
        return jdbc.sql("""
                INSERT INTO document.partial (id, sender, owner, about, name, length, received, opened_at, kept_until)
                SELECT :id, :sender, :owner, :about, :name, :length, 0, :at, :until
                 WHERE (SELECT count(*) FROM document.partial WHERE sender = :sender) < :most
                """)
                .param("id", partial.id()).param("sender", sender).param("owner", partial.owner()).param("about", partial.about()).param("name", partial.name())
                .param("length", partial.length()).param("at", Timestamp.from(at)).param("until", Timestamp.from(partial.keptUntil()))
                .param("most", most).update() == 1;
    }

    Optional<Partial> find(UUID id, UUID owner) {
        return jdbc.sql("""
                SELECT id, owner, about, name, length, received, kept_until
                  FROM document.partial WHERE id = :id AND owner = :owner
                """)
                .param("id", id).param("owner", owner).query(PartialRows::partial).optional();
    }

    /** @return false when somebody else went on from there */
    boolean append(UUID id, long at, byte[] block, Instant until) {
        return jdbc.sql("""
                WITH grown AS (
                    UPDATE document.partial SET received = received + :size, kept_until = :until
                     WHERE id = :id AND received = :at AND received + :size <= length RETURNING id)
                INSERT INTO document.partial_block (partial_id, at, bytes) SELECT id, :at, :bytes FROM grown
                """)
                .param("id", id).param("at", at).param("size", block.length).param("bytes", block)
                .param("until", Timestamp.from(until)).update() == 1;
    }

    Optional<byte[]> block(UUID id, long at) {
        return jdbc.sql("SELECT bytes FROM document.partial_block WHERE partial_id = :id AND at = :at")
                .param("id", id).param("at", at).query((row, n) -> row.getBytes(1)).optional();
    }

    void delete(UUID id) {
        jdbc.sql("DELETE FROM document.partial WHERE id = :id").param("id", id).update();
    }

    int discard(Instant now) {
        return jdbc.sql("DELETE FROM document.partial WHERE kept_until <= :now").param("now", Timestamp.from(now)).update();
    }

    private static Partial partial(ResultSet row, int n) throws SQLException {
        return new Partial(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getString(4), row.getLong(5),
                row.getLong(6), row.getTimestamp(7).toInstant());
    }
}
