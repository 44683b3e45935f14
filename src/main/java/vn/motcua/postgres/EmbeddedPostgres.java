package vn.motcua.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.PrivateFiles;

/**
 * One PostgreSQL server over one folder, on the loopback only.
 *
 * <p>Who holds the lock on {@code owner.lock} owns the server; the kernel lets go of it when the owner dies. A command
 * that runs beside the platform finds the lock held and joins the running server instead.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String DATABASE = "motcua";
    private static final String CLUSTER = "cluster";
    private static final long PATIENCE_MILLIS = 30_000;
    /** Durable, and sized for a machine of 2 cores and 24 GB that Java shares. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"), Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"), Map.entry("synchronous_commit", "on"), Map.entry("full_page_writes", "on"),
            Map.entry("max_connections", "100"), Map.entry("shared_buffers", "1GB"), Map.entry("effective_cache_size", "12GB"),
            Map.entry("work_mem", "16MB"), Map.entry("maintenance_work_mem", "256MB"), Map.entry("max_wal_size", "4GB"),
            Map.entry("checkpoint_timeout", "15min"), Map.entry("random_page_cost", "1.1"), Map.entry("jit", "off"),
            Map.entry("TimeZone", "UTC"), Map.entry("log_timezone", "UTC"), Map.entry("log_min_duration_statement", "1s"),
            Map.entry("log_parameter_max_length", "0"), Map.entry("log_parameter_max_length_on_error", "0"));

    private final int port;
    private final String password;
    private final Postmaster postmaster;
    private final FileChannel lock;

    private EmbeddedPostgres(int port, String password, Postmaster postmaster, FileChannel lock) {
        this.port = port;
        this.password = password;
        this.postmaster = postmaster;
        this.lock = lock;
    }

    /**
     * Starts the server over {@code folder} and makes the cluster if there is none.
     *
     * @param folder where the cluster, the lock and the log lie
     * @param binaries where the programs are unpacked
     * @param mayJoin whether a server that another process runs over this folder may be used
     * @param overrides PostgreSQL settings by name
     * @throws PostgresFailure with one sentence for the operator
     */
    public static EmbeddedPostgres open(Path folder, Path binaries, boolean mayJoin, Map<String, String> overrides) {
        Path home = folder.toAbsolutePath().normalize();
        try {
            PrivateFiles.folder(home);
            FileChannel channel = PrivateFiles.open(home.resolve("owner.lock"));
            if (locked(channel)) return own(home, binaries.toAbsolutePath().normalize(), overrides, channel);
            channel.close();
            if (mayJoin) return join(home);
            throw new PostgresFailure(
                    "Thư mục dữ liệu %s đang được một tiến trình Một Cửa khác dùng: hãy dừng tiến trình đó hoặc chọn thư mục khác bằng --data.".formatted(home),
                    "The data folder %s is in use by a running platform: stop that one, or choose another with --data.".formatted(home), null);
        } catch (IOException e) {
            String why = e.getClass().getSimpleName() + ": " + e.getMessage();
            throw new PostgresFailure(
                    "Không ghi được vào thư mục dữ liệu %s (%s): hãy chọn thư mục mà người dùng này có quyền ghi.".formatted(home, why),
                    "The data folder %s cannot be written (%s): choose one that this user may write to.".formatted(home, why), e);
        }
    }

    /** Whether there is a cluster over this folder already. */
    static boolean in(Path folder) {
        return Files.exists(folder.resolve(CLUSTER));
    }

    public String url() {
        return url(DATABASE);
    }

    /** The address of another database on the same server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String user() {
        return Cluster.USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** Stops the server if it is ours; one that was joined goes on. */
    @Override
    public void close() {
        if (postmaster != null) postmaster.stop();
        try {
            if (lock != null) lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static EmbeddedPostgres own(Path home, Path binariesParent, Map<String, String> overrides, FileChannel lock) throws IOException {
        Path cluster = home.resolve(CLUSTER);
        Cluster.refuseOtherMajor(cluster);
        Path binaries = Binaries.under(binariesParent);
        Cluster.whole(cluster, binaries);
        awaitFormerServer(cluster);
        Map<String, String> settings = new LinkedHashMap<>(SETTINGS);
        settings.putAll(overrides);
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            Postmaster postmaster = Postmaster.start(binaries, cluster, home.resolve("log"), port, settings);
            EmbeddedPostgres server = new EmbeddedPostgres(port, Cluster.password(cluster), postmaster, lock);
            if (server.awaitReady(cluster)) {
                server.makeDatabase();
                return server;
            }
            if (attempt == 5 || !postmaster.said("Address already in use")) {
                throw new PostgresFailure("PostgreSQL did not start over %s: %s".formatted(cluster, postmaster.lastWords()));
            }
        }
    }

    /** The lock is ours, so a server that still runs is one whose platform was killed: it is on its way out, or is told to go. */
    private static void awaitFormerServer(Path cluster) throws IOException {
        long start = System.nanoTime();
        for (Optional<PidFile> former = PidFile.in(cluster); former.isPresent() && former.get().alive(); former = PidFile.in(cluster)) {
            long waited = (System.nanoTime() - start) / 1_000_000;
            if (waited > PATIENCE_MILLIS) {
                throw new PostgresFailure("Another PostgreSQL (process %d) still holds %s: stop it first.".formatted(former.get().pid(), cluster));
            }
            if (waited > 2_000) former.get().interrupt();
            pause();
        }
        Optional<PidFile> left = PidFile.in(cluster);
        if (left.isPresent()) left.get().forgetStranger();
    }

    private static EmbeddedPostgres join(Path home) throws IOException {
        Path cluster = home.resolve(CLUSTER);
        long start = System.nanoTime();
        while ((System.nanoTime() - start) / 1_000_000 < PATIENCE_MILLIS) {
            Optional<PidFile> running = PidFile.in(cluster);
            if (running.isPresent() && running.get().ready()) {
                EmbeddedPostgres server = new EmbeddedPostgres(running.get().port(), Cluster.password(cluster), null, null);
                if (server.answers(DATABASE)) return server;
            }
            pause();
        }
        throw new PostgresFailure("A platform holds the data folder %s but its database does not answer.".formatted(home));
    }

    private boolean awaitReady(Path cluster) throws IOException {
        long start = System.nanoTime();
        while (postmaster.alive()) {
            if (PidFile.in(cluster).filter(file -> file.ready() && file.port() == port).isPresent() && answers("postgres")) return true;
            // Recovery after a crash may take long: only a server that ended has failed.
            if ((System.nanoTime() - start) / 1_000_000 > 10 * PATIENCE_MILLIS) return false;
            pause();
        }
        return false;
    }

    private boolean answers(String database) {
        try (Connection connection = DriverManager.getConnection(url(database), Cluster.USER, password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private void makeDatabase() {
        try (Connection connection = DriverManager.getConnection(url("postgres"), Cluster.USER, password);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT datname FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                try (Statement create = connection.createStatement()) {
                    create.execute("CREATE DATABASE " + DATABASE);
                }
            }
        } catch (SQLException e) {
            throw new PostgresFailure("The database %s could not be made: %s".formatted(DATABASE, e.getMessage()), e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("Interrupted while waiting for PostgreSQL");
        }
    }
}
