package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Receiving;
import vn.motcua.dossier.Work;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.result.ResultActs;
import vn.motcua.support.Http;

/** Tờ khai sửa khi dự thảo đã đi tiếp: the draft counts for nothing wherever the dossier stands, and the pages say so. */
@DeskTest
class CorrectedOnTheWayTest {
    @LocalServerPort int port;
    @Autowired Desks desks;
    @Autowired Walks walks;
    @Autowired Receiving receiving;
    @Autowired Work work;
    @Autowired ResultActs results;

    @Test
    @DisplayName("Trưởng phòng đang kiểm tra thì tờ khai sửa: không chuyển ký được, được chỉ việc phải làm; soạn lại, chuyển, mới đến bước ký")
    void aDossierWhoseDraftFellDoesNotGoOnFromTheCheck() {
        DossierSummary back = corrected(walks.asked(walks.at(Walks.Stand.TO_VERIFY), "thanhtung"));
        String page = "/ban-lam-viec/" + back.code();
        assertThat(back.stepAct()).isEqualTo("VERIFY");
        ActOutcome outcome = work.forward(Walks.seen(back), null, "", walks.officer("thanhtung"));
        assertThat(outcome).isInstanceOfSatisfying(ActOutcome.Incomplete.class, no -> assertThat(no.errors().getFirst().message()).contains("Trả lại bước dự thảo"));
        Http tung = Desks.at(port, "thanhtung");
        Http.Page shown = tung.get(page);
        assertThat(shown.body()).contains(page + "/tra-lai").doesNotContain(page + "/chuyen");
        assertThat(shown.text()).contains("Dự thảo trước khi sửa tờ khai", "Trả lại bước dự thảo để soạn lại");
        assertThat(tung.get(page + "/chuyen").text()).contains("chưa có dự thảo kết quả dùng được", "trả lại bước dự thảo");

        DossierSummary again = Walks.done(work.sendBack(Walks.seen(back), 3, "Tờ khai đã sửa", walks.officer("thanhtung")));
        Http xuyen = Desks.at(port, "myxuyen");
        Http.Page draft = xuyen.get(page + "/du-thao");
        assertThat(draft.text()).contains("Tờ khai đã được sửa sau khi lưu dự thảo", "Văn bản cũ, trước khi sửa tờ khai",
                "Trước khi sửa: Hộ kinh doanh Bún cá Ngọc Ánh", "Lưu dự thảo").doesNotContain("Chuyển bước tiếp theo");
        DossierSummary drafted = walks.drafted(again, "myxuyen");
        draft = xuyen.get(page + "/du-thao");
        assertThat(draft.text()).contains("Chuyển bước tiếp theo").doesNotContain("sửa sau khi lưu dự thảo", "Văn bản cũ");
        DossierSummary checked = Walks.done(work.forward(Walks.seen(drafted), null, "", walks.officer("myxuyen")));
        assertThat(Walks.done(work.forward(Walks.seen(checked), null, "", walks.officer("thanhtung"))).stepAct()).isEqualTo("SIGN");
    }

    @Test
    @DisplayName("Lãnh đạo sắp ký thì tờ khai sửa: không ký được văn bản cũ, được chỉ trả lại bước dự thảo")
    void thePaperFromTheFormerDeclarationIsNotSigned() {
        DossierSummary back = corrected(walks.asked(walks.at(Walks.Stand.TO_SIGN), "quockhanh"));
        assertThat(results.sign(Walks.seen(back), walks.officer("quockhanh"))).isInstanceOf(ActOutcome.NotNow.class);
        assertThat(desks.dossiers.open(back.code(), desks.reach("quockhanh"), "").orElseThrow().may()).doesNotContain(Act.SIGN, Act.FORWARD).contains(Act.SEND_BACK);
        assertThat(Desks.at(port, "quockhanh").get("/ban-lam-viec/" + back.code() + "/ky").text()).contains("trả lại bước dự thảo, rồi mới ký kết quả");
        assertThat(walks.now(back)).isEqualTo(back);
    }

    @Test
    @DisplayName("Ô người dự thảo tự viết mà tờ khai sửa đúng chỗ ấy: dự thảo và trang ký nêu lời khai trước, lời khai nay; ô đúng lời mới, ô không sửa thì không nêu")
    void whatTheOfficialWroteIsHeldAgainstTheNewDeclaration() {
        String then = "Hộ kinh doanh Bún cá Ngọc Ánh";
        String told = "trước là “%s”, nay là “Hộ kinh doanh Bún cá Chị Ánh”".formatted(then);
        DossierSummary before = walks.at(Walks.Stand.TO_DRAFT);
        Map<String, String> written = with(walks.fields(before), Map.of("ten", then + " <b>Út</b>", "nganh-nghe", "Bán bún cá"));
        DossierSummary back = corrected(walks.asked(drafted(before, written), "myxuyen"));
        String page = "/ban-lam-viec/" + back.code();
        Http xuyen = Desks.at(port, "myxuyen");
        assertThat(xuyen.get(page + "/du-thao").text()).contains(told).containsOnlyOnce("Tờ khai đã sửa:");

        DossierSummary kept = drafted(back, written);
        assertThat(xuyen.get(page + "/du-thao").text()).contains(told).containsOnlyOnce("Tờ khai đã sửa:");
        DossierSummary toSign = Walks.done(work.forward(Walks.seen(Walks.done(work.forward(Walks.seen(kept), null, "", walks.officer("myxuyen")))), null, "", walks.officer("thanhtung")));
        Http khanh = Desks.at(port, "quockhanh");
        Http.Page sign = khanh.get(page + "/ky");
        assertThat(sign.text()).contains("văn bản ghi khác lời khai mới", "Tên hộ kinh doanh: tờ khai " + told + "; văn bản ghi “" + then + " <b>Út</b>”").doesNotContain("Ngành, nghề kinh doanh: tờ khai");
        assertThat(sign.body()).contains("Ký số").doesNotContain("<b>Út");

        DossierSummary again = Walks.done(work.sendBack(Walks.seen(toSign), 3, "Ghi theo tờ khai mới", walks.officer("quockhanh")));
        DossierSummary right = drafted(again, with(written, Map.of("ten", "Hộ kinh doanh Bún cá Chị Ánh")));
        assertThat(xuyen.get(page + "/du-thao").text()).doesNotContain("Tờ khai đã sửa:");
        Walks.done(work.forward(Walks.seen(Walks.done(work.forward(Walks.seen(right), null, "", walks.officer("myxuyen")))), null, "", walks.officer("thanhtung")));
        assertThat(khanh.get(page + "/ky").text()).contains("Ký số").doesNotContain("lời khai mới");
    }

    @Test
    @DisplayName("Tờ khai chưa sửa lần nào: ô người dự thảo tự viết không bị nêu")
    void whatTheOfficialWroteIsLeftAloneWhileNothingIsCorrected() {
        DossierSummary dossier = walks.at(Walks.Stand.TO_DRAFT);
        drafted(dossier, with(walks.fields(dossier), Map.of("ten", "Tên khác")));
        assertThat(Desks.at(port, "myxuyen").get("/ban-lam-viec/" + dossier.code() + "/du-thao").text()).contains("Tên hộ kinh doanh").doesNotContain("Tờ khai đã sửa");
    }

    private DossierSummary drafted(DossierSummary dossier, Map<String, String> fields) {
        return Walks.done(results.draft(Walks.seen(dossier), fields, "", walks.officer("myxuyen")));
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> other) {
        Map<String, String> all = new HashMap<>(fields);
        all.putAll(other);
        return all;
    }

    private DossierSummary corrected(DossierSummary asked) {
        return Walks.done(receiving.answerSupplement(Walks.seen(asked), List.of(),
                Answers.NONE.with("ten-ho-kinh-doanh", Answer.typed("Hộ kinh doanh Bún cá Chị Ánh")), "", Walks.anh()));
    }
}
