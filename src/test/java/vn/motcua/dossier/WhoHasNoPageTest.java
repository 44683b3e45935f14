package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.catalogue.Channel;
import vn.motcua.access.Accounts;
import vn.motcua.document.Documents;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Ids;
import vn.motcua.shared.LegalReference;
import vn.motcua.support.Http;

/** Người nộp không có trang của mình: filed on paper, or by another system; and on what ground an office may stop. */
@OfficeTest
class WhoHasNoPageTest {
    @LocalServerPort int port;
    @Autowired People people;
    @Autowired Documents documents;
    @Autowired Accounts accounts;

    private DossierSummary filed(UUID accountId, UUID personId, Channel channel, Actor by) {
        Applicant applicant = new Applicant(accountId, personId, "Nguyễn Thị Mai", "092190001234", "0909 111 222", "", "Phường Ninh Kiều");
        return people.filed(new FilingRequest(Ids.v7(Instant.now()), people.revision(People.MARITAL).id(), people.agency("H13.42").id(), applicant,
                People.answers(), List.of(), channel, by));
    }

    private ActOutcome answered(DossierSummary asked, Actor by) {
        return people.receiving.answerSupplement(People.seen(asked), List.of(people.paper("giay-xac-nhan-cu", "quet.pdf")), "", by);
    }

    @Test
    @DisplayName("Nộp tại quầy, không có tài khoản: một cửa nhận giấy bổ sung, hoặc rút hồ sơ theo đơn; cán bộ khác thì không")
    void theWindowActsForWhoFiledOnPaper() {
        Actor window = people.officer("thuha");
        DossierSummary asked = people.asked(filed(null, null, Channel.DIRECT, window), "thuha");
        assertThat(answered(asked, people.officer("lehanh"))).isInstanceOf(ActOutcome.NotYours.class);
        DossierSummary back = People.done(answered(asked, window));
        assertThat(back.state()).isEqualTo(State.FILED);
        assertThat(back.documents()).isEqualTo(1);
        assertThat(People.done(people.receiving.withdraw(People.seen(back), "Theo đơn ngày 20/11/2026, bà nộp nhầm thủ tục", window)).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    @DisplayName("Hệ thống khác nộp thay, người nộp không có tài khoản: yêu cầu bổ sung trả lời được tại một cửa")
    void theWindowActsForWhomAnotherSystemFiled() {
        UUID partner = UUID.randomUUID();
        DossierSummary asked = people.asked(filed(partner, null, Channel.ONLINE, new Actor(partner, null, "Cổng của tỉnh", null)), "thuha");
        assertThat(People.done(answered(asked, people.officer("minhkhoi"))).state()).isEqualTo(State.FILED);
    }

    @Test
    @DisplayName("Nộp trực tuyến bằng tài khoản của mình: một cửa không bổ sung, không rút thay")
    void theWindowDoesNotActForWhoHasAnAccount() {
        DossierSummary asked = people.asked(people.filed(), "thuha");
        assertThat(answered(asked, people.officer("thuha"))).isInstanceOf(ActOutcome.NotYours.class);
        assertThat(people.receiving.withdraw(People.seen(asked), "Theo đơn", people.officer("thuha"))).isInstanceOf(ActOutcome.NotYours.class);
    }

    @Test
    @DisplayName("Nộp trực tuyến rồi tài khoản bị đóng: một cửa bổ sung, rút thay; cán bộ khác thì không; mở lại thì người ấy tự làm")
    void theWindowActsForWhoseAccountWasClosed() {
        DossierSummary asked = people.asked(people.filed(), "thuha");
        accounts.close(People.account("092197004518"));
        try {
            assertThat(answered(asked, people.officer("lehanh"))).isInstanceOf(ActOutcome.NotYours.class);
            assertThat(people.dossiers.open(asked.code(), people.reachOf("thuha"), "").orElseThrow().may()).contains(Act.ANSWER_SUPPLEMENT, Act.WITHDRAW);
            String fresh = people.filed().code();
            assertThat(people.dossiers.pageless(fresh, people.reachOf("thuha"))).isTrue();
            Http ha = Http.at(port);
            assertThat(ha.signIn("thuha", "khong-dung-that").status()).isEqualTo(302);
            assertThat(ha.get("/ban-lam-viec/" + fresh + "/yeu-cau-bo-sung").text()).contains("một cửa nhận bổ sung thay được");
            DossierSummary back = People.done(answered(asked, people.officer("thuha")));
            assertThat(People.done(people.receiving.withdraw(People.seen(back), "Theo đơn ngày 20/11/2026", people.officer("thuha"))).state()).isEqualTo(State.WITHDRAWN);
        } finally {
            accounts.changePassword(People.account("092197004518"), "khong-dung-that");
        }
        DossierSummary again = people.asked(people.filed(), "thuha");
        assertThat(people.dossiers.pageless(again.code(), people.reachOf("thuha"))).isFalse();
        assertThat(answered(again, people.officer("thuha"))).isInstanceOf(ActOutcome.NotYours.class);
        assertThat(people.dossiers.open(again.code(), people.reachOf("thuha"), "").orElseThrow().may()).doesNotContain(Act.ANSWER_SUPPLEMENT, Act.WITHDRAW);
    }

    @Test
    @DisplayName("Nộp tại quầy mà có tài khoản: chính người ấy thấy hồ sơ thì cũng tự bổ sung được, người khác thì không")
    void thePersonForWhomItWasFiledMayAnswerFromTheOwnAccount() {
        DossierSummary asked = people.asked(filed(null, People.personId("092197004518"), Channel.DIRECT, people.officer("thuha")), "thuha");
        Actor nam = new Actor(People.account("092095007361"), null, "Lê Hoàng Nam", null);
        assertThat(answered(asked, nam)).isInstanceOf(ActOutcome.NotYours.class);
        assertThat(people.dossiers.open(asked.code(), People.reachOfAnh(), "").orElseThrow().may()).contains(Act.ANSWER_SUPPLEMENT, Act.WITHDRAW);
        assertThat(People.done(answered(asked, People.anh())).state()).isEqualTo(State.FILED);
    }

    @Test
    @DisplayName("Cán bộ chỉ dừng khi có đơn đề nghị, ghi ngày đơn, hoặc khi đã quá hạn bổ sung, ghi căn cứ; Mẫu 05 in đúng căn cứ ấy")
    void anOfficialStopsOnAGroundThatTheNoticeNames() throws Exception {
        people.clock().set("2027-08-02T09:00");
        DossierSummary received = people.received();
        Actor hanh = people.officer("lehanh");
        refused(people.work.stop(People.seen(received), null, "Không đủ điều kiện", hanh), "ground");
        refused(people.work.stop(People.seen(received), new StopGround.Requested(null), "Theo đơn", hanh), "requested");
        refused(people.work.stop(People.seen(received), new StopGround.Requested(LocalDate.of(2027, 8, 3)), "Theo đơn", hanh), "requested");
        refused(people.work.stop(People.seen(received), new StopGround.Unanswered(new LegalReference("Điều 5")), "Không bổ sung", hanh), "ground");
        ActOutcome.Done done = (ActOutcome.Done) people.work.stop(People.seen(received), new StopGround.Requested(LocalDate.of(2027, 8, 2)), "Không còn nhu cầu", hanh);
        assertThat(text(done.paper())).contains("Điều 21 Nghị định 118/2025/NĐ-CP, đơn đề nghị dừng ngày 02 tháng 8 năm 2027");

        DossierSummary paused = people.asked(people.received(), "lehanh");
        refused(people.work.stop(People.seen(paused), new StopGround.Unanswered(new LegalReference("Điều 5")), "Không bổ sung", hanh), "ground");
        people.clock().set("2027-09-07T09:00");
        refused(people.work.stop(People.seen(paused), new StopGround.Unanswered(null), "Không bổ sung", hanh), "legalBasis");
        ActOutcome.Done late = (ActOutcome.Done) people.work.stop(People.seen(paused), new StopGround.Unanswered(new LegalReference("Điều 5 Luật Thử nghiệm")), "Không bổ sung", hanh);
        assertThat(text(late.paper())).contains("Điều 5 Luật Thử nghiệm").doesNotContain("Điều 21 Nghị định 118/2025/NĐ-CP");
        assertThat(people.dossiers.history(paused.code(), People.reachOfAnh()).getLast().text()).contains("Không bổ sung", "căn cứ Điều 5 Luật Thử nghiệm");
    }

    private static void refused(ActOutcome outcome, String field) {
        assertThat(outcome).isInstanceOfSatisfying(ActOutcome.Incomplete.class, told -> assertThat(told.errors()).extracting(error -> error.field()).containsExactly(field));
    }

    private String text(String sha256) throws java.io.IOException {
        try (var read = org.apache.pdfbox.Loader.loadPDF(documents.read(sha256))) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
