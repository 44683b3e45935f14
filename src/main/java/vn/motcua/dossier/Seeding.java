package vn.motcua.dossier;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.routing.Slips;

/** Hồ sơ giả để đo tốc độ: invented dossiers with real chains, in bulk. Never for real data: they share the series of the day. */
@Component
public class Seeding {
    private static final int CHUNK = 2_000;
    private static final int DAYS = 540;

    private final SeedPlaces places;
    private final Slips slips;
    private final JdbcClient jdbc;
    private final DataSource database;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Seeding(SeedPlaces places, Slips slips, JdbcClient jdbc, DataSource database, TransactionTemplate transaction, InstantSource clock) {
        this.places = places;
        this.slips = slips;
        this.jdbc = jdbc;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How much was made. */
    public record Seeded(long dossiers, long events) {
    }

    /**
     * @param wanted number of dossiers
     * @param progress told the number made so far
     * @throws IllegalStateException when no agency can carry out any procedure
     */
    public Seeded seed(int wanted, LongConsumer progress) {
        List<SeedCase.Place> all = places.all();
        if (all.isEmpty()) {
            throw new IllegalStateException("Chưa có cơ quan nào đủ đơn vị, vị trí để nhận một thủ tục nào. Khởi động với dữ liệu trình diễn trước");
        }
        Random random = new Random(20261122);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<String, Integer> series = series();
        SeedInvention invention = new SeedInvention(series, random);
        List<Instant> moments = IntStream.range(0, wanted).mapToObj(i -> invention.moment(now.minus(DAYS, ChronoUnit.DAYS), now)).sorted().toList();
        long events = 0;
        for (int from = 0; from < wanted; from += CHUNK) {
            List<SeedCase> cases = moments.subList(from, Math.min(wanted, from + CHUNK)).stream()
                    .map(at -> invention.invent(all.get(random.nextInt(all.size())), at)).toList();
            events += write(cases, now);
            progress.accept(Math.min(wanted, from + CHUNK));
        }
        keepSeries(series, now);
        jdbc.sql("ANALYZE dossier.dossier, dossier.event, dossier.document").update();
        return new Seeded(wanted, events);
    }

    private long write(List<SeedCase> cases, Instant now) {
        List<SeedWalk> walks = cases.parallelStream().map(made -> SeedWalk.of(made, now, new Random(made.code().hashCode()))).toList();
        SeedCopy copy = new SeedCopy();
        for (int i = 0; i < cases.size(); i++) {
            copy.add(cases.get(i), walks.get(i));
        }
        Long written = transaction.execute(status -> {
            Connection connection = DataSourceUtils.getConnection(database);
            try {
                slips.copy(connection, walks.stream().map(SeedWalk::slip).filter(slip -> slip != null).toList());
                return copy.write(connection);
            } catch (SQLException | IOException e) {
                throw new IllegalStateException("Invented dossiers could not be written: " + e.getMessage(), e);
            } finally {
                DataSourceUtils.releaseConnection(connection, database);
            }
        });
        return written == null ? 0 : written;
    }

    private Map<String, Integer> series() {
        Map<String, Integer> last = new HashMap<>();
        jdbc.sql("SELECT agency_id, day, last FROM dossier.series").query((row, n) ->
                last.put(SeedInvention.key(row.getObject("agency_id", UUID.class), row.getDate("day").toLocalDate()), row.getInt("last"))).list();
        return last;
    }

    private void keepSeries(Map<String, Integer> series, Instant now) {
        List<String> agencies = new ArrayList<>();
        List<String> days = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        series.forEach((key, number) -> {
            agencies.add(key.substring(0, 36));
            days.add(key.substring(37));
            last.add(number);
        });
        jdbc.sql("""
                INSERT INTO dossier.series AS s (agency_id, day, last, last_at)
                SELECT x.agency_id, x.day, x.last, :now FROM unnest(CAST(:agencies AS uuid[]), CAST(:days AS date[]), CAST(:last AS integer[])) AS x (agency_id, day, last)
                ON CONFLICT (agency_id, day) DO UPDATE SET last = greatest(s.last, excluded.last)
                """).param("now", DossierRow.utc(now)).param("agencies", agencies.toArray(String[]::new)).param("days", days.toArray(String[]::new))
                .param("last", last.toArray(Integer[]::new)).update();
    }
}
