package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.postgres.EmbeddedPostgres;
import vn.motcua.shared.Vietnamese;

/** The whole of it, as it is installed, killed in the middle of its work: what a partner was told is there, once. */
@Tag("journey")
@Timeout(600)   // seconds: a filing that is refused ends its thread, and the wait for it must end too
class KilledPlatformTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ROUNDS = 3;
    private static final String HOLDS = ": mọi chuỗi băm nguyên vẹn, lịch sử khớp những gì đang lưu. (All chains hold.)%n";

    @TempDir Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConcurrentMap<String, String> codes = new ConcurrentHashMap<>();
    private InstalledPlatform platform;
    private String token;

    @BeforeEach
    void install() throws Exception {
        platform = new InstalledPlatform(folder);
        platform.start();
    }

    @AfterEach
    void end() throws InterruptedException {
        platform.close();
    }

    @Test
    void whatWasAcknowledgedIsThereOnceAfterEveryKill() throws Exception {
        Random random = new Random(20261122);
        String added = platform.command("partner", "add", "Hệ thống thử", "--agency", "H13.42");
        token = added.lines().toList().getLast().strip();
        for (int round = 0; round < ROUNDS; round++) {
            int before = codes.size();
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                for (int thread = 0; thread < 4; thread++) {
                    String prefix = round + "-" + thread + "-";
                    threads.submit(() -> fileUntilItDies(prefix));
                }
                while (codes.size() == before) Thread.sleep(20);
                Thread.sleep(500 + random.nextInt(1500));
                platform.kill();
            }
            assertThat(codes.size()).isGreaterThan(before);
            platform.start();
            check();
        }
        allHold();
    }

    /** Each acknowledged key answers with its code, the codes are in the table once, and the day's numbers have no gap. */
    private void check() throws Exception {
        for (Map.Entry<String, String> filed : codes.entrySet()) {
            HttpResponse<String> again = file(filed.getKey());
            assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
            assertThat(JSON.readTree(again.body()).get("code").asString()).isEqualTo(filed.getValue());
        }
        assertThat(codes.values()).doesNotHaveDuplicates();
        try (Connection connection = database(); ResultSet day = connection.createStatement().executeQuery("""
                        SELECT split_part(code, '-', 2), count(*), count(DISTINCT code), max(split_part(code, '-', 3)::int)
                          FROM dossier.dossier
                         WHERE code LIKE 'H13.42-%'
                         GROUP BY 1
                        """)) {
            for (int days = 0; day.next() || days == 0; days++) {
                assertThat(day.getInt(3)).as("codes of %s are unique", day.getString(1)).isEqualTo(day.getInt(2));
                assertThat(day.getInt(4)).as("numbers of %s have no gap", day.getString(1)).isEqualTo(day.getInt(2));
            }
        }
    }

    /** The check speaks of all that is there; the demonstration may still be adding dossiers of its own. */
    private void allHold() throws Exception {
        List<String> said = new ArrayList<>();
        untilTheDemonstrationIsTold();
        for (int i = 0; i < 10; i++) {
            String before = counted();
            said.add(platform.command("verify-history"));
            assertThat(said.getLast()).endsWith(HOLDS.formatted());
            if (said.getLast().equals(before)) {
                return;
            }
        }
        throw new AssertionError("The check never spoke of all that is there: " + said);
    }

    /** Nothing new for three seconds; where that is too early, the check is run again. */
    private void untilTheDemonstrationIsTold() throws Exception {
        String before = "";
        for (int i = 0; i < 30 && !before.equals(rows("dossier.event")); i++) {
            before = rows("dossier.event");
            Thread.sleep(3_000);
        }
    }

    private String counted() throws Exception {
        return ("Lịch sử của %s hồ sơ với %s sự kiện và %s kết quả" + HOLDS)
                .formatted(rows("dossier.dossier"), rows("dossier.event"), rows("result.result"));
    }

    private Connection database() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.open(platform.data().resolve("postgres"), platform.data().resolve("postgres"), true, Map.of());
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    private String rows(String table) throws Exception {
        try (Connection connection = database(); ResultSet count = connection.createStatement().executeQuery("SELECT count(*) FROM " + table)) {
            assertThat(count.next()).isTrue();
            return Vietnamese.number(count.getLong(1));
        }
    }

    private void fileUntilItDies(String prefix) {
        for (int i = 0; i < 100_000; i++) {
            try {
                HttpResponse<String> answer = file(prefix + i);
                if (answer.statusCode() != 201) throw new AssertionError(answer.body());
                codes.put(prefix + i, JSON.readTree(answer.body()).get("code").asString());
            } catch (IOException killed) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private HttpResponse<String> file(String key) throws IOException, InterruptedException {
        String home = "{\"province\":\"92\",\"commune\":\"31135\",\"street\":\"18 đường Hai Bà Trưng\"}";
        String body = """
                {"procedure":"2.000908","agency":"H13.42","applicant":{"name":"Trần Ngọc Ánh","personalId":"092197004518"},
                 "answers":{"ho-ten":"Trần Ngọc Ánh","so-dinh-danh":"092197004518","ngay-sinh":"1997-08-22","gioi-tinh":"nu","noi-cu-tru":%s,
                 "dien-thoai":"0912345678","cach-nhan":"dien-tu","nop-thay":"minh","ten-so-goc":"Bằng tốt nghiệp",
                 "ten-nguoi-duoc-cap":"Trần Ngọc Ánh","ngay-sinh-nguoi-duoc-cap":"1997-08-22","nam-cap":"2019","so-luong":"2"}}
                """.formatted(home);
        return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + platform.port() + "/api/v1/dossiers"))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json").header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
