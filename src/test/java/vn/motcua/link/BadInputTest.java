package vn.motcua.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.support.Http.Page;

/** Whatever a program gets wrong, it is told what and where, in problem details, and nothing is filed. */
@LinkTests
class BadInputTest {
    private static final String DOSSIERS = "/api/v1/dossiers";
    @LocalServerPort int port;
    @Autowired Partners partners;
    @Autowired JdbcClient jdbc;
    Program program;
    long before;

    @BeforeEach
    void aPartner() {
        program = new Program(port, partners.add("Cổng của tỉnh", Set.of(Partner.ALL)).token());
        before = dossiers();
    }

    @AfterEach
    void nothingWasFiled() {
        assertThat(dossiers()).isEqualTo(before);
    }

    @Test
    void withoutATokenThatOpensThereIsNoAnswerBut401() {
        for (String token : new String[] {null, "", "x", "motcua_" + "A".repeat(43), "motcua_" + "A".repeat(5000)}) {
            Page page = new Program(port, token).file("k", Program.filing());
            problem(page, 401, "no-token");
            assertThat(page.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
        problem(program.send("POST", DOSSIERS, "{}", "Authorization", "Basic YTpi"), 401, "no-token");
    }

    @Test
    void jsonThatCannotBeReadIsToldWhere() {
        Page broken = program.post(DOSSIERS, "{\"procedure\": \"1.004873\",\n  oops}", "Content-Type", "application/json", "Idempotency-Key", "k");
        problem(broken, 400, "broken-json");
        assertThat(Program.field(broken, "detail")).contains("dòng 2");
        for (String body : List.of("", "[]", "null", "7", "{} {}", "{\"agency\":\"a\",\"agency\":\"b\"}", "{".repeat(5000), "[".repeat(100_000), "{\"a\":\"\u0000\"}")) {
            problem(program.post(DOSSIERS, body, "Content-Type", "application/json", "Idempotency-Key", "k"), 400, "broken-json");
        }
    }

    @Test
    void allThatIsMissingIsListedAtOnceWithItsPlace() {
        Page empty = program.post(DOSSIERS, "{}", "Content-Type", "application/json", "Idempotency-Key", "k");
        problem(empty, 422, "incomplete");
        assertThat(Program.pointers(empty)).contains("/procedure", "/agency", "/applicant", "/answers");

        Map<String, Object> filing = Program.filing();
        Program.part(filing, "answers").remove("so-luong");
        Program.part(filing, "answers").put("so-dinh-danh", "0921970045");
        Program.part(filing, "answers").put("khong-co", "x");
        Page unknown = program.file("k", filing);
        problem(unknown, 422, "incomplete");
        assertThat(Program.pointers(unknown)).containsExactly("/answers/khong-co");
        Program.part(filing, "answers").remove("khong-co");
        Page wrong = program.file("k", filing);
        problem(wrong, 422, "incomplete");
        assertThat(Program.pointers(wrong)).contains("/answers/so-luong", "/answers/so-dinh-danh");
    }

    @Test
    void unknownFieldsWrongTypesAndUnknownNamesAreFaults() {
        fault("/procedur", filing -> filing.put("procedur", "1.004873"));
        fault("/applicant/fullName", filing -> Program.part(filing, "applicant").put("fullName", "A"));
        fault("/procedure", filing -> filing.put("procedure", "9.999999"));
        fault("/procedure", filing -> filing.put("procedure", 2.000908));
        fault("/agency", filing -> filing.put("agency", "H99"));
        fault("/applicant", filing -> filing.put("applicant", List.of()));
        fault("/answers", filing -> filing.put("answers", "x"));
        fault("/answers/so-luong", filing -> Program.part(filing, "answers").put("so-luong", true));
        fault("/answers/noi-cu-tru", filing -> Program.part(filing, "answers").put("noi-cu-tru", Map.of("province", 92)));
        fault("/documents", filing -> filing.put("documents", "x"));
        fault("/documents/0/sha256", filing -> filing.put("documents", List.of(Map.of("component", "giay-to-tuy-than", "name", "a", "sha256", "zz"))));
        fault("/applicant/name", filing -> Program.part(filing, "applicant").put("name", "\u0007\u200b \t"));
        fault("/applicant/name", filing -> Program.part(filing, "applicant").put("name", "Â".repeat(10_000)));
        for (String name : List.of("Trần Ngọc Ánh 2", "=HYPERLINK(1)", "Ánh; DROP", "A" + "\u0301\u0302\u0303\u0304".repeat(40), "王伟", "...", "Ánh <b>")) {
            fault("/applicant/name", filing -> Program.part(filing, "applicant").put("name", name));
        }
        fault("/answers/ho-ten", filing -> Program.part(filing, "answers").put("ho-ten", "Â".repeat(10_000)));
        fault("/answers/a~1b~0c", filing -> Program.part(filing, "answers").put("a/b~c", "x"));
    }

    @Test
    void aProcedureThatIsOnlyFiledAtTheCounterIsRefusedAndToldWhere() {
        Map<String, Object> filing = Program.filing();
        filing.put("procedure", "2.000815");
        filing.put("answers", Map.of());
        Page refused = program.file("k", filing);
        problem(refused, 422, "incomplete");
        assertThat(Program.pointers(refused)).containsExactly("/procedure");
        assertThat(refused.text()).contains("không nhận hồ sơ nộp trực tuyến").contains("Nộp tại bộ phận một cửa của UBND phường Ninh Kiều");
    }

    @Test
    void aPartnerHandsInNoMoreFilesThanThePagesTake() {
        Map<String, Object> filing = Program.filing();
        Map<String, String> file = Map.of("component", "giay-to-tuy-than", "name", "a.pdf", "sha256", "0".repeat(64));
        filing.put("documents", Collections.nCopies(61, file));
        Page many = program.file("k", filing);
        problem(many, 422, "incomplete");
        assertThat(Program.pointers(many)).containsExactly("/documents");
        assertThat(many.text()).contains("nhiều nhất 60 tệp");
        filing.put("documents", Collections.nCopies(60, file));
        assertThat(Program.pointers(program.file("k", filing))).as("read, and looked for").contains("/documents/59/sha256").doesNotContain("/documents");
    }

    @Test
    void listsThatNobodyNeedsAreRefusedBeforeTheyAreRead() {
        Instant start = Instant.now();
        for (String address : List.of(DOSSIERS, DOSSIERS + "/H13.42-261122-9999/supplements")) {
            String body = "{\"documents\":[" + "{},".repeat(330_000) + "{}]}";
            Page many = program.post(address, body, "Content-Type", "application/json", "Idempotency-Key", "k");
            problem(many, 422, "incomplete");
            assertThat(Program.pointers(many)).contains("/documents").noneMatch(pointer -> pointer.startsWith("/documents/"));
        }
        assertThat(Duration.between(start, Instant.now())).as("twice 330,000 documents").isLessThan(Duration.ofSeconds(20));
        fault("/documents", filing -> filing.put("documents", Collections.nCopies(101, Map.of())));
        fault("/answers", filing -> IntStream.range(0, 600).forEach(i -> Program.part(filing, "answers").put("a" + i, "x")));
    }

    @Test
    void afterAHundredFaultsTheReadingEnds() {
        Map<String, Object> filing = Program.filing();
        IntStream.range(0, 50_000).forEach(i -> filing.put("f" + i, 1));
        Page page = program.file("k", filing);
        problem(page, 422, "incomplete");
        assertThat(Program.pointers(page)).hasSize(100);
    }

    @Test
    void theApplicantIsCheckedAsTheFormsCheckTheirOwnQuestions() {
        for (String id : List.of("1".repeat(5_000), "09219700451", "0921970045AB", "092 197 004 518", "٠٩٢١٩٧٠٠٤٥١٨")) {
            fault("/applicant/personalId", filing -> Program.part(filing, "applicant").put("personalId", id));
        }
        for (String mail : List.of("khong-phai-thu", "a@b", "a b@c.vn", "a@" + "b".repeat(300_000) + ".vn")) {
            fault("/applicant/email", filing -> Program.part(filing, "applicant").put("email", mail));
        }
        for (String phone : List.of("0912", "goi toi", "9".repeat(5_000))) {
            fault("/applicant/phone", filing -> Program.part(filing, "applicant").put("phone", phone));
        }
        fault("/applicant/address", filing -> Program.part(filing, "applicant").put("address", "x".repeat(301)));
        Map<String, String> place = Map.of("province", "92", "commune", "99999", "communeName", "Xã Không Có", "street", "Số 1");
        fault("/answers/noi-cu-tru", filing -> Program.part(filing, "answers").put("noi-cu-tru", place));
        fault("/answers/noi-cu-tru", filing -> Program.part(filing, "answers").put("noi-cu-tru", Map.of("province", "01", "commune", "31135",
                "communeName", "x".repeat(500_000), "street", "Số 1")));
    }

    /** One truth of who files: decision 0081. */
    @Test
    void anApplicantWhoSaysOtherwiseThanTheFormIsAContradiction() {
        Map.of("name", "Trần Ngọc Anh", "personalId", "092197004519", "phone", "0912345679", "address", "19 đường Hai Bà Trưng, Phường Ninh Kiều, Thành phố Cần Thơ")
                .forEach((field, other) -> fault("/applicant/" + field, filing -> Program.part(filing, "applicant").put(field, other)));
        fault("/applicant/address", filing -> Program.part(filing, "applicant").put("address", "-"));
        fault("/applicant/email", filing -> {
            Program.part(filing, "answers").put("thu-dien-tu", "anh@example.vn");
            Program.part(filing, "applicant").put("email", "em@example.vn");
        });
        Map<String, Object> both = Program.filing();
        Program.part(both, "applicant").put("name", "Lê Hoàng Nam");
        Program.part(both, "answers").remove("so-luong");
        Page page = program.file("k", both);
        assertThat(Program.pointers(page)).as("all at once").containsExactly("/applicant/name", "/answers/so-luong");
        assertThat(page.text()).contains("ho-ten");
    }

    @Test
    void aKeyIsNeeded() {
        problem(program.post(DOSSIERS, "{}", "Content-Type", "application/json"), 400, "idempotency-key");
        problem(program.file("hai tu", Program.filing()), 400, "idempotency-key");
        problem(program.file("k".repeat(201), Program.filing()), 400, "idempotency-key");
    }

    @Test
    void sizeTypeMethodAndAddressAreChecked() {
        problem(program.post(DOSSIERS, "{\"a\":\"" + "x".repeat(1_000_001) + "\"}", "Content-Type", "application/json", "Idempotency-Key", "k"), 413, "too-large");
        problem(program.post(DOSSIERS, "a=b", "Content-Type", "application/x-www-form-urlencoded", "Idempotency-Key", "k"), 415, "media-type");
        problem(program.post(DOSSIERS, "<a/>", "Content-Type", "application/xml", "Idempotency-Key", "k"), 415, "media-type");
        problem(program.post(DOSSIERS, "{}", "Idempotency-Key", "k"), 415, "media-type");
        Page method = program.send("DELETE", DOSSIERS, "");
        problem(method, 405, "method");
        assertThat(method.header("Allow")).isEqualTo("POST");
        problem(program.get(DOSSIERS), 405, "method");
        problem(program.get("/api/v1/nothing"), 404, "not-found");
        problem(program.get("/api/v1/dossiers/H13.42-261122-9999"), 404, "not-found");
        problem(program.get("/api/v1/dossiers/%27%20OR%201=1"), 404, "not-found");
    }

    @Test
    void filesThatAreNoneAreToldWhy() {
        problem(program.post("/api/v1/documents", "", "Content-Type", "application/pdf"), 422, "document");
        problem(program.post("/api/v1/documents", "MZ this is a program", "Content-Type", "application/pdf"), 422, "document");
        problem(program.post("/api/v1/documents", "a=b", "Content-Type", "application/x-www-form-urlencoded"), 415, "media-type");
        problem(program.post("/api/v1/documents", "--x", "Content-Type", "multipart/form-data; boundary=x"), 415, "media-type");
        problem(program.post("/api/v1/documents", "--x", "Content-Type", "Multipart/Form-Data; boundary=x"), 415, "media-type");
        problem(program.get("/api/v1/documents"), 405, "method");
    }

    private void fault(String pointer, java.util.function.Consumer<Map<String, Object>> spoil) {
        Map<String, Object> filing = Program.filing();
        spoil.accept(filing);
        Page page = program.file("k", filing);
        problem(page, 422, "incomplete");
        assertThat(Program.pointers(page)).as(page.body()).contains(pointer);
    }

    private static void problem(Page page, int status, String type) {
        assertThat(page.status()).as(page.body()).isEqualTo(status);
        assertThat(page.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Program.field(page, "type")).isEqualTo("urn:motcua:problem:" + type);
        assertThat(Program.json(page).get("status").asInt()).isEqualTo(status);
        assertThat(Program.field(page, "detail")).matches("(?s).*[à-ỹ].*").doesNotContain("Exception");
    }

    private long dossiers() {
        return jdbc.sql("SELECT count(*) FROM dossier.dossier").query(Long.class).single();
    }
}
