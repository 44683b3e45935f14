package vn.motcua.dossier;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.routing.Slip;
import vn.motcua.routing.Slips;

/** Hồ sơ giả để đo tốc độ: invented dossiers with real chains, in bulk. Never beside real ones: they take numbers of their days. */
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
        SeedInvention invention = new SeedInvention(random);
        List<SeedInvention.Filed> filings = IntStream.range(0, wanted).mapToObj(i -> invention.moment(now.minus(DAYS, ChronoUnit.DAYS), now)).sorted()
                .map(at -> new SeedInvention.Filed(invention.where(all), at)).toList();
        SeedNumbers numbers = SeedNumbers.reserve(jdbc, filings, now);
        long events = 0;
        // One chunk is written while the next is made.
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<Long> writing = CompletableFuture.completedFuture(0L);
            for (int from = 0; from < wanted; from += CHUNK) {
                List<SeedCase> cases = filings.subList(from, Math.min(wanted, from + CHUNK)).stream()
                        .map(filed -> invention.invent(filed, numbers.next(filed))).toList();
                List<SeedWalk> walks = cases.parallelStream().map(made -> SeedWalk.of(made, now, new Random(made.code().hashCode()))).toList();
                events += writing.get();
                progress.accept(from);
                writing = writer.submit(() -> write(cases, walks));
            }
            events += writing.get();
            progress.accept(wanted);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while inventing dossiers", e);
        }
        tidy();
        return new Seeded(wanted, events);
    }

    private Long write(List<SeedCase> cases, List<SeedWalk> walks) {
        SeedCopy copy = new SeedCopy();
        for (int i = 0; i < cases.size(); i++) {
            copy.add(cases.get(i), walks.get(i));
        }
        List<Slip> walked = walks.stream().map(SeedWalk::slip).filter(Objects::nonNull).toList();
        return transaction.execute(status -> {
            hasten();
            Connection connection = DataSourceUtils.getConnection(database);
            try {
                slips.copy(connection, walked);
                return copy.write(connection);
            } catch (SQLException | IOException e) {
                throw new IllegalStateException("Invented dossiers could not be written: " + e.getMessage(), e);
            } finally {
                DataSourceUtils.releaseConnection(connection, database);
            }
        });
    }

    /**
     * A whole chunk is one transaction, each row beside the one it refers to: where the database lets us, foreign keys are not
     * looked up again, and the search index takes the words in one go.
     */
    private void hasten() {
        jdbc.sql("""
                SELECT set_config('session_replication_role', 'replica', true), set_config('synchronous_commit', 'off', true),
                       set_config('gin_pending_list_limit', '1048576', true)
                 WHERE has_parameter_privilege('session_replication_role', 'SET')
                """).query((row, n) -> row.getString(1)).list();
    }

    /** Plans know the new rows at once, and no search has to wade through words not yet sorted in. */
    private void tidy() {
        jdbc.sql("ANALYZE dossier.dossier, dossier.passed, dossier.event, dossier.document, dossier.content").update();
        jdbc.sql("SELECT gin_clean_pending_list('dossier.dossier_search')").query(Long.class).single();
    }
}
