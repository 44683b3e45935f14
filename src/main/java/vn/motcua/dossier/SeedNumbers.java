package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Vietnam;

/** Numbers of the day for invented filings, taken from the series all at once, so that nobody who files meanwhile gets the same. */
final class SeedNumbers {
    private record Day(UUID agency, LocalDate day) {
        static Day of(SeedInvention.Filed filed) {
            return new Day(filed.place().agency().id(), Vietnam.at(filed.at()).toLocalDate());
        }
    }

    private final Map<Day, Integer> last;

    private SeedNumbers(Map<Day, Integer> last) {
        this.last = last;
    }

    static SeedNumbers reserve(JdbcClient jdbc, List<SeedInvention.Filed> filings, Instant now) {
        Map<Day, Integer> wanted = new HashMap<>();
        filings.forEach(filed -> wanted.merge(Day.of(filed), 1, Integer::sum));
        List<Day> days = List.copyOf(wanted.keySet());
        Map<Day, Integer> last = new HashMap<>();
        jdbc.sql("""
                INSERT INTO dossier.series AS s (agency_id, day, last, last_at)
                SELECT x.agency_id, x.day, x.wanted, :now
                  FROM unnest(CAST(:agencies AS uuid[]), CAST(:days AS date[]), CAST(:wanted AS integer[])) AS x (agency_id, day, wanted)
                 ORDER BY x.agency_id, x.day
                ON CONFLICT (agency_id, day) DO UPDATE SET last = s.last + excluded.last
                RETURNING agency_id, day, last
                """).param("now", DossierRow.utc(now)).param("agencies", days.stream().map(day -> day.agency().toString()).toArray(String[]::new))
                .param("days", days.stream().map(day -> day.day().toString()).toArray(String[]::new))
                .param("wanted", days.stream().map(wanted::get).toArray(Integer[]::new))
                .query(row -> {
                    Day day = new Day(row.getObject("agency_id", UUID.class), row.getObject("day", LocalDate.class));
                    last.put(day, row.getInt("last") - wanted.get(day));
                });
        return new SeedNumbers(last);
    }

    /** To be asked in the order of the times. */
    int next(SeedInvention.Filed filed) {
        return last.merge(Day.of(filed), 1, Integer::sum);
    }
}
