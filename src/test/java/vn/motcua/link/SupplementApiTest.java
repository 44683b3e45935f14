package vn.motcua.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Seat;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.HistoryCheck;
import vn.motcua.dossier.Receiving;
import vn.motcua.dossier.Seen;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Ids;
import vn.motcua.support.Http.Page;

@DisplayName("Đối tác bổ sung hồ sơ: như trên trang, gửi lại bao nhiêu lần cũng một lần (Điều 12 Nghị định 45/2020)")
@LinkTests
class SupplementApiTest {
    private static final String ASKED = "giay-to-tuy-than";
    @LocalServerPort int port;
    @Autowired Partners partners;
    @Autowired Receiving receiving;
    @Autowired Agencies agencies;
    @Autowired HistoryCheck history;
    @Autowired JdbcClient jdbc;
    Program program;

    @BeforeEach
    void aPartner() {
        program = new Program(port, partners.add("Cổng của tỉnh", Set.of("H13.42")).token());
    }

    private String filed(String key) {
        return Program.field(program.file(key, Program.filing()), "code");
    }

    private String asked(String key) {
        String code = filed(key);
        Seat seat = agencies.seatsOf(Ids.named("demo/officer/thuha")).getFirst();
        Actor officer = new Actor(Ids.named("demo/account/thuha"), seat.officer().id(), seat.officer().fullName(), seat.title());
        assertThat(receiving.askSupplement(Seen.now(code), List.of(new SupplementItem(ASKED, "Ảnh bản chính", "Chụp lại cho rõ trang 1")), "Gửi qua cổng", officer))
                .isInstanceOf(ActOutcome.Done.class);
        return code;
    }

    private Page answer(String code, String key, Object body) {
        return program.post("/api/v1/dossiers/" + code + "/supplements", Program.JSON.writeValueAsString(body), "Content-Type", "application/json",
                "Idempotency-Key", key);
    }

    private static Map<String, Object> body(String note, String... hashes) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("note", note);
        body.put("documents", java.util.Arrays.stream(hashes).map(hash -> Map.of("component", ASKED, "name", "trang-1.pdf", "sha256", hash)).toList());
        return body;
    }

    private String sent(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return Program.field(program.sendFile(out.toByteArray(), "application/pdf"), "sha256");
        }
    }

    private static void problem(Page page, int status, String type) {
        assertThat(page.status()).as(page.body()).isEqualTo(status);
        assertThat(page.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Program.field(page, "type")).isEqualTo("urn:motcua:problem:" + type);
        assertThat(Program.field(page, "detail")).matches("(?s).*[à-ỹ].*").doesNotContain("Exception");
    }

    @Test
    @DisplayName("Đối tác đọc được điều cần bổ sung, gửi tệp và lời ghi, hồ sơ chạy tiếp; gửi lại vẫn là lần ấy")
    void whatIsAskedIsReadAndAnsweredOnce() throws IOException {
        String code = asked("s-1");
        JsonNode waiting = Program.json(program.get("/api/v1/dossiers/" + code));
        assertThat(waiting.get("state").asString()).isEqualTo("AWAITING_SUPPLEMENT");
        assertThat(waiting.at("/supplement/items/0/component").asString()).isEqualTo(ASKED);
        assertThat(waiting.at("/supplement/items/0/reason").asString()).isEqualTo("Chụp lại cho rõ trang 1");
        assertThat(waiting.at("/supplement/answeredAt").isNull()).isTrue();

        Map<String, Object> body = body("Đã chụp lại.\nXin xem tệp.", sent(1));
        Page first = answer(code, "k-1", body);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.location()).isEqualTo("/api/v1/dossiers/" + code);
        assertThat(Program.field(first, "state")).isEqualTo("FILED");
        assertThat(Program.json(first).at("/supplement/answeredAt").asString()).endsWith("+07:00");
        Page again = answer(code, "k-1", body);
        assertThat(again.status()).isEqualTo(200);
        assertThat(Program.json(again)).isEqualTo(Program.json(first));
        assertThat(jdbc.sql("SELECT answer_note FROM dossier.supplement s JOIN dossier.dossier d ON d.id = s.dossier_id WHERE d.code = :code")
                .param("code", code).query(String.class).single()).isEqualTo("Đã chụp lại.\nXin xem tệp.");

        problem(answer(code, "k-1", body("Khác")), 409, "other-content");
        problem(answer(code, "k-2", body), 409, "not-waiting");
        assertThat(history.check().first()).isEmpty();
    }

    @Test
    @DisplayName("Nhiều lần cùng lúc, cùng khóa hay khác khóa: một lần bổ sung")
    void manyAtTheSameTimeAnswerOnce() throws Exception {
        String code = asked("s-2");
        Map<String, Object> body = body("Đã chụp lại", sent(1));
        List<Callable<Page>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String key = i < 8 ? "cung-khoa" : "khoa-" + i;
            calls.add(() -> answer(code, key, body));
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            for (Future<Page> answer : threads.invokeAll(calls)) statuses.add(answer.get().status());
        }
        assertThat(statuses).as("%s", statuses).containsOnlyOnce(201).containsAnyOf(200, 409).isSubsetOf(200, 201, 409);
        assertThat(jdbc.sql("SELECT count(*) FROM dossier.event e JOIN dossier.dossier d ON d.id = e.dossier_id WHERE d.code = :code AND act = 'ANSWER_SUPPLEMENT'")
                .param("code", code).query(Integer.class).single()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT count(*) FROM link.supplement WHERE dossier_code = :code").param("code", code).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    @DisplayName("Gửi sai: mọi chỗ sai được nêu, hồ sơ vẫn chờ, khóa vẫn dùng được")
    void whatIsWrongIsToldAndChangesNothing() throws IOException {
        String code = asked("s-3");
        problem(answer(code, "k-3", Map.of()), 422, "incomplete");
        assertThat(Program.pointers(answer(code, "k-3", Map.of()))).containsExactly("/note");
        Page wrong = answer(code, "k-3", Map.of("documents", List.of(Map.of("component", ASKED, "name", "a.pdf", "sha256", "0".repeat(64)),
                Map.of("component", "khong-hoi", "name", "b.pdf", "sha256", sent(1)))));
        problem(wrong, 422, "incomplete");
        assertThat(Program.pointers(wrong)).containsExactlyInAnyOrder("/documents/0/sha256", "/documents/1/component");
        assertThat(Program.pointers(answer(code, "k-3", Map.of("note", List.of("a"))))).containsExactly("/note");
        assertThat(Program.pointers(answer(code, "k-3", Map.of("notes", "a")))).containsExactly("/notes");
        assertThat(Program.pointers(answer(code, "k-3", body("", java.util.stream.IntStream.range(0, 31).mapToObj(i -> "0".repeat(64)).toArray(String[]::new)))))
                .contains("/documents");
        String path = "/api/v1/dossiers/" + code + "/supplements";
        problem(program.post(path, "{", "Content-Type", "application/json", "Idempotency-Key", "k-3"), 400, "broken-json");
        problem(program.post(path, "{}", "Content-Type", "application/json"), 400, "idempotency-key");
        problem(program.post(path, "a=b", "Content-Type", "text/plain", "Idempotency-Key", "k-3"), 415, "media-type");
        Page method = program.get(path);
        problem(method, 405, "method");
        assertThat(method.header("Allow")).isEqualTo("POST");
        assertThat(answer(code, "k-3", body("Đã sửa")).status()).as("the key was not used up").isEqualTo(201);
    }

    @Test
    @DisplayName("Hồ sơ không chờ bổ sung, hồ sơ của đối tác khác, hồ sơ không có")
    void onlyWhatWaitsAndIsOnesOwnIsAnswered() {
        String code = filed("s-4");
        problem(answer(code, "k-4", body("Đã sửa")), 409, "not-waiting");
        String theirs = asked("s-5");
        Program stranger = new Program(port, partners.add("Hệ thống khác", Set.of(Partner.ALL)).token());
        problem(stranger.post("/api/v1/dossiers/" + theirs + "/supplements", "{\"note\":\"x\"}", "Content-Type", "application/json", "Idempotency-Key", "k"), 404, "not-found");
        problem(answer("H13.42-200101-0001", "k-5", body("x")), 404, "not-found");
        problem(new Program(port, null).post("/api/v1/dossiers/" + theirs + "/supplements", "{}"), 401, "no-token");
        assertThat(Program.field(program.get("/api/v1/dossiers/" + theirs), "state")).isEqualTo("AWAITING_SUPPLEMENT");
    }
}
