package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.ResultActs;
import vn.motcua.result.Results;
import vn.motcua.shared.Actor;
import vn.motcua.support.Http;

@DisplayName("Đứt giữa chừng, lặp lại, cùng lúc: kết quả hoặc có đủ hoặc chưa có gì (Điều 15 Nghị định 30/2020)")
@OfficeTest
class BrokenOffTest {
    @Autowired People people;
    @Autowired ResultActs acts;
    @Autowired Results results;
    @Autowired HistoryCheck history;
    @Autowired DataSource database;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    @Test
    @DisplayName("Mất kết nối sau khi đóng dấu, trước khi ghi xong: không số, không tình trạng, không tra được; làm lại thì số liền kề số trước")
    void aBreakBetweenSealAndCommitLeavesNothingAndNoHole() throws Exception {
        int before = number(People.done(acts.issue(People.seen(signed()), people.officer("ngocdiep"))));
        DossierSummary signed = signed();
        brokenOff(signed, () -> acts.issue(People.seen(signed), people.officer("ngocdiep")));

        assertThat(people.dossiers.find(signed.code(), People.reachOfAnh()).orElseThrow()).isEqualTo(signed);
        IssuedResult result = results.ofDossier(signed.id()).orElseThrow();
        assertThat(result.issued()).isFalse();
        assertThat(result.notation()).isNull();
        assertThat(Http.at(port).get("/xac-minh/" + signed.code() + "-KQ1").status()).isEqualTo(404);

        assertThat(number(People.done(acts.issue(People.seen(signed), people.officer("ngocdiep"))))).isEqualTo(before + 1);
        assertThat(history.check().first()).isEmpty();
    }

    @Test
    @DisplayName("Mất kết nối sau khi ký, trước khi ghi xong: chưa ai ký; ký lại được")
    void aBreakBetweenSignatureAndCommitLeavesItUnsigned() throws Exception {
        DossierSummary received = people.received();
        Actor specialist = people.officer("lehanh");
        var fields = acts.fields(people.dossiers.open(received.code(), people.reachOf("lehanh"), "Dự thảo").orElseThrow());
        DossierSummary drafted = People.done(acts.draft(People.seen(received), fields, "", specialist));
        DossierSummary toSign = People.done(people.work.forward(People.seen(drafted), null, "Trình ký", specialist));
        brokenOff(toSign, () -> acts.sign(People.seen(toSign), people.officer("quockhanh")));

        assertThat(results.ofDossier(toSign.id())).isEmpty();
        assertThat(people.dossiers.find(toSign.code(), People.reachOfAnh()).orElseThrow()).isEqualTo(toSign);
        People.done(acts.sign(People.seen(toSign), people.officer("quockhanh")));
        assertThat(results.ofDossier(toSign.id())).isPresent();
    }

    @Test
    @DisplayName("Cùng dự thảo, cùng ký, bấm lại và bấm muộn: một lần có hiệu lực, những lần khác được báo")
    void repeatedLateAndConcurrentActsHaveOneEffect() {
        DossierSummary received = people.received();
        Actor specialist = people.officer("lehanh");
        var fields = acts.fields(people.dossiers.open(received.code(), people.reachOf("lehanh"), "Dự thảo").orElseThrow());
        onceOf(() -> acts.draft(People.seen(received), fields, "", specialist));
        assertThat(results.draft(received.id()).orElseThrow().version()).isEqualTo(1);

        DossierSummary drafted = now(received);
        DossierSummary toSign = People.done(people.work.forward(People.seen(drafted), null, "Trình ký", specialist));
        assertThat(acts.draft(People.seen(drafted), fields, "muộn", specialist)).as("late").isNotInstanceOf(ActOutcome.Done.class);
        Actor leader = people.officer("quockhanh");
        onceOf(() -> acts.sign(People.seen(toSign), leader));
        assertThat(acts.sign(People.seen(toSign), leader)).as("late").isNotInstanceOf(ActOutcome.Done.class);
        assertThat(acts.issue(People.seen(toSign), people.officer("ngocdiep"))).as("a page of before the signature").isInstanceOf(ActOutcome.Overtaken.class);
        assertThat(history.check().first()).isEmpty();
    }

    private void onceOf(Supplier<ActOutcome> act) {
        List<ActOutcome> outcomes = IntStream.range(0, 3).mapToObj(i -> CompletableFuture.supplyAsync(act)).toList()
                .stream().map(CompletableFuture::join).toList();
        assertThat(outcomes).filteredOn(ActOutcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).as("the others are told, none breaks").doesNotContainNull().hasSize(3);
    }

    /** Holds the dossier's row, so that the act stops after its bytes and its register are written, then cuts its connection. */
    private void brokenOff(DossierSummary dossier, Supplier<ActOutcome> act) throws Exception {
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            JdbcClient held = JdbcClient.create(new SingleConnectionDataSource(holder, true));
            held.sql("SELECT version FROM dossier.dossier WHERE id = :id FOR UPDATE").param("id", dossier.id()).query(Long.class).single();
            CompletableFuture<ActOutcome> acting = CompletableFuture.supplyAsync(act);
            await().atMost(Duration.ofSeconds(60)).until(() -> jdbc.sql("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                     WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%UPDATE dossier.dossier%'
                    """).query(Boolean.class).list().contains(true));
            assertThatThrownBy(acting::join).isInstanceOf(CompletionException.class);
            holder.rollback();
        }
    }

    private int number(DossierSummary issued) {
        String notation = results.ofDossier(issued.id()).orElseThrow().notation();
        return Integer.parseInt(notation.substring(0, notation.indexOf('/')));
    }

    private DossierSummary now(DossierSummary dossier) {
        return people.dossiers.find(dossier.code(), People.reachOfAnh()).orElseThrow();
    }

    private DossierSummary signed() {
        return ResultWalkTest.signed(people, acts, results);
    }
}
