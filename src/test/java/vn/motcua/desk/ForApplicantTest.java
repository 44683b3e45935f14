package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.State;
import vn.motcua.dossier.SupplementDrafts;
import vn.motcua.dossier.Tick;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.support.Http;

/** What the single window does for those who filed on paper: nothing is a dead end for them. */
@DeskTest
class ForApplicantTest {
    private static final byte[] NO_PAPER = "<html>không phải giấy tờ</html>".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort int port;
    @Autowired Desks desks;
    @Autowired Walks walks;
    @Autowired DeskActs acts;
    @Autowired SupplementDrafts drafts;

    private DossierSummary now(DossierSummary dossier) {
        return desks.dossiers.find(dossier.code(), desks.reach("thuha")).orElseThrow();
    }

    private static byte[] scan() throws java.io.IOException {
        try (var document = new org.apache.pdfbox.pdmodel.PDDocument(); var out = new java.io.ByteArrayOutputStream()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    @DisplayName("Người nộp trực tiếp mang giấy bổ sung đến quầy: cán bộ quét, gửi, hồ sơ chạy tiếp; sai thì nói rõ, tệp đúng và chữ đã gõ còn nguyên")
    void whatIsBroughtToTheCounterAnswersTheRequest() throws Exception {
        Http ha = Desks.at(port, "thuha");
        DossierSummary filed = walks.filedAtCounter();
        String page = "/ban-lam-viec/" + filed.code();
        ha.get(page);
        assertThat(ha.get(acts.send(ha, filed, Act.ASK_SUPPLEMENT).location()).text()).contains("Đã gửi yêu cầu bổ sung");
        assertThat(ha.get(page).body()).contains("href=\"" + page + "/bo-sung\"");
        Http.Page form = ha.get(page + "/bo-sung");
        assertThat(form.text()).contains("Nhận phần bổ sung", "Ngày sinh khác căn cước, khai lại");

        Map<String, Object> fields = new LinkedHashMap<>(Desks.filled(form, "ghi-chu", ""));
        Http.Page empty = ha.upload(page + "/bo-sung", fields);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Đính kèm giấy tờ được yêu cầu, hoặc nhập nội dung bổ sung");
        fields.put("ghi-chu", "Bà Mai khai lại ngày sinh <b>");
        Http.Upload good = new Http.Upload("tep-" + Tick.FORM, "to-khai.pdf", "application/pdf", scan());
        Http.Page wrong = ha.upload(page + "/bo-sung", fields, good, new Http.Upload("tep-" + Tick.FORM, "la.pdf", "application/pdf", NO_PAPER));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Bà Mai khai lại ngày sinh &lt;b").contains("Bỏ to-khai.pdf");

        Map<String, Object> unseen = new LinkedHashMap<>(fields);
        unseen.remove("phien-ban");
        assertThat(ha.upload(page + "/bo-sung", unseen).status()).as("nobody acts on what they have not looked at").isEqualTo(422);
        assertThat(ha.post(page + "/rut", Map.of("reason", "Đơn ngày 20/11")).status()).isEqualTo(422);
        Http.Page done = ha.upload(page + "/bo-sung", fields);
        assertThat(done.status()).as(done.text()).isEqualTo(302);
        assertThat(ha.get(done.location()).text()).contains("Đã nhận phần bổ sung hồ sơ " + filed.code());
        assertThat(now(filed).state()).isEqualTo(State.FILED);
        assertThat(now(filed).documents()).isEqualTo(filed.documents() + 1);
    }

    @Test
    @DisplayName("Tờ khai không sửa tại quầy: nói rõ khi yêu cầu và khi nhận; người nộp đang sửa trong tài khoản thì nêu câu nào và chỉ bỏ khi được đánh dấu")
    void whatTheApplicantIsCorrectingIsNotLeftOutInSilence() throws Exception {
        Http ha = Desks.at(port, "thuha");
        DossierSummary filed = walks.filedAtCounter();
        String page = "/ban-lam-viec/" + filed.code();
        assertThat(ha.get(page + "/yeu-cau-bo-sung").text()).contains("tại quầy không sửa từng câu được");
        assertThat(ha.get("/ban-lam-viec/" + walks.at(Walks.Stand.FILED).code() + "/yeu-cau-bo-sung").text()).doesNotContain("tại quầy không sửa từng câu được");
        acts.send(ha, filed, Act.ASK_SUPPLEMENT);
        Http.Page form = ha.get(page + "/bo-sung");
        assertThat(form.text()).contains("Tại quầy không sửa từng câu của tờ khai").doesNotContain("đang sửa tờ khai trong tài khoản");

        drafts.answer(filed.id(), vn.motcua.shared.Ids.named("demo/account/092197004518"), Answers.NONE.with("ten-viet-tat", Answer.typed("BCA")), 0);
        Map<String, Object> fields = new LinkedHashMap<>(Desks.filled(form, "ghi-chu", "Ngày sinh đúng là 3/4/1990"));
        fields.remove(SupplementAnswerPage.LEAVE_OUT);
        Http.Page warned = ha.upload(page + "/bo-sung", fields);
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text()).contains("đang sửa tờ khai trong tài khoản, chưa gửi: Tên viết tắt", "để người nộp tự gửi", "Ngày sinh đúng là 3/4/1990");
        assertThat(now(filed).state()).isEqualTo(State.AWAITING_SUPPLEMENT);
        fields.put(SupplementAnswerPage.LEAVE_OUT, "co");
        assertThat(ha.upload(page + "/bo-sung", fields).status()).isEqualTo(302);
        assertThat(now(filed).state()).isEqualTo(State.FILED);
    }

    @Test
    @DisplayName("Người nộp trực tiếp có đơn xin rút: cán bộ rút theo đơn, phải ghi đơn; hồ sơ trực tuyến thì người nộp tự rút")
    void aRequestOnPaperWithdraws() {
        Http ha = Desks.at(port, "thuha");
        DossierSummary filed = walks.filedAtCounter();
        String act = "/ban-lam-viec/" + filed.code() + "/rut";
        Http.Page form = ha.get(act);
        assertThat(ha.post(act, Desks.filled(form, "reason", " ")).status()).isEqualTo(422);
        Http.Page done = ha.post(act, Desks.filled(form, "reason", "Theo đơn ngày 20/11/2026, bà nộp nhầm thủ tục"));
        assertThat(done.status()).as(done.text()).isEqualTo(302);
        assertThat(now(filed).state()).isEqualTo(State.WITHDRAWN);

        DossierSummary online = walks.at(Walks.Stand.FILED);
        String other = "/ban-lam-viec/" + online.code();
        assertThat(ha.get(other).body()).doesNotContain(other + "/rut");
        assertThat(ha.get(other + "/rut").text()).contains("tự rút hồ sơ trong tài khoản của mình");
        assertThat(ha.post(other + "/rut", Map.of("reason", "Theo đơn ngày 20/11/2026", "phien-ban", "1")).status()).isEqualTo(403);
        assertThat(ha.upload(other + "/bo-sung", Map.of("ghi-chu", "Đã sửa số điện thoại", "phien-ban", "1")).status()).isIn(403, 409);
        assertThat(now(online)).isEqualTo(online);
    }

    @Test
    @DisplayName("Dừng giải quyết: chưa chọn căn cứ hay chưa ghi ngày của đơn thì nói rõ, chữ đã gõ còn nguyên")
    void stoppingAsksForItsGround() {
        Http ha = Desks.at(port, "thuha");
        DossierSummary received = walks.at(Walks.Stand.TO_ASSIGN);
        ha.get(DeskActs.address(received, Act.STOP));
        Http.Page none = acts.send(ha, received, Act.STOP, Map.of("reason", "Bà không còn nhu cầu làm nữa"));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("Chọn căn cứ dừng: người nộp đề nghị bằng văn bản", "Bà không còn nhu cầu làm nữa");
        Http.Page undated = acts.send(ha, received, Act.STOP, Map.of("reason", "Bà không còn nhu cầu làm nữa", "ground", "de-nghi", "requested-ngay", "31",
                "requested-thang", "2", "requested-nam", "2026"));
        assertThat(undated.text()).contains("Nhập ngày của đơn đề nghị dừng giải quyết");
        assertThat(undated.body()).contains("value=\"31\"").contains("value=\"de-nghi\" checked");
        assertThat(List.of(now(received).state())).containsExactly(State.IN_PROCESS);
    }
}
