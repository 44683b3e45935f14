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
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.document.Documents;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.RegisterCheck;
import vn.motcua.result.ResultActs;
import vn.motcua.result.Results;
import vn.motcua.shared.Vietnam;
import vn.motcua.signing.FaultyTime;
import vn.motcua.signing.Signing;

@DisplayName("Số văn bản khi máy cấp dấu thời gian chậm, hỏng: không giữ ai, không trùng số, không sót số (Điều 15 Nghị định 30/2020)")
@OfficeTest
@Import(FaultyTime.class)
@TestPropertySource(properties = {"test.database=numbering", "motcua.signing.tsa-within=8s"})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumberingTest {
    @Autowired People people;
    @Autowired ResultActs acts;
    @Autowired Results results;
    @Autowired Documents documents;
    @Autowired FaultyTime authority;
    @Autowired HistoryCheck history;
    @Autowired RegisterCheck register;
    @Autowired TransactionTemplate transaction;
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
        // Jobs hold theirs for a moment too; one held for the authority would last until the latch opens.
        await("no transaction held while the authority is silent").atMost(Duration.ofSeconds(5)).until(() -> jdbc.sql("""
                SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'
                """).query(Integer.class).single() == 0);
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
                told -> assertThat(told.message()).contains("Máy chủ cấp dấu thời gian chưa trả lời", "chưa ký gì", "giữ cho hồ sơ này 10 phút kể từ lần bấm đầu", "làm lại"));
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
        DossierSummary back = sentBack(sentBack);
        people.clock().set("2026-11-24T09:09");
        assertThat(issuedNumber()).as("still reserved").isEqualTo(before + 2);
        people.clock().set("2026-11-24T09:11");
        assertThat(issuedNumber()).as("handed to the next").isEqualTo(before + 1);
        assertThat(issuedNumber()).isEqualTo(before + 3);
        signAgain(back);
        People.done(issue(sentBack));
        assertThat(number(sentBack)).isEqualTo(before + 4);
        assertThat(register.check().cancelled()).as("all in one day").noneMatch(each -> each.number() > before);
    }

    private DossierSummary sentBack(DossierSummary dossier) {
        return People.done(people.work.sendBack(Seen.now(dossier.code()), 2, "Ghi thiếu nơi cư trú cũ", people.officer("ngocdiep")));
    }

    private void signAgain(DossierSummary back) {
        var specialist = people.officer("lehanh");
        var fields = acts.fields(people.dossiers.open(back.code(), people.reachOf("lehanh"), "Dự thảo").orElseThrow());
        DossierSummary again = People.done(acts.draft(People.seen(back), fields, "", specialist));
        DossierSummary toSign = People.done(people.work.forward(People.seen(again), null, "Trình ký", specialist));
        People.done(acts.sign(People.seen(toSign), people.officer("quockhanh")));
    }

    private void fails(DossierSummary dossier) {
        authority.breaks(1);
        assertThat(issue(dossier)).isInstanceOf(ActOutcome.NotNow.class);
    }

    private LocalDate day(DossierSummary dossier) {
        return Vietnam.at(results.find(dossier.code() + "-KQ1").orElseThrow().issuedAt()).toLocalDate();
    }

    @Test
    @DisplayName("Giữ số 23:58, bị trả lại, ký lại 00:05: vẫn số ấy, ngày không trước ngày ký")
    void aDayIsNeverBeforeTheSignature() {
        people.clock().set("2026-12-01T23:58");
        DossierSummary dossier = signed();
        int before = issuedNumber();
        DossierSummary next = signed();
        fails(next);
        DossierSummary back = sentBack(next);
        people.clock().set("2026-12-02T00:05");
        signAgain(back);
        People.done(issue(next));
        assertThat(number(next)).isEqualTo(before + 1);
        assertThat(day(next)).isEqualTo(LocalDate.of(2026, 12, 2));
        People.done(issue(dossier));
        assertThat(number(dossier)).isEqualTo(before + 2);
    }

    @Test
    @DisplayName("Số giữ hôm trước: chưa có số lớn hơn thì hôm sau dùng tiếp; đã có số lớn hơn của hôm trước thì hủy, sổ ghi lý do")
    void numbersFollowEachOtherByDayAndWhatCannotIsCancelled() {
        people.clock().set("2026-12-03T09:00");
        int before = issuedNumber();
        DossierSummary first = signed();
        fails(first);
        people.clock().set("2026-12-04T09:00");
        DossierSummary other = signed();
        People.done(issue(other));
        assertThat(number(other)).as("nothing higher was issued").isEqualTo(before + 1);
        assertThat(day(other)).isEqualTo(LocalDate.of(2026, 12, 4));
        fails(first);
        assertThat(issuedNumber()).isEqualTo(before + 3);
        people.clock().set("2026-12-05T09:00");
        People.done(issue(first));
        assertThat(number(first)).as("number %d would carry a later day than the one after it", before + 2).isEqualTo(before + 4);
        assertThat(register.check().cancelled()).filteredOn(each -> each.number() == before + 2).singleElement()
                .satisfies(each -> assertThat(each.resultCode()).isEqualTo(first.code() + "-KQ1"))
                .satisfies(each -> assertThat(each.reason()).contains("số lớn hơn"));
        assertThat(register.check().gap()).isEmpty();
        transaction.executeWithoutResult(status -> {
            assertThat(jdbc.sql("DELETE FROM result.cancelled_number WHERE year = 2026 AND number = :number").param("number", before + 2).update()).isEqualTo(1);
            assertThat(register.check().gap()).hasValueSatisfying(gap -> assertThat(gap.held()).isEqualTo(gap.last() - 1));
            status.setRollbackOnly();
        });
    }

    @Test
    @DisplayName("Đang đóng dấu mà hồ sơ bị trả lại, ký lại: bản ký cũ không được phát hành")
    void whatWasSignedAnewDuringTheSealIsNotIssuedInItsOldForm() {
        DossierSummary dossier = signed();
        CountDownLatch answer = new CountDownLatch(1);
        authority.hangOnce(answer);
        CompletableFuture<ActOutcome> sealing = CompletableFuture.supplyAsync(() -> issue(dossier));
        await().atMost(Duration.ofSeconds(30)).until(authority::asked);
        signAgain(sentBack(dossier));
        String signature = results.ofDossier(dossier.id()).orElseThrow().signedSha256();
        answer.countDown();
        assertThat(sealing.join()).as("was it signed anew before the authority was given up?").isEqualTo(ActOutcome.overtaken(dossier.code()));
        assertThat(results.find(dossier.code() + "-KQ1")).isEmpty();
        People.done(issue(dossier));
        assertThat(results.ofDossier(dossier.id()).orElseThrow().signedSha256()).isEqualTo(signature);
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
        assertThat(register.check().gap()).isEmpty();
    }
}
