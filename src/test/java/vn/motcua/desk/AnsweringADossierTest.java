package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.State;
import vn.motcua.dossier.WorkList;
import vn.motcua.support.Http;

/** The three answers of the law, through the pages. */
@DeskTest
class AnsweringADossierTest {
    @LocalServerPort int port;
    @Autowired Desks desks;

    private DossierSummary waiting(int place) {
        List<DossierSummary> waiting = desks.list(WorkList.TO_RECEIVE, "thuha");
        return waiting.get(waiting.size() - 1 - place);
    }

    private State state(DossierSummary dossier) {
        return desks.dossiers.find(dossier.code(), desks.reach("thuha")).orElseThrow().state();
    }

    @Test
    void aDossierIsReceivedOnlyWhenEveryComponentIsTickedAsRight() {
        Http ha = Desks.at(port, "thuha");
        DossierSummary dossier = waiting(0);
        String act = "/ban-lam-viec/" + dossier.code() + "/tiep-nhan";

        Http.Page form = ha.get(act + "?ds=cho-tiep-nhan");
        assertThat(form.text()).contains("Tiếp nhận lúc này thì hẹn trả kết quả");
        Http.Page refused = ha.post(act, Desks.filled(form));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Xem và đánh dấu “Tờ khai điện tử” trước khi tiếp nhận");
        assertThat(state(dossier)).isEqualTo(State.FILED);

        Http.Page done = ha.post(act, Desks.ticked(form));
        assertThat(done.location()).isEqualTo("/ban-lam-viec?ds=cho-tiep-nhan");
        Http.Page list = ha.get(done.location());
        assertThat(list.text()).contains("Đã tiếp nhận hồ sơ " + dossier.code()).contains("Mở Mẫu số 01");
        assertThat(list.body()).contains("autofocus");
        assertThat(state(dossier)).isEqualTo(State.IN_PROCESS);
    }

    @Test
    void whatIsAskedForIsNamedAndExplainedItemByItem() {
        Http ha = Desks.at(port, "thuha");
        DossierSummary dossier = waiting(1);
        String act = "/ban-lam-viec/" + dossier.code() + "/yeu-cau-bo-sung";
        Http.Page form = ha.get(act);

        assertThat(ha.post(act, Desks.filled(form)).text()).contains("Đánh dấu ít nhất một mục");
        Http.Page unexplained = ha.post(act, Desks.filled(form, "can-to-khai-dien-tu", "co", "huong-dan", "Gọi 0292 3999 041 nếu cần"));
        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(unexplained.text()).contains("còn thiếu hoặc sai gì và sửa thế nào");
        assertThat(unexplained.body()).contains("Gọi 0292 3999 041 nếu cần");

        Http.Page done = ha.post(act, Desks.filled(form, "can-to-khai-dien-tu", "co", "ly-do-to-khai-dien-tu", "Ngày sinh khác căn cước, khai lại"));
        assertThat(done.status()).isEqualTo(302);
        assertThat(state(dossier)).isEqualTo(State.AWAITING_SUPPLEMENT);
    }

    @Test
    void aRefusalNeedsReasonAndLegalBasisAndKeepsWhatWasTyped() {
        Http ha = Desks.at(port, "thuha");
        DossierSummary dossier = waiting(2);
        String act = "/ban-lam-viec/" + dossier.code() + "/tu-choi";
        Http.Page form = ha.get(act);

        Http.Page refused = ha.post(act, Desks.filled(form, "reason", "Bà thường trú ở phường Cái Khế <b>"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Nhập căn cứ pháp lý");
        assertThat(refused.body()).contains("Bà thường trú ở phường Cái Khế &lt;b&gt;");

        Http.Page listed = ha.post(act, Desks.filled(form, "truong-hop", "0", "reason", " \n "));
        assertThat(listed.status()).as("a case of the list tells nobody what is wrong with this dossier").isEqualTo(422);
        assertThat(listed.text()).contains("Nhập lý do từ chối");
        assertThat(listed.body()).containsPattern("id=\"truong-hop-0\"[^>]* checked");

        Http.Page unseen = ha.post(act, Map.of("reason", "Bà thường trú ở phường Cái Khế", "legalBasis", "Điều 21"));
        assertThat(unseen.status()).as("without the version that was looked at").isEqualTo(422);
        assertThat(state(dossier)).isEqualTo(State.FILED);

        Http.Page done = ha.post(act, Desks.filled(form, "reason", "Bà thường trú ở phường Cái Khế", "legalBasis", "Điều 21 Nghị định 123/2015/NĐ-CP"));
        assertThat(done.status()).isEqualTo(302);
        assertThat(state(dossier)).isEqualTo(State.REFUSED);
    }

    @Test
    void ofTwoOfficialsWhoActAtOnceTheSecondLosesNothingButTheTurn() {
        Http ha = Desks.at(port, "thuha");
        Http khoi = Desks.at(port, "minhkhoi");
        DossierSummary dossier = waiting(3);
        String act = "/ban-lam-viec/" + dossier.code();
        Http.Page receive = ha.get(act + "/tiep-nhan");
        Http.Page refuse = khoi.get(act + "/tu-choi");
        assertThat(ha.post(act + "/tiep-nhan", Desks.ticked(receive)).status()).isEqualTo(302);

        Http.Page late = khoi.post(act + "/tu-choi", Desks.filled(refuse, "reason", "Hồ sơ này không thuộc thẩm quyền", "legalBasis", "Điều 21"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("chưa được thực hiện").contains("Hồ sơ này không thuộc thẩm quyền").contains("Mở lại hồ sơ " + dossier.code());
        assertThat(state(dossier)).isEqualTo(State.IN_PROCESS);
    }

    @Test
    void aDossierOfAnotherAgencyLooksExactlyLikeOneThatDoesNotExist() {
        Http thao = Desks.at(port, "thuthao");
        DossierSummary ours = waiting(4);
        Http.Page real = thao.get("/ban-lam-viec/" + ours.code());
        Http.Page imagined = thao.get("/ban-lam-viec/H13.42-200101-9999");

        assertThat(real.status()).isEqualTo(404);
        assertThat(real.text()).contains("Hồ sơ này thuộc UBND phường Ninh Kiều").doesNotContain(ours.applicant());
        assertThat(real.text().replace(ours.code(), "H13.42-200101-9999")).isEqualTo(imagined.text());
        assertThat(thao.post("/ban-lam-viec/" + ours.code() + "/tu-choi", Map.of("reason", "x", "legalBasis", "y")).status()).isEqualTo(404);
        assertThat(state(ours)).isEqualTo(State.FILED);
    }

    @Test
    void theFilesOfADossierOpenOnlyForThoseWhoMaySeeIt() {
        DossierSummary dossier = desks.list(WorkList.TO_RECEIVE, "thuha").stream().filter(each -> each.documents() > 0).findFirst().orElseThrow();
        String file = "/ban-lam-viec/%s/giay-to/%s".formatted(dossier.code(),
                desks.dossiers.open(dossier.code(), desks.reach("thuha"), "").orElseThrow().documents().getFirst().id());

        Http.Page own = Desks.at(port, "thuha").get(file);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.header("content-type")).isEqualTo("application/pdf");
        assertThat(own.header("x-frame-options")).isEqualTo("SAMEORIGIN");
        assertThat(Desks.at(port, "thuthao").get(file).status()).isEqualTo(404);
    }
}
