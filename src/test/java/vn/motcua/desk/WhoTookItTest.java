package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.desk.Walks.Stand;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.State;
import vn.motcua.support.Http;

/** Trả kết quả tại quầy: who took it is recorded and shown. */
@DeskTest
class WhoTookItTest {
    @LocalServerPort int port;
    @Autowired Walks walks;
    @Autowired DeskActs acts;

    @Test
    @DisplayName("Người được ủy quyền nhận tại quầy: lịch sử nội bộ ghi tên và giấy tờ đã xem, người nộp thấy tên, không thấy số giấy tờ")
    void whoWasAuthorisedIsNamed() {
        DossierSummary decided = walks.at(Stand.DECIDED);
        Http window = Desks.at(port, "thuha");
        window.get(DeskActs.address(decided, Act.HAND_OVER));
        assertThat(acts.send(window, decided, Act.HAND_OVER, Map.of("cach", "Tại quầy", "nguoi-nhan", "uy-quyen", "ten-nguoi-nhan", " Lê  Văn Út ",
                "giay-to-nguoi-nhan", "Giấy ủy quyền ngày 20/11/2026, căn cước 092190000123")).status()).isEqualTo(302);
        assertThat(window.get("/ban-lam-viec/" + decided.code()).text()).contains("Tại quầy, Lê Văn Út nhận theo ủy quyền (đã xem: Giấy ủy quyền ngày 20/11/2026, căn cước 092190000123)");
        assertThat(Desks.at(port, "092197004518").get("/ho-so/" + decided.code()).text()).contains("Tại quầy, Lê Văn Út nhận theo ủy quyền").doesNotContain("092190000123");
        assertThat(acts.send(window, decided, Act.HAND_OVER, Map.of("cach", "Tại quầy", "nguoi-nhan", "nguoi-nop")).status()).as("sent late").isIn(302, 409);
        assertThat(walks.now(decided).version()).isEqualTo(decided.version() + 1);
    }

    @Test
    @DisplayName("Chính người nộp nhận: ghi như thế, điều gõ thừa vào ô ủy quyền thì bỏ")
    void theApplicantNeedsNoOtherName() {
        DossierSummary decided = walks.at(Stand.DECIDED);
        Http window = Desks.at(port, "thuha");
        window.get(DeskActs.address(decided, Act.HAND_OVER));
        acts.send(window, decided, Act.HAND_OVER, Map.of("cach", "Tại quầy", "nguoi-nhan", "nguoi-nop", "ten-nguoi-nhan", "Gõ nhầm", "giay-to-nguoi-nhan", "x".repeat(900)));
        assertThat(window.get("/ban-lam-viec/" + decided.code()).text()).contains("Tại quầy, chính người nộp nhận").doesNotContain("Gõ nhầm");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"'', '', '', Chọn ai đã nhận kết quả tại quầy", "vua-me, '', '', Chọn ai đã nhận kết quả tại quầy",
        "uy-quyen, '', CCCD 1, Nhập họ và tên người đến nhận", "uy-quyen, 123, CCCD 1, viết bằng chữ", "uy-quyen, Lê Văn Út, '', Ghi giấy ủy quyền"})
    @DisplayName("Thiếu người nhận, tên sai, thiếu giấy tờ: trang hỏi lại, giữ điều đã gõ, hồ sơ chưa trả")
    void whatIsMissingIsAskedFor(String taker, String name, String paper, String told) {
        DossierSummary decided = walks.at(Stand.DECIDED);
        Http window = Desks.at(port, "thuha");
        window.get(DeskActs.address(decided, Act.HAND_OVER));
        Http.Page again = acts.send(window, decided, Act.HAND_OVER, Map.of("cach", "Tại quầy", "nguoi-nhan", taker, "ten-nguoi-nhan", name,
                "giay-to-nguoi-nhan", paper));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains(told);
        assertThat(again.body()).contains("value=\"" + name + "\"");
        assertThat(walks.now(decided).state()).isEqualTo(State.DECIDED);
    }
}
