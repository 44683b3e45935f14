package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.document.Documents;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.ResultActs;
import vn.motcua.result.Results;
import vn.motcua.shared.Vietnam;
import vn.motcua.signing.FaultyTime;
import vn.motcua.signing.Signing;

@DisplayName("Số văn bản khi máy cấp dấu thời gian chậm, hỏng: không giữ ai, không trùng số, không sót số (Điều 15 Nghị định 30/2020)")
@OfficeTest
@Import(FaultyTime.class)
@TestPropertySource(properties = {"test.database=numbering", "motcua.signing.tsa-within=4s"})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumberingTest {
    @Autowired People people;
    @Autowired ResultActs acts;
    @Autowired Results results;
    @Autowired Documents documents;
    @Autowired FaultyTime authority;
    @Autowired HistoryCheck history;
    @Autowired JdbcClient jdbc;

    /** Everybody's keys are made before any test moves the clock. */
    @BeforeAll
    void once() {
        assertThat(issue(signed())).isInstanceOf(ActOutcome.Done.class);
    }

    private DossierSummary signed() {
        return ResultWalkTest.signed(people, acts, results);
    }

    private ActOutcome issue(DossierSummary dossier) {
        return acts.issue(Seen.now(dossier.code()), people.officer("ngocdiep"));
    }

    private int number(DossierSummary dossier) {
        String notation = results.find(dossier.code() + "-KQ1").orElseThrow().notation();
        return Integer.parseInt(notation.substring(0, notation.indexOf('/')));
    }

    private int issuedNumber() {
        DossierSummary dossier = signed();
        People.done(issue(dossier));
        return number(dossier);
    }

    @Test
    @DisplayName("Trong lúc một hồ sơ chờ dấu thời gian: hồ sơ khác của cơ quan vẫn phát hành, không giao dịch nào bị giữ; hai văn thư cùng bấm chỉ một lần")
    void aSlowAuthorityDelaysItsOwnDossierOnly() {
        int before = issuedNumber();
        DossierSummary slow = signed();
        DossierSummary other = signed();
        CountDownLatch answer = new CountDownLatch(1);
        authority.hangOnce(answer);
        CompletableFuture<ActOutcome> hanging = CompletableFuture.supplyAsync(() -> issue(slow));
        await().atMost(Duration.ofSeconds(30)).until(authority::asked);
        assertThat(jdbc.sql("""
                SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'
                """).query(Integer.class).single()).as("transactions held while the authority is silent").isZero();
        ActOutcome second = issue(slow);
        People.done(issue(other));
        answer.countDown();
        List<ActOutcome> both = List.of(second, hanging.join());
        assertThat(both).filteredOn(ActOutcome.Done.class::isInstance).as("%s", both).hasSize(1);
        assertThat(number(slow)).isEqualTo(before + 1);
        assertThat(number(other)).isEqualTo(before + 2);
        assertThat(history.check().first()).isEmpty();
    }

    @Test
    @DisplayName("Máy cấp dấu thời gian im lặng: văn thư được báo sau vài giây, hồ sơ giữ nguyên; bấm lại thì đúng số đã giữ")
    void aSilentAuthorityIsToldInTimeAndTheNumberIsKept() {
        int before = issuedNumber();
        DossierSummary dossier = signed();
        authority.hangOnce(new CountDownLatch(1));
        long from = System.nanoTime();
        assertThat(issue(dossier)).isInstanceOfSatisfying(ActOutcome.NotNow.class,
                told -> assertThat(told.message()).contains("chưa ký gì", "làm lại"));
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(20));
        assertThat(people.dossiers.find(dossier.code(), People.reachOfAnh()).orElseThrow()).isEqualTo(dossier);
        assertThat(results.find(dossier.code() + "-KQ1")).isEmpty();
        assertThat(issuedNumber()).as("the number of the other stays reserved").isEqualTo(before + 2);
        People.done(issue(dossier));
        assertThat(number(dossier)).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("Số đã giữ mà hồ sơ bị trả lại: hết thời gian giữ thì kết quả kế tiếp nhận số ấy; hồ sơ kia ký lại, lấy số mới; không sót số nào")
    void aNumberThatWasNotIssuedGoesToTheNextResult() {
        people.clock().set("2026-11-24T09:00");
        int before = issuedNumber();
        DossierSummary sentBack = signed();
        authority.breaks(1);
        assertThat(issue(sentBack)).isInstanceOf(ActOutcome.NotNow.class);
        DossierSummary back = People.done(people.work.sendBack(Seen.now(sentBack.code()), 2, "Ghi thiếu nơi cư trú cũ", people.officer("ngocdiep")));
        people.clock().set("2026-11-24T09:09");
        assertThat(issuedNumber()).as("still reserved").isEqualTo(before + 2);
        people.clock().set("2026-11-24T09:11");
        assertThat(issuedNumber()).as("handed to the next").isEqualTo(before + 1);
        assertThat(issuedNumber()).isEqualTo(before + 3);
        var specialist = people.officer("lehanh");
        var fields = acts.fields(people.dossiers.open(back.code(), people.reachOf("lehanh"), "Dự thảo").orElseThrow());
        DossierSummary again = People.done(acts.draft(People.seen(back), fields, "", specialist));
        DossierSummary toSign = People.done(people.work.forward(People.seen(again), null, "Trình ký", specialist));
        People.done(acts.sign(People.seen(toSign), people.officer("quockhanh")));
        People.done(issue(sentBack));
        assertThat(number(sentBack)).isEqualTo(before + 4);
    }

    @Test
    @DisplayName("Nhiều hồ sơ, máy cấp dấu thời gian lúc được lúc không, ai cũng bấm lại: các số liền nhau")
    void numbersRunOnWhateverBreaks() {
        int before = issuedNumber();
        List<DossierSummary> all = IntStream.range(0, 5).mapToObj(i -> signed()).toList();
        authority.breaks(4);
        List<CompletableFuture<Void>> clerks = all.stream().map(dossier -> CompletableFuture.runAsync(() -> {
            for (int attempt = 0; attempt < 6 && !(issue(dossier) instanceof ActOutcome.Done); attempt++) {
                Thread.onSpinWait();
            }
        })).toList();
        clerks.forEach(CompletableFuture::join);
        assertThat(all.stream().map(this::number).sorted().toList()).isEqualTo(IntStream.rangeClosed(before + 1, before + 5).boxed().toList());
        assertThat(history.check().first()).isEmpty();
    }

    @Test
    @DisplayName("Giữ số lúc cuối năm, đóng dấu sau giao thừa: số và ngày của năm cũ đi với nhau; văn bản sau lấy số 01 của năm mới")
    void aNumberAndItsDayBelongTogetherOverTheTurnOfTheYear() throws IOException {
        DossierSummary late = signed();
        DossierSummary next = signed();
        people.clock().set("2026-12-31T23:58");
        authority.breaks(1);
        assertThat(issue(late)).isInstanceOf(ActOutcome.NotNow.class);
        people.clock().set("2027-01-01T00:03");
        People.done(issue(late));
        People.done(issue(next));
        IssuedResult result = results.find(late.code() + "-KQ1").orElseThrow();
        assertThat(Vietnam.at(result.issuedAt()).toLocalDate()).isEqualTo(LocalDate.of(2026, 12, 31));
        try (PDDocument pdf = Loader.loadPDF(documents.read(result.sha256()))) {
            assertThat(pdf.getDocumentCatalog().getAcroForm().getField(Signing.DATE).getValueAsString()).contains("ngày 31 tháng 12 năm 2026");
        }
        assertThat(number(next)).isEqualTo(1);
    }
}
