package vn.motcua.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.motcua.agency.AreaImport;
import vn.motcua.catalogue.Reissued;
import vn.motcua.support.Http.Page;
import vn.motcua.support.Statements;
import vn.motcua.support.TestClock;

/** Hệ thống khác nộp hồ sơ: same rules, and however often it is sent, one dossier. */
@LinkTests
class PartnerFilingTest {
    @LocalServerPort int port;
    @Autowired Partners partners;
    @Autowired JdbcClient jdbc;
    @Autowired Reissued procedures;
    @Autowired AreaImport areas;
    @Autowired TestClock clock;
    Program program;

    @BeforeEach
    void aPartnerOfOneAgency() {
        program = new Program(port, partners.add("Cổng của tỉnh", Set.of("H13.42")).token());
    }

    @Test
    void aFilingGivesACodeATimeToAnswerAndAPlaceToAsk() {
        Page filed = program.file("a-1", Program.filing());
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        assertThat(Program.field(filed, "code")).matches("H13\\.42-\\d{6}-\\d{4}");
        assertThat(Program.field(filed, "state")).isEqualTo("FILED");
        assertThat(Program.field(filed, "answerDue")).endsWith("+07:00");
        assertThat(filed.location()).isEqualTo("/api/v1/dossiers/" + Program.field(filed, "code"));
        assertThat(filed.headers()).doesNotContainKey("set-cookie");

        Page asked = program.get(filed.location());
        assertThat(asked.status()).isEqualTo(200);
        assertThat(Program.json(asked)).isEqualTo(Program.json(filed));
    }

    /** The number of the day, all rows of the dossier at once, and what the listeners are told. */
    @Test
    void aFilingIsOneTransactionOfFiveStatementsAtMost() {
        program.file("s-0", Program.filing());
        List<String> said = Statements.during(() -> program.file("s-1", Program.filing()), 201);
        assertThat(said.stream().filter("BEGIN"::equals)).as(String.join("\n", said)).hasSize(1);
        assertThat(Statements.count(Statements.transactionOf(said, "INSERT INTO dossier.series"))).as(String.join("\n", said)).isLessThanOrEqualTo(5);
        assertThat(Statements.count(said)).as(String.join("\n", said)).isLessThanOrEqualTo(9);
    }

    @Test
    void theSameSentAgainIsTheSameDossierAndOtherContentUnderTheKeyIsRefused() {
        Map<String, Object> filing = Program.filing();
        Page first = program.file("b-1", filing);
        Page again = program.file("b-1", filing);
        assertThat(again.status()).isEqualTo(200);
        assertThat(Program.field(again, "code")).isEqualTo(Program.field(first, "code"));

        Program.part(filing, "applicant").put("name", "Trần Ngọc Ảnh");
        Page other = program.file("b-1", filing);
        assertThat(other.status()).isEqualTo(409);
        assertThat(Program.field(other, "detail")).contains(Program.field(first, "code"));
    }

    /** Decision 0081. */
    @Test
    void whatIsSaidOfTheApplicantIsWhatTheFormSays() {
        Map<String, Object> filing = Program.filing();
        Program.part(filing, "applicant").putAll(Map.of("name", "TRẦN NGỌC ÁNH", "phone", "+84 912.345.678",
                "address", "18 đường Hai Bà Trưng - phường Ninh Kiều - thành phố Cần Thơ"));
        Page filed = program.file("t-1", filing);
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        JsonNode kept = applicant(filed);
        assertThat(kept.path("name").asString()).isEqualTo("Trần Ngọc Ánh");
        assertThat(kept.path("personalId").asString()).isEqualTo("092197004518");
        assertThat(kept.path("phone").asString()).isEqualTo("0912345678");
        assertThat(kept.path("address").asString()).isEqualTo("18 đường Hai Bà Trưng, phường Ninh Kiều, thành phố Cần Thơ");
        assertThat(applicant(program.file("t-2", Program.filing()))).as("filled in where nothing is said").isEqualTo(kept);
        assertThat(program.file("t-1", filing).status()).as("sent again").isEqualTo(200);

        Program.part(filing, "applicant").put("name", "trần ngọc ánh");
        Program.part(filing, "answers").put("ho-ten", "trần ngọc ánh");
        assertThat(applicant(program.file("t-4", filing)).path("name").asString()).as("capitals are set where people type").isEqualTo("trần ngọc ánh");
        assertThat(program.file("t-4", filing).status()).as("sent again").isEqualTo(200);

        Map<String, Object> firm = Program.filing();
        firm.put("applicant", Map.of("name", "Công ty TNHH 30-4", "personalId", "1800123456"));
        JsonNode office = applicant(program.file("t-3", firm));
        assertThat(office.path("name").asString()).isEqualTo("Công ty TNHH 30-4");
        assertThat(office.path("personalId").asString()).isEqualTo("1800123456");
        assertThat(office.path("phone").asString()).as("by whom it files").isEqualTo("0912345678");
    }

    private JsonNode applicant(Page filed) {
        return Program.JSON.readTree(jdbc.sql("SELECT c.body FROM dossier.content c JOIN dossier.dossier d ON d.id = c.dossier_id WHERE d.code = :code")
                .param("code", Program.field(filed, "code")).query(String.class).single()).get("applicant");
    }

    /** As pages do: no folders, nothing that hides what it is, no name without end. */
    @Test
    void namesOfFilesAreMadeFitToKeep() throws IOException {
        Page sent = program.sendFile(pdf(), "application/pdf");
        Map.of("../../etc/bang.pdf", "bang.pdf", "C:\\Users\\an\\bang.pdf", "bang.pdf", "bang\u202Efdp.exe", "bangfdp.exe", "x".repeat(5_000) + ".pdf", "x".repeat(196) + ".pdf")
                .forEach((name, kept) -> {
                    Map<String, Object> filing = Program.filing();
                    filing.put("documents", List.of(Map.of("component", "giay-to-tuy-than", "name", name, "sha256", Program.field(sent, "sha256"))));
                    Page filed = program.file("name-" + name.hashCode(), filing);
                    assertThat(filed.status()).as(filed.body()).isEqualTo(201);
                    assertThat(jdbc.sql("SELECT f.name FROM dossier.document f JOIN dossier.dossier d ON d.id = f.dossier_id WHERE d.code = :code")
                            .param("code", Program.field(filed, "code")).query(String.class).single()).isEqualTo(kept);
                });
    }

    /** The answer got lost, and before it was asked for again the procedure was decided upon anew. */
    @Test
    void theSameSentAgainAfterTheProcedureChangedIsStillTheSameDossier() {
        procedures.load("1/QĐ-UBND");
        Map<String, Object> filing = Program.filing();
        filing.put("procedure", Reissued.CODE);
        Page first = program.file("r-1", filing);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        procedures.load("2/QĐ-UBND");

        Page again = program.file("r-1", filing);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(Program.field(again, "code")).isEqualTo(Program.field(first, "code"));
        filing.put("procedure", "2.000908");
        assertThat(program.file("r-1", filing).status()).as("another procedure under the key").isEqualTo(409);
        filing.put("procedure", Reissued.CODE);
        Program.part(filing, "answers").put("khong-co-cau-nay", "x");
        assertThat(program.file("r-1", filing).status()).as("other answers under the key").isEqualTo(409);
    }

    /** The answer got lost, and before it was asked for again the commune got another name. */
    @Test
    void theSameSentAgainAfterACommuneWasRenamedIsStillTheSameDossier() throws IOException {
        Map<String, Object> filing = Program.filing();
        Program.part(filing, "applicant").put("address", "18 đường Hai Bà Trưng - phường Ninh Kiều - thành phố Cần Thơ");
        Page first = program.file("n-1", filing);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        try {
            rename("Phường Ninh Kiều Mới");
            Page again = program.file("n-1", filing);
            assertThat(again.status()).as(again.body()).isEqualTo(200);
            assertThat(Program.field(again, "code")).isEqualTo(Program.field(first, "code"));
            Program.part(filing, "answers").put("noi-cu-tru", Map.of("province", "92", "commune", "31135", "street", "20 đường Hai Bà Trưng"));
            assertThat(program.file("n-1", filing).status()).as("another street under the key").isEqualTo(409);
            Program.part(filing, "answers").put("noi-cu-tru", Map.of("province", "92", "commune", "31120", "street", "18 đường Hai Bà Trưng"));
            assertThat(program.file("n-1", filing).status()).as("another commune under the key").isEqualTo(409);
            Program.part(filing, "applicant").put("address", "20 đường Hai Bà Trưng, phường Ninh Kiều");
            Program.part(filing, "answers").put("noi-cu-tru", Map.of("province", "92", "commune", "31135", "street", "18 đường Hai Bà Trưng"));
            assertThat(program.file("n-1", filing).status()).as("another address of the applicant under the key").isEqualTo(409);
        } finally {
            rename("Phường Ninh Kiều");
        }
    }

    private void rename(String name) throws IOException {
        areas.read(new BufferedReader(new StringReader("92,Thành phố Cần Thơ,31135," + name)));
    }

    @Test
    void sixteenAtTheSameTimeWithOneKeyFileOneDossier() throws Exception {
        Map<String, Object> filing = Program.filing();
        List<Callable<Page>> calls = new ArrayList<>();
        for (int i = 0; i < 16; i++) calls.add(() -> program.file("c-1", filing));
        long before = dossiers();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Page> answers = new ArrayList<>();
            for (Future<Page> answer : threads.invokeAll(calls)) answers.add(answer.get());
            assertThat(answers).extracting(Page::status).containsOnly(200, 201);
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(answers.stream().map(answer -> Program.field(answer, "code")).collect(Collectors.toSet())).hasSize(1);
        }
        assertThat(dossiers()).isEqualTo(before + 1);
    }

    @Test
    void codesOfConcurrentFilingsAreUniqueAndWithoutGaps() throws Exception {
        List<Callable<Page>> calls = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            String key = "d-" + i;
            calls.add(() -> program.file(key, Program.filing()));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (Future<Page> answer : threads.invokeAll(calls)) assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(201);
        }
        List<Integer> numbers = jdbc.sql("SELECT split_part(code, '-', 3)::int AS number FROM dossier.dossier WHERE code LIKE 'H13.42-%' ORDER BY number")
                .query(Integer.class).list();
        assertThat(numbers).doesNotHaveDuplicates().last().isEqualTo(numbers.size());
    }

    @Test
    void aDocumentIsSentBeforeAndNamedByItsHash() throws IOException {
        Page sent = program.sendFile(pdf(), "application/octet-stream");
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        Map<String, Object> filing = Program.filing();
        filing.put("documents", List.of(Map.of("component", "giay-to-tuy-than", "name", "bang.pdf", "sha256", Program.field(sent, "sha256"))));
        assertThat(program.file("e-1", filing).status()).isEqualTo(201);

        Program stranger = new Program(port, partners.add("Hệ thống khác", Set.of(Partner.ALL)).token());
        Page refused = stranger.file("e-1", filing);
        assertThat(refused.status()).as("a hash is no proof of having the file").isEqualTo(422);
        assertThat(Program.pointers(refused)).containsExactly("/documents/0/sha256");
    }

    @Test
    void aPartnerSeesOnlyWhatItFiledAndFilesOnlyWhereItMay() {
        String code = Program.field(program.file("f-1", Program.filing()), "code");
        Program stranger = new Program(port, partners.add("Hệ thống khác", Set.of(Partner.ALL)).token());
        assertThat(stranger.get("/api/v1/dossiers/" + code).status()).isEqualTo(404);
        assertThat(stranger.file("f-1", Program.filing()).status()).as("keys of different partners never meet").isEqualTo(201);

        Map<String, Object> elsewhere = Program.filing();
        elsewhere.put("agency", "H13.41");
        Page refused = program.file("f-2", elsewhere);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(Program.field(refused, "detail")).contains("H13.42").contains("H13.41");
    }

    /** Its name may hold digits and signs; a person's may not ({@link BadInputTest}). */
    @Test
    void anOrganisationIsNamedAsItIsRegistered() {
        Map<String, Object> filing = Program.filing();
        filing.put("applicant", Map.of("name", "Công ty TNHH 30-4 & Bạn", "personalId", "1800123456-001"));
        Page filed = program.file("o-1", filing);
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
    }

    @Test
    void aRevokedTokenOpensNothing() {
        Partners.Added added = partners.add("Hệ thống cũ", Set.of(Partner.ALL));
        Program old = new Program(port, added.token());
        assertThat(old.get("/api/v1/dossiers/H13.42-261122-9999").status()).isEqualTo(404);
        assertThat(partners.revoke(added.partner().id())).isTrue();
        assertThat(old.get("/api/v1/dossiers/H13.42-261122-9999").status()).isEqualTo(401);
        assertThat(partners.revoke(added.partner().id())).isFalse();
        assertThat(partners.revoke(UUID.randomUUID())).isFalse();
        assertThat(jdbc.sql("SELECT count(*) FROM link.partner WHERE token_sha256 = :token OR name = :token").param("token", added.token())
                .query(Long.class).single()).as("the token itself is kept nowhere").isZero();
    }

    @Test
    void aTokenRevokedOnAnotherNodeStaysShutAlthoughTheClockIsSetBack() {
        Partners.Added added = partners.add("Hệ thống khác", Set.of(Partner.ALL));
        Program other = new Program(port, added.token());
        clock.set("2026-11-23T10:00");
        assertThat(other.get("/api/v1/dossiers/H13.42-261122-9999").status()).isEqualTo(404);
        jdbc.sql("UPDATE link.partner SET revoked_at = now() WHERE id = :id").param("id", added.partner().id()).update();
        clock.set("2026-11-23T09:00");
        assertThat(other.get("/api/v1/dossiers/H13.42-261122-9999").status()).isEqualTo(401);
    }

    @Test
    void aNameInTwoUnicodeFormsIsOneContent() {
        Map<String, Object> composed = Program.filing();
        Map<String, Object> decomposed = new LinkedHashMap<>(composed);
        decomposed.put("applicant", Map.of("name", java.text.Normalizer.normalize("Trần Ngọc Ánh", java.text.Normalizer.Form.NFD), "personalId", "092197004518"));
        assertThat(program.file("g-1", composed).status()).isEqualTo(201);
        assertThat(program.file("g-1", decomposed).status()).isEqualTo(200);
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private long dossiers() {
        return jdbc.sql("SELECT count(*) FROM dossier.dossier").query(Long.class).single();
    }
}
