package vn.motcua.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server keeps what it acknowledged, whoever is killed, and says clearly when it cannot start. */
@Timeout(300)   // seconds, for the waits on another process
class EmbeddedPostgresTest {
    private static final Path BINARIES = Path.of(System.getProperty("java.io.tmpdir"), "motcua-binaries-" + System.getProperty("user.name"));
    private static final Map<String, String> SMALL = Map.of("shared_buffers", "32MB");

    @TempDir
    Path folder;

    @Test
    void dataStaysOverARestartAndOnlyThePasswordOpensIt() throws Exception {
        try (EmbeddedPostgres server = open(false); Connection connection = connect(server, server.password())) {
            connection.createStatement().execute("CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)");
            assertThat(one(connection, "SHOW fsync")).isEqualTo("on");
            assertThat(one(connection, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(one(connection, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(one(connection, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(one(connection, "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = 'motcua'"))
                    .isEqualTo("i vi-VN");
            assertThatThrownBy(() -> connect(server, "motcua")).isInstanceOf(SQLException.class).hasMessageContaining("password");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("cluster/motcua-password")))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("cluster")))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("log")))).isEqualTo("rw-------");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (EmbeddedPostgres server = open(false); Connection connection = connect(server, server.password())) {
            assertThat(one(connection, "SELECT n FROM kept")).isEqualTo("7");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).as("open from before").isEqualTo("rwx------");
    }

    /** As the setting says by itself: ./data. */
    @Test
    void aFolderNamedFromWhereOneStandsIsUnpackedIntoAndBegun() throws Exception {
        Path here = Path.of(".").resolve(Path.of("").toAbsolutePath().relativize(folder)).resolve("data");
        assertThat(here.toString()).startsWith("./").endsWith("/data");
        try (EmbeddedPostgres server = EmbeddedPostgres.open(here, here, false, SMALL); Connection connection = connect(server, server.password())) {
            assertThat(connection.isValid(1)).isTrue();
        }
        assertThat(folder.resolve("data")).isDirectoryContaining(each -> each.getFileName().toString().startsWith("binaries-"));
    }

    @Test
    void aCommandJoinsTheRunningServerAndASecondPlatformIsRefused() throws Exception {
        try (EmbeddedPostgres owner = open(false)) {
            EmbeddedPostgres joined = open(true);
            assertThat(joined.port()).isEqualTo(owner.port());
            joined.close();
            try (Connection connection = connect(owner, owner.password())) {
                assertThat(connection.isValid(1)).as("closing the joined one leaves the server running").isTrue();
            }
            assertThatThrownBy(() -> open(false)).isInstanceOf(PostgresFailure.class)
                    .hasMessageContaining(folder.toString()).hasMessageContaining("đang được một tiến trình Một Cửa khác dùng");
        }
    }

    @Test
    void whatWasAcknowledgedIsThereAfterThePlatformIsKilled() throws Exception {
        for (int round = 0; round < 3; round++) {
            Path answers = folder.resolve("answers-" + round);
            Process platform = new ProcessBuilder(javaCommand()).redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(answers.toFile()).start();
            while (acknowledged(answers) == 0) Thread.sleep(20);
            Thread.sleep(300 + 170L * round);
            assertThat(platform.isAlive()).isTrue();
            platform.destroyForcibly().waitFor();
            try (EmbeddedPostgres server = open(false); Connection connection = connect(server, server.password())) {
                assertThat(one(connection, "SELECT max(n) || ' of ' || count(*) FROM acknowledged WHERE n <= " + acknowledged(answers)))
                        .isEqualTo(acknowledged(answers) + " of " + acknowledged(answers));
            }
        }
    }

    @Test
    void aServerThatGotTheIdOfOursLaterIsNotStopped() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        open(false).close();
        try (EmbeddedPostgres other = EmbeddedPostgres.open(elsewhere, BINARIES, false, SMALL)) {
            List<String> theirs = Files.readAllLines(elsewhere.resolve("cluster/postmaster.pid"));
            Files.write(folder.resolve("cluster/postmaster.pid"), theirs);   // as after a loss of power: the file stays, the id goes on
            try (EmbeddedPostgres server = open(false); Connection connection = connect(server, server.password())) {
                assertThat(connection.isValid(1)).isTrue();
            }
            assertThat(Files.readAllLines(elsewhere.resolve("cluster/postmaster.pid")).getFirst()).isEqualTo(theirs.getFirst());
            try (Connection connection = connect(other, other.password())) {
                assertThat(connection.isValid(1)).isTrue();
            }
        }
    }

    @Test
    void aDatabaseOfAnotherPostgreSqlIsLeftAloneAndSaidSo() throws IOException {
        Path version = Files.createDirectories(folder.resolve("cluster")).resolve("PG_VERSION");
        Files.writeString(version, "19\n");
        assertThatThrownBy(() -> open(false)).isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("thuộc PostgreSQL 19").hasMessageContaining("belongs to PostgreSQL 19");
        assertThat(version).hasContent("19\n");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> EmbeddedPostgres.open(file.resolve("data"), BINARIES, false, SMALL))
                .isInstanceOf(PostgresFailure.class).hasMessageContaining("Không ghi được vào thư mục dữ liệu " + file.resolve("data"));
    }

    @Test
    void aFolderThatWasBeingFilledWhenThePowerWentIsNotTakenForWhole() throws IOException {
        Path target = folder.resolve("whole");
        assertThatThrownBy(() -> Folders.whole(target, draft -> {
            Files.writeString(draft.resolve("half"), "");
            throw new IOException("the disk is full");
        })).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
        Folders.whole(target, draft -> Files.writeString(draft.resolve("all"), ""));
        assertThat(target.resolve("all")).exists();
    }

    private EmbeddedPostgres open(boolean mayJoin) {
        return EmbeddedPostgres.open(folder, BINARIES, mayJoin, SMALL);
    }

    private List<String> javaCommand() {
        return new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Platform.class.getName(), folder.toString(), BINARIES.toString()));
    }

    /** The last number whose line was written whole. */
    private static int acknowledged(Path answers) throws IOException {
        String text = Files.readString(answers);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1).stripTrailing();
        return whole.isEmpty() ? 0 : Integer.parseInt(whole.substring(whole.lastIndexOf('\n') + 1));
    }

    private static Connection connect(EmbeddedPostgres server, String password) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), password);
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** What is killed: commits row after row and says so after each commit. */
    static final class Platform {
        public static void main(String[] args) throws SQLException {
            EmbeddedPostgres server = EmbeddedPostgres.open(Path.of(args[0]), Path.of(args[1]), false, SMALL);
            try (Connection connection = connect(server, server.password())) {
                connection.createStatement().execute("CREATE TABLE IF NOT EXISTS acknowledged (n int PRIMARY KEY)");
                int next = Integer.parseInt(one(connection, "SELECT coalesce(max(n), 0) FROM acknowledged"));
                while (true) {
                    connection.createStatement().execute("INSERT INTO acknowledged VALUES (" + ++next + ")");
                    System.out.println(next);
                }
            }
        }
    }
}
