package vn.motcua.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import vn.motcua.postgres.EmbeddedPostgres;

/** One real PostgreSQL for the life of the test process. Every Spring context gets a migrated database of its own. */
public final class TestPostgres {
    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres server;

    private TestPostgres() {
    }

    public record Database(String url, String user, String password) {
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }

    /** A new database that all migrations have run on: a copy of a template, so it takes a fraction of a second. */
    public static synchronized Database fresh() {
        return copyOf(TEMPLATE);
    }

    /** A new database with nothing in it, for tests of the migrations themselves. */
    public static synchronized Database empty() {
        return copyOf("template1");
    }

    private static Database copyOf(String template) {
        if (server == null) start();
        String name = "test_" + COUNT.incrementAndGet();
        execute("CREATE DATABASE %s TEMPLATE %s STRATEGY FILE_COPY".formatted(name, template));
        return new Database(server.url(name), server.user(), server.password());
    }

    private static void start() {
        try {
            Path folder = Files.createTempDirectory("motcua-test-");
            Path binaries = Path.of(System.getProperty("java.io.tmpdir"), "motcua-binaries-" + System.getProperty("user.name"));
            // The only settings that differ from the real ones: a test's data need not survive a power cut.
            server = EmbeddedPostgres.open(folder, binaries, false, Map.of("fsync", "off", "full_page_writes", "off",
                    "synchronous_commit", "off", "shared_buffers", "128MB", "max_connections", "400", "max_wal_size", "1GB"));
            // Not a hook of the JVM: those run at once, and the contexts still need the database to close.
            SpringApplication.getShutdownHandlers().add(() -> {
                server.close();
                delete(folder);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        execute("CREATE DATABASE " + TEMPLATE);
        Flyway.configure().dataSource(server.url(TEMPLATE), server.user(), server.password())
                .locations("classpath:db/migration").defaultSchema("public").load().migrate();
    }

    private static void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
