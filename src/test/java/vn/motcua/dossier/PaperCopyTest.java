package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.catalogue.Channel;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.Value;
import vn.motcua.notice.Message;
import vn.motcua.notice.Messages;
import vn.motcua.shared.Ids;
import vn.motcua.support.Http;

@DisplayName("Đã xin bản giấy thì được bảo đến lấy ở đâu, lúc nào; cán bộ trả thấy đúng cách đã chọn")
@OfficeTest
class PaperCopyTest {
    private static final String COUNTER = "Bạn đã chọn lấy bản giấy tại quầy: mang căn cước đến ";
    @Autowired People people;
    @Autowired Messages messages;
    @LocalServerPort int port;

    private DossierSummary decided(String way) {
        return decided(People.answers().with("cach-nhan", Answer.typed(way)));
    }

    private DossierSummary decided(Answers answers) {
        DossierSummary filed = people.filed(new FilingRequest(Ids.v7(Instant.now()), people.revision(People.MARITAL).id(), people.agency("H13.42").id(),
                People.applicant(), answers, List.of(people.paper("giay-xac-nhan-cu", "giay.pdf")),
                Channel.ONLINE, People.anh()));
        DossierSummary received = People.done(people.receiving.receive(People.seen(filed), people.ticks(filed), people.officer("thuha")));
        DossierSummary toSign = People.done(people.work.forward(People.seen(people.drafted(received)), null, "Trình ký", people.officer("lehanh")));
        DossierSummary signed = People.done(people.deciding.signed(People.seen(toSign), "b".repeat(64), Map.of(), people.officer("quockhanh")));
        return People.done(people.deciding.issued(People.seen(signed), new Deciding.Issued(signed.code() + "-KQ1", "c".repeat(64), Map.of(), null),
                people.officer("ngocdiep")));
    }

    private Http as(String user) {
        Http http = Http.at(port);
        http.signIn(user, "khong-dung-that");
        return http;
    }

    private String told(DossierSummary dossier) {
        await().atMost(Duration.ofSeconds(20)).until(() -> about(dossier).stream().anyMatch(each -> each.subject().contains("đã có kết quả")));
        return about(dossier).stream().filter(each -> each.subject().contains("đã có kết quả")).findFirst().orElseThrow().body();
    }

    private List<Message> about(DossierSummary dossier) {
        return messages.of(People.account("092197004518"), null, 100).stream().filter(each -> each.dossierCode().equals(dossier.code())).toList();
    }

    @Test
    @DisplayName("Chọn lấy tại quầy: trang hồ sơ và tin báo nói quầy nào, giờ nào; trang trả kết quả chọn sẵn “Tại quầy”")
    void theApplicantIsToldWhereToCome() {
        people.clock().set("2026-11-20T16:30");
        DossierSummary decided = decided("tai-quay");
        assertThat(as("092197004518").get("/ho-so/" + decided.code()).text()).contains(COUNTER, "UBND phường Ninh Kiều, trong giờ làm việc", "của ngày làm việc");
        assertThat(told(decided)).contains(COUNTER, "UBND phường Ninh Kiều");
        Http.Page desk = as("thuha").get("/ban-lam-viec/" + decided.code() + "/tra-ket-qua");
        assertThat(desk.text()).contains("Người nộp đã chọn trong tờ khai: tại quầy");
        assertThat(desk.body()).containsPattern("value=\"Tại quầy\"[^>]* checked").doesNotContainPattern("value=\"Trực tuyến\"[^>]* checked");
        People.done(people.work.handOver(People.seen(decided), "Tại quầy", ResultRecipient.applicant(), people.officer("thuha")));
        assertThat(as("092197004518").get("/ho-so/" + decided.code()).text()).as("it was collected").doesNotContain(COUNTER);
    }

    @Test
    @DisplayName("Chọn qua bưu chính: trang hồ sơ nói gửi đến đâu; tin báo và thư không nhắc lại địa chỉ nhà")
    void anAddressStandsOnTheOwnPageAndInNoLetter() {
        people.clock().set("2026-11-20T16:30");
        Value home = new Value.Place("92", "Thành phố Cần Thơ", "31135", "Phường Ninh Kiều", "Số 7 ngõ Vô Danh");
        DossierSummary decided = decided(People.answers().with("cach-nhan", Answer.typed("buu-chinh")).with("dia-chi-nhan", Answer.typed(home)));
        assertThat(as("092197004518").get("/ho-so/" + decided.code()).text()).contains("cơ quan gửi đến Số 7 ngõ Vô Danh");
        assertThat(told(decided)).contains("cơ quan gửi đến địa chỉ bạn đã ghi trong tờ khai; bưu tá thu cước").doesNotContain("Vô Danh");
    }

    @Test
    @DisplayName("Chỉ xin bản điện tử: không ai bảo đến quầy; thiếu cách trả thì trang không tự chọn thay")
    void whoAskedForNoPaperIsNotSentAnywhere() {
        people.clock().set("2026-11-20T16:30");
        DossierSummary decided = decided("dien-tu");
        assertThat(as("092197004518").get("/ho-so/" + decided.code()).text()).doesNotContain("bản giấy tại quầy");
        assertThat(told(decided)).doesNotContain("bản giấy");
        Http ha = as("thuha");
        String page = "/ban-lam-viec/" + decided.code() + "/tra-ket-qua";
        assertThat(ha.get(page).body()).containsPattern("value=\"Trực tuyến\"[^>]* checked");
        Http.Page odd = ha.post(page, Map.of("phien-ban", decided.version(), "cach", "<script>"));
        assertThat(odd.status()).isEqualTo(422);
        assertThat(odd.body()).doesNotContain("<script>").doesNotContainPattern("name=\"cach\"[^>]* checked");
    }
}
