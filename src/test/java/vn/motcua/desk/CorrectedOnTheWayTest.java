package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private DossierSummary corrected(DossierSummary asked) {
        return Walks.done(receiving.answerSupplement(Walks.seen(asked), List.of(),
                Answers.NONE.with("ten-ho-kinh-doanh", Answer.typed("Hộ kinh doanh Bún cá Chị Ánh")), "", Walks.anh()));
    }
}
