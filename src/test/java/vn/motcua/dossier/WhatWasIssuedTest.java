package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.util.ReflectionTestUtils;
import vn.motcua.document.Documents;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.ResultActs;
import vn.motcua.result.Results;
import vn.motcua.shared.Actor;
import vn.motcua.signing.Signing;
import vn.motcua.support.Browsers;
import vn.motcua.support.Http;

@DisplayName("Giấy nào được ký, giấy nào nằm trong sổ, và xác minh nói gì về giấy nào")
@OfficeTest
class WhatWasIssuedTest {
    @Autowired People people;
    @Autowired ResultActs acts;
    @Autowired Results results;
    @Autowired Documents documents;
    @Autowired Signing signing;
    @Autowired DataSource database;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationContext context;
    @Value("${motcua.data}") Path data;
    @LocalServerPort int port;

    private DossierSummary signed() {
        return ResultWalkTest.signed(people, acts, results);
    }

    private IssuedResult issued() {
        DossierSummary decided = People.done(acts.issue(People.seen(signed()), people.officer("ngocdiep")));
        return results.ofDossier(decided.id()).orElseThrow();
    }

    private Http.Page byCode(IssuedResult result) {
        return Http.at(port).get("/xac-minh/" + result.code());
    }

    private Http.Page sends(byte[] file) {
        return Http.at(port).upload("/xac-minh", Map.of(), new Http.Upload("tep", "giay.pdf", "application/pdf", file));
    }

    private String shown(DossierSummary dossier) {
        return results.file(dossier.id()).orElseThrow().sha256();
    }

    @Test
    @DisplayName("Trả lại sau khi ký rồi dự thảo lại: lãnh đạo xem đúng bản sắp ký, không phải bản đã ký lần trước")
    void afterASendBackTheNewDraftIsShownAndSigned() {
        DossierSummary signed = signed();
        String first = results.ofDossier(signed.id()).orElseThrow().signedSha256();
        assertThat(shown(signed)).isEqualTo(first);
        Actor specialist = people.officer("lehanh");
        DossierSummary back = People.done(people.work.sendBack(People.seen(signed), 2, "Ghi thiếu nơi cư trú cũ", people.officer("ngocdiep")));
        Map<String, String> fields = new HashMap<>(acts.fields(people.dossiers.open(back.code(), people.reachOf("lehanh"), "Dự thảo").orElseThrow()));
        fields.put("noi-cu-tru", "Số 20 đường Hai Bà Trưng, phường Ninh Kiều, thành phố Cần Thơ");
        DossierSummary drafted = People.done(acts.draft(People.seen(back), fields, "", specialist));
        String newer = results.draft(drafted.id()).orElseThrow().sha256();
        assertThat(shown(drafted)).isEqualTo(newer);

        DossierSummary toSign = People.done(people.work.forward(People.seen(drafted), null, "Trình ký lại", specialist));
        assertThat(shown(toSign)).as("what the leader reads before signing").isEqualTo(newer);
        DossierSummary again = People.done(acts.sign(People.seen(toSign), people.officer("quockhanh")));
        assertThat(shown(again)).isEqualTo(results.ofDossier(again.id()).orElseThrow().signedSha256()).isNotEqualTo(first);
    }

    @Test
    @DisplayName("Tra theo mã chỉ nói có cấp giấy ấy; ai có giấy trong tay thì mở được bản trong sổ mà so (Điều 18 Nghị định 45/2020)")
    void aCodeSaysOnlyThatThereIsSuchAPaperAndWhoHoldsItMayCompare() {
        IssuedResult result = issued();
        Http.Page page = byCode(result);
        assertThat(page.text()).contains("Có cấp giấy mang mã này, còn hiệu lực", "So với bản trong sổ")
                .doesNotContain("Giấy thật", "khớp với sổ", result.notation(), "Trần Ngọc Ánh");
        String address = "/xac-minh/" + result.code();
        look(address);
        people.clock().advance(Duration.ofMinutes(11));
        Http stranger = Http.at(port);
        assertThat(stranger.post(address, Map.of()).text()).contains("Nhập mã kiểm tra in cạnh mã QR");
        Http.Page guessed = stranger.post(address, Map.of("ma-kiem-tra", "AAAA-AAAA"));
        assertThat(guessed.status()).isEqualTo(422);
        assertThat(guessed.text()).contains("So lại mã kiểm tra với giấy bạn cầm");
        assertThat(guessed.body()).contains("value=\"AAAA-AAAA\"");
        assertThat(stranger.post(address, named(result)).status()).as("name and number no longer open it").isEqualTo(422);
        Http.Page paper = stranger.post(address, Map.of("ma-kiem-tra", printed(result)));
        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.bytes()).isEqualTo(documents.read(result.sha256()));
        assertThat(stranger.get(address + "?kt=" + result.checkCode()).body()).as("scanned: nothing to type").contains("value=\"" + result.checkCode() + "\"");
        for (int i = 0; i < 20; i++) {
            stranger.post(address, Map.of("ma-kiem-tra", "AAAAAAA" + i));
        }
        assertThat(stranger.post(address, Map.of("ma-kiem-tra", printed(result))).status()).as("no guessing").isEqualTo(429);
    }

    /** As whoever holds the paper reads it there. */
    private String printed(IssuedResult result) {
        try (PDDocument paper = Loader.loadPDF(documents.read(result.sha256()))) {
            Matcher code = Pattern.compile("Mã kiểm tra: (\\S{4}-\\S{4})").matcher(new PDFTextStripper().getText(paper));
            assertThat(code.find()).isTrue();
            return code.group(1).toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> named(IssuedResult result) {
        return Map.of("ho-ten", "trần ngọc ánh ", "so", "Số: " + result.notation());
    }

    @Test
    @DisplayName("Giấy ký trước khi có mã kiểm tra: hỏi họ tên và số, không gợi ý tên; cả ngày chỉ được nhập sai năm lần, dù từ bao nhiêu nơi")
    void anOlderPaperOpensByNameAndNumberAndEndsGuessingForTheDay() {
        people.clock().advance(Duration.ofMinutes(40));   // what this address guessed in another test, eleven minutes ahead, is forgiven
        IssuedResult result = issued();
        jdbc.sql("UPDATE result.result SET check_code = NULL WHERE code = :code").param("code", result.code()).update();
        String address = "/xac-minh/" + result.code();
        assertThat(byCode(result).text()).contains("Họ tên người được cấp", "Số của giấy").doesNotContain("Trần N•••");
        Http stranger = Http.at(port);
        assertThat(stranger.post(address, Map.of("ho-ten", "", "so", "")).text()).contains("Nhập họ tên người được cấp", "Nhập số của giấy");
        assertThat(stranger.post(address, named(result)).bytes()).isEqualTo(documents.read(result.sha256()));
        List<Integer> answers = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() ->
                Http.at(port).post(address, Map.of("ho-ten", "Trần Ngọc Ánh", "so", "90" + i)).status())).toList().stream().map(CompletableFuture::join).sorted().toList();
        assertThat(answers).as("made at the same moment").containsExactly(422, 422, 422, 422, 422, 429, 429, 429);
        Http.Page shut = stranger.post(address, named(result));
        assertThat(shut.status()).as("the right one too, else it could be told from the wrong").isEqualTo(429);
        assertThat(shut.text()).contains("Hôm nay đã có 5 lần nhập sai cho giấy này");
        people.clock().advance(Duration.ofDays(1));
        assertThat(stranger.post(address, named(result)).status()).isEqualTo(200);
    }

    private void look(String address) {
        try (Browsers browsers = Browsers.at(port)) {
            for (Browsers.Screen screen : List.of(Browsers.Screen.PHONE, Browsers.Screen.DESKTOP)) {
                Page page = browsers.open(screen, screen == Browsers.Screen.DESKTOP, true).newPage();
                page.navigate(address);
                page.getByText("Mở bản trong sổ (PDF)").click();
                Browsers.shot(page, "xac-minh/theo-ma-" + screen);
                assertThat(Browsers.accessibilityProblems(page)).isEmpty();
                assertThat(Browsers.scrollsSideways(page)).isFalse();
            }
        }
    }

    @Test
    @DisplayName("Tệp trong kho bị thay bằng một giấy thật khác: không bao giờ nói là còn nguyên vẹn")
    void aStoredFileReplacedByAnotherGenuineOneIsSeen() throws IOException {
        IssuedResult mine = issued();
        IssuedResult other = issued();
        String sha256 = mine.sha256();
        Path kept = data.resolve("documents").resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
        byte[] genuine = Files.readAllBytes(kept);
        assertThat(byCode(mine).text()).as("and is remembered").contains("còn hiệu lực");
        Files.write(kept, documents.read(other.sha256()));
        try {
            assertThat(byCode(mine).text()).contains("Chưa kết luận được").doesNotContain("còn hiệu lực");
            Files.delete(kept);
            assertThat(byCode(mine).text()).contains("Chưa kết luận được").doesNotContain("còn hiệu lực");
        } finally {
            Files.write(kept, genuine);
        }
        assertThat(byCode(mine).text()).contains("Có cấp giấy mang mã này, còn hiệu lực");
    }

    @Test
    @DisplayName("Chứng thư số đã ký và đóng dấu được ghi vào sổ; tệp do chứng thư số khác ký không được nhận là bản trong sổ")
    void theCertificatesThatSignedAndSealedAreKeptAndRequired() {
        IssuedResult result = issued();
        var report = signing.validate(documents.read(result.sha256()));
        assertThat(result.certificates()).isEqualTo(new IssuedResult.Certificates(report.person().orElseThrow().certificate(),
                report.agency().orElseThrow().certificate()));
        assertThat(result.certificates().signer()).matches("[0-9a-f]{64}").isNotEqualTo(result.certificates().seal());
        jdbc.sql("UPDATE result.result SET seal_certificate = repeat('0', 64) WHERE code = :code").param("code", result.code()).update();
        assertThat(byCode(result).text()).contains("Chưa kết luận được").doesNotContain("còn hiệu lực");
        assertThat(sends(documents.read(result.sha256())).text()).contains("Chưa kết luận được").doesNotContain("Giấy thật");
    }

    @Test
    @DisplayName("Bản đã ký nhưng chưa đóng dấu: nói không phải bản trong sổ, không nói là đã bị sửa")
    void thePaperBeforeItsSealIsNoForgery() {
        IssuedResult result = issued();
        assertThat(sends(documents.read(result.signedSha256())).text()).contains("Không phải bản trong sổ", "Tệp còn nguyên như lúc ký")
                .doesNotContain("đã bị sửa");
    }

    @Test
    @DisplayName("Người lạ gửi những tệp kiểm tra rất lâu: tra theo mã vẫn trả lời")
    void strangersFilesDoNotStallThePapersOfTheRegister() throws ClassNotFoundException {
        IssuedResult result = issued();
        Semaphore strangers = (Semaphore) ReflectionTestUtils.getField(context.getBean(Class.forName("vn.motcua.portal.FileCheck")), "strangers");
        strangers.acquireUninterruptibly(2);
        try {
            assertThat(byCode(result).text()).contains("Có cấp giấy mang mã này, còn hiệu lực");
            assertThat(sends(documents.read(result.sha256())).text()).contains("Giấy thử nghiệm, khớp với sổ, còn hiệu lực");
        } finally {
            strangers.release(2);
        }
    }

    @Test
    @DisplayName("Chờ lấy số qua nửa đêm: ngày ban hành là ngày lấy được số, nên số sau không mang ngày trước")
    void theDateIsThatOfTheTurnAndNotOfTheWait() throws SQLException {
        DossierSummary signed = signed();
        try (Connection before = database.getConnection()) {
            before.setAutoCommit(false);
            JdbcClient.create(new SingleConnectionDataSource(before, true)).sql("SELECT pg_advisory_xact_lock(hashtextextended('result.series ' || :agency, 0))")
                    .param("agency", signed.agencyId().toString()).query((row, n) -> 0).single();
            CompletableFuture<ActOutcome> waiting = CompletableFuture.supplyAsync(() -> acts.issue(People.seen(signed), people.officer("ngocdiep")));
            await().atMost(Duration.ofSeconds(60)).until(() -> jdbc.sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                    .query(Long.class).single() > 0);
            people.clock().advance(Duration.ofDays(1));
            Instant midnight = people.clock().instant();
            before.rollback();
            People.done(waiting.join());
            assertThat(results.ofDossier(signed.id()).orElseThrow().issuedAt()).isAfterOrEqualTo(midnight.truncatedTo(ChronoUnit.SECONDS));
        }
    }

    @Test
    @DisplayName("Cán bộ mở giấy tờ, phiếu kiểm soát hay kết quả đều được ghi lại cho người nộp xem")
    void eachPaperThatAnOfficialReadsIsRecorded() {
        DossierSummary signed = signed();
        SubmittedDocument paper = people.dossiers.open(signed.code(), People.reachOfAnh(), "").orElseThrow().documents().getFirst();
        Http leader = Http.at(port);
        assertThat(leader.signIn("quockhanh", "khong-dung-that").status()).isEqualTo(302);
        String desk = "/ban-lam-viec/" + signed.code();
        for (String path : List.of("/ket-qua", "/phieu-kiem-soat.pdf", "/giay-to/" + paper.id())) {
            assertThat(leader.get(desk + path).status()).as(path).isEqualTo(200);
        }
        assertThat(people.dossiers.readings(signed.code(), People.reachOfAnh())).filteredOn(reading -> reading.officer().equals("Phạm Quốc Khánh"))
                .extracting(Reading::purpose).contains("Xem kết quả", "Xem phiếu kiểm soát quá trình giải quyết hồ sơ", "Xem giấy tờ nộp kèm");
        Http stranger = Http.at(port);
        assertThat(stranger.signIn("hoangyen", "khong-dung-that").status()).isEqualTo(302);
        assertThat(stranger.get(desk + "/ket-qua").status()).isIn(403, 404);
    }

    @Test
    @DisplayName("Dự thảo quá dài: nói chỗ nào, dài bao nhiêu; không tự cắt")
    void aDraftThatIsTooLongIsToldNotCut() {
        DossierSummary received = people.received();
        Map<String, String> fields = new HashMap<>(acts.fields(people.dossiers.open(received.code(), people.reachOf("lehanh"), "Dự thảo").orElseThrow()));
        fields.put("tinh-trang", "Chưa đăng ký kết hôn với ai. ".repeat(200));
        ActOutcome outcome = acts.draft(People.seen(received), fields, "", people.officer("lehanh"));
        assertThat(outcome).isInstanceOfSatisfying(ActOutcome.Incomplete.class, incomplete -> assertThat(incomplete.errors())
                .singleElement().satisfies(error -> {
                    assertThat(error.field()).isEqualTo("tinh-trang");
                    assertThat(error.message()).contains("nhiều nhất 4.000 ký tự", "5.799");
                }));
        assertThat(results.draft(received.id())).isEmpty();
    }
}
