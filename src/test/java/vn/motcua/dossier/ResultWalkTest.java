package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.document.Documents;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.ResultActs;
import vn.motcua.result.Results;
import vn.motcua.shared.Actor;
import vn.motcua.signing.Signing;
import vn.motcua.support.Http;
import vn.motcua.support.VeraPdf;

@OfficeTest
class ResultWalkTest {
    @Autowired vn.motcua.support.TestClock clock;
    @Autowired People people;
    @Autowired ResultActs acts;
    @Autowired Results results;
    @Autowired Documents documents;
    @Autowired Signing signing;
    @LocalServerPort int port;

    @Test
    @DisplayName("Kết quả: dự thảo, ký, lấy số và đóng dấu, ai cũng xác minh được (Điều 14, 18 Nghị định 45/2020)")
    void aResultIsDraftedSignedNumberedSealedAndVerifiedByAnybody() throws Exception {
        DossierSummary signed = signed();
        IssuedResult before = results.ofDossier(signed.id()).orElseThrow();
        assertThat(before.issued()).isFalse();
        assertThat(results.find(before.code())).as("not to be found before it is issued").isEmpty();

        DossierSummary decided = People.done(acts.issue(People.seen(signed), people.officer("ngocdiep")));
        assertThat(decided.state()).isEqualTo(State.DECIDED);
        IssuedResult result = results.find(decided.code() + "-KQ1").orElseThrow();
        byte[] file = documents.read(result.sha256());
        Files.write(Path.of("target", "ket-qua-that.pdf"), file);
        VeraPdf.assertPdfA2u(file);
        assertThat(signing.validate(file).original()).isTrue();
        assertThat(result.notation()).matches("\\d{2,}/UBND-XNTTHN");
        assertThat(acts.issue(Seen.now(decided.code()), people.officer("ngocdiep"))).as("issued once").isNotInstanceOf(ActOutcome.Done.class);

        Http stranger = Http.at(port);
        assertThat(stranger.get("/xac-minh/" + result.code()).body()).contains("Có cấp giấy mang mã này, còn hiệu lực", "Trần N••• Á•••").doesNotContain("Trần Ngọc Ánh");
        assertThat(upload(stranger, file)).contains("Giấy thử nghiệm, khớp với sổ, còn hiệu lực");
        byte[] changed = file.clone();
        changed[file.length / 3] ^= 1;
        assertThat(upload(stranger, changed)).contains("đừng dùng", "Cơ quan có cấp một giấy mang mã này", result.code());
        assertThat(upload(stranger, "Chữ".getBytes())).contains("Tệp này không phải PDF");
        assertThat(stranger.get("/xac-minh/H13.42-200101-0001-KQ1").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Giấy xác nhận tình trạng hôn nhân có giá trị 6 tháng: trang xác minh ghi ngày cuối, qua ngày ấy thì báo đã hết thời hạn; bị thu hồi thì chỉ báo thu hồi")
    void aPaperWithATermIsOverAfterIt() {
        clock.set(java.time.Instant.parse("2026-11-20T02:00:00Z"));
        IssuedResult result = results.find(People.done(acts.issue(People.seen(signed()), people.officer("ngocdiep"))).code() + "-KQ1").orElseThrow();
        byte[] file = documents.read(result.sha256());
        Http stranger = Http.at(port);
        assertThat(stranger.get("/xac-minh/" + result.code()).text()).contains("6 tháng, đến hết ngày 20/05/2027", "còn hiệu lực", "không có giá trị pháp lý");
        clock.set(java.time.Instant.parse("2027-05-20T16:59:00Z"));
        assertThat(upload(stranger, file)).contains("khớp với sổ, còn hiệu lực");
        clock.set(java.time.Instant.parse("2027-05-20T17:00:00Z"));
        assertThat(upload(stranger, file)).contains("khớp với sổ nhưng đã hết thời hạn", "Chỉ có giá trị đến hết ngày 20/05/2027").doesNotContain("còn hiệu lực");
        assertThat(stranger.get("/xac-minh/" + result.code()).text()).contains("Giấy mang mã này đã hết thời hạn", "xin cấp lại").doesNotContain("còn hiệu lực");
    }

    @Test
    @DisplayName("Số văn bản liên tục, không trùng, dù nhiều văn thư lấy số cùng lúc (Điều 15 Nghị định 30/2020)")
    void numbersRunWithoutGapsHoweverManyClerksIssueAtOnce() {
        List<DossierSummary> all = IntStream.range(0, 5).mapToObj(i -> signed()).toList();
        Actor clerk = people.officer("ngocdiep");
        List<CompletableFuture<ActOutcome>> issuing = all.stream()
                .flatMap(dossier -> IntStream.range(0, 2).mapToObj(twice -> CompletableFuture.supplyAsync(() -> acts.issue(People.seen(dossier), clerk)))).toList();
        assertThat(issuing.stream().map(CompletableFuture::join).filter(ActOutcome.Done.class::isInstance)).hasSize(5);
        List<Integer> numbers = all.stream().map(dossier -> results.ofDossier(dossier.id()).orElseThrow().notation())
                .map(notation -> Integer.parseInt(notation.substring(0, notation.indexOf('/')))).sorted().toList();
        assertThat(numbers.getLast() - numbers.getFirst()).as("%s", numbers).isEqualTo(4);
        assertThat(numbers).doesNotHaveDuplicates();
    }

    private DossierSummary signed() {
        return signed(people, acts, results);
    }

    /** Drafted twice, handed to the leader, signed; in front of the clerk. */
    static DossierSummary signed(People people, ResultActs acts, Results results) {
        DossierSummary received = people.received();
        Actor specialist = people.officer("lehanh");
        Map<String, String> fields = acts.fields(people.dossiers.open(received.code(), people.reachOf("lehanh"), "Dự thảo").orElseThrow());
        assertThat(fields).containsEntry("ho-ten", "Trần Ngọc Ánh").containsEntry("ngay-sinh", "22/08/1997");
        assertThat(acts.draft(People.seen(received), Map.of(), "", specialist)).isInstanceOf(ActOutcome.Incomplete.class);
        DossierSummary drafted = People.done(acts.draft(People.seen(received), fields, "", specialist));
        DossierSummary again = People.done(acts.draft(People.seen(drafted), fields, "sửa câu chữ", specialist));
        assertThat(results.draft(again.id()).orElseThrow().version()).isEqualTo(2);
        DossierSummary toSign = People.done(people.work.forward(People.seen(again), null, "Trình ký", specialist));
        assertThat(acts.sign(People.seen(toSign), specialist)).as("only the leader signs").isNotInstanceOf(ActOutcome.Done.class);
        return People.done(acts.sign(People.seen(toSign), people.officer("quockhanh")));
    }

    private static String upload(Http http, byte[] file) {
        return http.upload("/xac-minh", Map.of(), new Http.Upload("tep", "giay.pdf", "application/pdf", file)).body();
    }
}
