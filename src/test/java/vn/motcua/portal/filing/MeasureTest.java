package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.Http;
import vn.motcua.support.PlatformTest;

/** One person takes up only so much room. */
@PlatformTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-password=khong-dung-that"})
class MeasureTest {
    private static final String PAPER = "tep-van-ban-lam-chung";
    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;

    @Test
    void unfinishedFilesOfOnePersonCountTogetherOverAllDrafts() {
        Citizen nam = new Citizen(port, Citizen.NAM);
        String account = jdbc.sql("SELECT id FROM access.account WHERE username = :name").param("name", Citizen.NAM).query(String.class).single();
        jdbc.sql("""
                INSERT INTO document.partial (id, sender, owner, about, name, length, received, opened_at, kept_until)
                SELECT uuidv7(), CAST(:account AS uuid), uuidv7(), 'x', 'a.jpg', 9, 0, now(), now() + interval '1 day' FROM generate_series(1, 30)
                """).param("account", account).update();
        try {
            String own = nam.start("1.001193");
            for (List<String> answer : List.of(List.of("quan-he", "me"), List.of("truong-hop", "thuong"), List.of("noi-sinh", "tai-nha"), List.of("chung-sinh", "lam-chung"))) {
                nam.http.get(own + "/" + answer.getFirst());
                nam.http.post(own + "/" + answer.getFirst(), Map.of(answer.getFirst(), answer.getLast()));
            }
            String token = nam.http.get(own + "/giay-to").body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
            Http.Page more = nam.http.send("POST", own + "/tai-len", "", "Tus-Resumable", "1.0.0", "Upload-Length", "9", "X-XSRF-TOKEN", token,
                    "Upload-Metadata", "component " + base64(PAPER.substring(4)) + ",filename " + base64("a.jpg"));
            assertThat(more.status()).as(more.text()).isEqualTo(422);
            assertThat(more.text()).contains("quá nhiều tệp tải dở");
        } finally {
            jdbc.sql("DELETE FROM document.partial WHERE sender = CAST(:account AS uuid)").param("account", account).update();
        }
    }

    private static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whoHasManyFormsOpenIsAskedToFinishOneFirst() {
        Citizen nam = new Citizen(port, Citizen.NAM);
        nam.http.get("/nop-ho-so/1.001193");
        jdbc.sql("""
                INSERT INTO form.draft (id, account_id, revision_id, procedure_code, agency_id, answers, started_at, saved_at, kept_until)
                SELECT uuidv7(), a.id, uuidv7(), 'thu', uuidv7(), '{}', now(), now(), now() + interval '300 days'
                  FROM access.account a, generate_series(1, 200) WHERE a.username = :name
                """).param("name", Citizen.NAM).update();
        try {
            jdbc.sql("DELETE FROM form.draft WHERE procedure_code = '1.001193' AND account_id = (SELECT id FROM access.account WHERE username = :name)")
                    .param("name", Citizen.NAM).update();
            Http.Page more = nam.http.post("/nop-ho-so/1.001193", Map.of("co-quan", "H13.42"));
            assertThat(more.status()).isEqualTo(422);
            assertThat(more.text()).contains("Bạn đang có 200 tờ khai điền dở. Nộp hoặc xóa bớt một tờ");
        } finally {
            jdbc.sql("DELETE FROM form.draft WHERE procedure_code = 'thu'").update();
        }
    }
}
