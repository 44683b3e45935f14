package vn.motcua.result;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of numbers: the series of an agency's year, and which number a result not yet issued holds. */
@Repository
class NumberRows {
    private final JdbcClient jdbc;

    NumberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever takes a number of an agency waits here for the one before to have taken his; nobody seals meanwhile. */
    void awaitTurn(UUID agencyId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('result.series ' || :agency, 0))").param("agency", agencyId.toString())
                .query((row, n) -> 0).single();
    }

    Optional<Numbers.Reserved> reservation(String code) {
        return jdbc.sql("SELECT series_year, number, reserved_at FROM result.result WHERE code = :code AND reserved_at IS NOT NULL")
                .param("code", code)
                .query((row, n) -> new Numbers.Reserved(row.getInt("series_year"), row.getInt("number"), row.getTimestamp("reserved_at").toInstant()))
                .optional();
    }

    /** The lowest number of that year whose reservation is older; its result loses it. */
    Optional<Integer> takeOver(UUID agencyId, int year, Instant before) {
        return jdbc.sql("""
                WITH oldest AS (
                    SELECT id, number FROM result.result
                     WHERE agency_id = :agency AND series_year = :year AND reserved_at <= :before
                     ORDER BY number LIMIT 1
                       FOR UPDATE)
                UPDATE result.result r
                   SET series_year = NULL, number = NULL, reserved_at = NULL
                  FROM oldest
                 WHERE r.id = oldest.id
                RETURNING oldest.number
                """).param("agency", agencyId).param("year", year).param("before", Timestamp.from(before)).query(Integer.class).optional();
    }

    int nextNumber(UUID agencyId, int year) {
        return jdbc.sql("""
                INSERT INTO result.series (agency_id, year, last)
                VALUES (:agency, :year, 1)
                ON CONFLICT (agency_id, year) DO UPDATE SET last = series.last + 1
                RETURNING last
                """).param("agency", agencyId).param("year", year).query(Integer.class).single();
    }

    void reserve(IssuedResult result, Numbers.Reserved reserved) {
        int rows = jdbc.sql("""
                UPDATE result.result
                   SET series_year = :year, number = :number, reserved_at = :at
                 WHERE code = :code AND issued_at IS NULL AND signed_sha256 = :signed
                """).param("year", reserved.year()).param("number", reserved.number()).param("at", Timestamp.from(reserved.at()))
                .param("code", result.code()).param("signed", result.signedSha256()).update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException("Result %s was signed anew or issued meanwhile".formatted(result.code()));
        }
    }
}
