package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Số trong ngày: whether each number that was given to a dossier still stands on one. Whoever takes a dossier away with all its rows leaves
 * no broken chain, but a hole here; a filing that rolls back leaves none ({@link FilingRows#next}), {@link Seeding} that was broken off does.
 */
@Repository
class DayNumbers {
    private final JdbcClient jdbc;

    DayNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first day of an agency on which the numbers do not all stand once. */
    Optional<HistoryCheck.Gap> gap() {
        return jdbc.sql("""
                SELECT agency_id, day, coalesce(s.last, 0) AS last, coalesce(k.held, 0) AS held
                  FROM dossier.series s
                  FULL JOIN (SELECT agency_id, to_date(split_part(code, '-', 2), 'YYMMDD') AS day, count(*) AS held,
                                    max(split_part(code, '-', 3)::integer) AS highest
                               FROM dossier.dossier GROUP BY 1, 2) k USING (agency_id, day)
                 WHERE coalesce(s.last, 0) <> coalesce(k.held, 0) OR coalesce(k.highest, 0) > coalesce(s.last, 0)
                 ORDER BY day, agency_id
                 LIMIT 1
                """).query((row, n) -> new HistoryCheck.Gap(row.getObject("agency_id", UUID.class), row.getObject("day", LocalDate.class),
                        row.getInt("last"), row.getInt("held"))).optional();
    }
}
