package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.desk.Walks.Stand;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.shared.Vietnamese;
import vn.motcua.support.Http;
import vn.motcua.support.TestClock;

@DisplayName("Dải bước trước khi tiếp nhận nói đúng số giờ đã dùng để trả lời")
@DeskTest
class AnswerHoursTest {
    @LocalServerPort int port;
    @Autowired Walks walks;
    @Autowired TestClock clock;

    @Test
    @DisplayName("Đến hạn lúc 17:00, mở trang lúc 17:30 hay cuối tuần: đã quá hạn, không phải quá 0 phút; giờ mở cửa lại thì tính từng phút")
    void lateIsLateThoughNoWorkingTimeHasPassed() {
        clock.set("2026-11-20T08:00");
        DossierSummary filed = walks.at(Stand.FILED);
        assertThat(Vietnamese.moment(filed.answerDue())).isEqualTo("17:00 thứ Sáu, 20/11/2026");
        for (String at : List.of("2026-11-20T17:30", "2026-11-22T09:00")) {
            clock.set(at);
            assertThat(Desks.at(port, "thuha").get("/ban-lam-viec/" + filed.code()).text()).contains("Đã quá hạn (trả lời)").doesNotContain("Quá 0");
            assertThat(Desks.at(port, "092197004518").get("/ho-so/" + filed.code()).text()).contains("Đã quá hạn").doesNotContain("Quá 0");
        }
        clock.set("2026-11-23T08:05");
        assertThat(Desks.at(port, "thuha").get("/ban-lam-viec/" + filed.code()).text()).contains("Quá 5 phút (trả lời)");
    }

    @Test
    @DisplayName("Thời gian chờ người nộp bổ sung không tính; quá hạn thì nói quá")
    void waitingForTheApplicantIsNotCounted() {
        clock.set("2026-11-19T09:00");
        DossierSummary filed = walks.at(Stand.FILED);
        clock.set("2026-11-19T10:00");
        DossierSummary asked = walks.asked(filed, "thuha");
        clock.set("2026-11-24T14:00");
        walks.supplemented(asked);
        clock.set("2026-11-25T10:30");   // it runs on from the day after the supplement came
        Http window = Desks.at(port, "thuha");
        assertThat(window.get("/ban-lam-viec/" + filed.code()).text()).contains("Có 8 giờ, đã qua 3 giờ 30").contains("Còn 4 giờ 30 (trả lời)")
                .contains("Thời gian chờ bổ sung không tính; phần bổ sung đến ngoài giờ làm việc nên giờ tính tiếp từ thứ Tư, 25/11/2026.");
        assertThat(Desks.at(port, "092197004518").get("/ho-so/" + filed.code()).text()).contains("giờ tính tiếp từ thứ Tư, 25/11/2026");
        clock.set("2026-11-26T09:00");
        assertThat(window.get("/ban-lam-viec/" + filed.code()).text()).contains("Có 8 giờ, đã qua 10 giờ").contains("Quá 2 giờ (trả lời)");
    }
}
