package vn.motcua.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.Vietnam;

/** The SQL of numbers: the series of an agency's year, which number a result not yet issued holds, and which will never be issued. */
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

    /**
     * Cancels what can no longer be issued in the order of days: reservations that ran out (and that of this result) whose year is over, or
     * below a number that carries an earlier day than today. Their results lose them.
     *
     * @param lapsed reservations made until then ran out
     */
    void cancelPassed(IssuedResult result, Instant now, Instant lapsed) {
        LocalDate today = Vietnam.at(now).toLocalDate();
        jdbc.sql("""
                WITH passed AS (
                    SELECT r.id, r.code, r.series_year, r.number, r.reserved_at FROM result.result r
                     WHERE r.agency_id = :agency AND r.reserved_at IS NOT NULL AND (r.reserved_at <= :lapsed OR r.code = :code)
                       AND (r.series_year < :year OR EXISTS (
                            SELECT 1 FROM result.result higher
                             WHERE higher.agency_id = r.agency_id AND higher.series_year = r.series_year AND higher.number > r.number
                               AND (higher.issued_at < :today OR higher.reserved_at > :lapsed AND higher.reserved_at < :today)))
                       FOR UPDATE OF r),
                freed AS (
                    UPDATE result.result r SET series_year = NULL, number = NULL, reserved_at = NULL FROM passed WHERE r.id = passed.id)
                INSERT INTO result.cancelled_number (agency_id, year, number, result_code, reserved_at, cancelled_at, reason)
                SELECT :agency, series_year, number, code, reserved_at, CAST(:now AS timestamptz),
                       CASE WHEN series_year < :year THEN :yearOver ELSE :higherIssued END
                  FROM passed
                """).param("agency", result.agencyId()).param("code", result.code()).param("lapsed", Timestamp.from(lapsed))
                .param("now", Timestamp.from(now)).param("year", today.getYear())
                .param("today", Timestamp.from(today.atStartOfDay(Vietnam.ZONE).toInstant()))
                .param("yearOver", CancelledNumber.YEAR_OVER).param("higherIssued", CancelledNumber.HIGHER_ISSUED).update();
    }

    /** All there are, by agency, year and number. */
    List<CancelledNumber> cancelled() {
        return jdbc.sql("""
                SELECT agency_id, year, number, result_code, reserved_at, cancelled_at, reason FROM result.cancelled_number
                 ORDER BY agency_id, year, number
                """).query(NumberRows::line).list();
    }

    private static CancelledNumber line(ResultSet row, int n) throws SQLException {
        return new CancelledNumber(row.getObject("agency_id", UUID.class), row.getInt("year"), row.getInt("number"), row.getString("result_code"),
                row.getTimestamp("reserved_at").toInstant(), row.getTimestamp("cancelled_at").toInstant(), row.getString("reason"));
    }

    /** The first series in which not every number up to the last stands exactly once: issued, reserved or cancelled. */
    Optional<RegisterCheck.Gap> gap() {
        return jdbc.sql("""
                SELECT agency_id, year, coalesce(s.last, 0) AS last, count(h.number) AS held
                  FROM result.series s
                  FULL JOIN (SELECT agency_id, series_year AS year, number FROM result.result WHERE number IS NOT NULL
                             UNION ALL SELECT agency_id, year, number FROM result.cancelled_number) h USING (agency_id, year)
                 GROUP BY agency_id, year, s.last
                HAVING count(h.number) <> coalesce(s.last, 0) OR count(DISTINCT h.number) <> coalesce(s.last, 0)
                    OR coalesce(max(h.number), 0) > coalesce(s.last, 0)
                 ORDER BY year, agency_id
                 LIMIT 1
                """).query((row, n) -> new RegisterCheck.Gap(row.getObject("agency_id", UUID.class), row.getInt("year"), row.getInt("last"),
                        row.getInt("held"))).optional();
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
