package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.Http;
import vn.motcua.support.PlatformTest;

/** Where somebody stops who files for the first time. */
@PlatformTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-password=khong-dung-that"})
class FirstFilingTest {
    private static final String MARITAL = "1.004873";
    private static final String CA_MAU = "96";
    @LocalServerPort int port;
    private Citizen anh;

    @BeforeEach
    void signIn() {
        anh = new Citizen(port, Citizen.ANH);
    }

    @Test
    @DisplayName("Chỉ mời chọn tỉnh, thành phố đã có danh mục xã, phường, và nói rõ danh mục mới có đến đâu")
    void onlyProvincesWithCommunesAreOffered() {
        String draft = anh.start(MARITAL);
        Http.Page residence = anh.http.get(draft + "/noi-cu-tru");
        assertThat(residence.body()).contains("<option value=\"92\"").contains("<option value=\"01\"").doesNotContain("<option value=\"" + CA_MAU + "\"");
        assertThat(residence.text()).containsPattern("Cổng này chưa có đủ xã, phường của cả nước; mới có ở \\d+ tỉnh, thành phố\\.");
        assertThat(anh.http.get("/to-khai/xa?tinh=" + CA_MAU).body()).doesNotContain("Chọn tỉnh, thành phố trước").contains("Chưa có danh mục của nơi này");
        assertThat(anh.http.get("/to-khai/xa?tinh=").body()).contains("Chọn tỉnh, thành phố trước");
        assertThat(anh.http.get("/to-khai/xa?tinh=%3Cscript%3E").body()).doesNotContain("script");
    }

    @Test
    @DisplayName("Tờ khai đã giữ một tỉnh chưa có danh mục thì tỉnh ấy vẫn hiện")
    void aProvinceAlreadyKeptStillShows() {
        String draft = anh.start(MARITAL);
        Http.Page residence = anh.http.get(draft + "/noi-cu-tru");
        Map<String, String> typed = new HashMap<>(Citizen.typed(residence, Map.of("noi-cu-tru-tinh", CA_MAU, "noi-cu-tru-xa", "", "noi-cu-tru-duong", "Ấp 1")));
        Http.Page wrong = anh.http.post(draft + "/noi-cu-tru", typed);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Chọn xã, phường hoặc đặc khu");
        typed.put("nut", "sau");
        assertThat(anh.http.post(draft + "/noi-cu-tru", typed).status()).isEqualTo(302);
        assertThat(anh.http.get(draft + "/noi-cu-tru").body()).contains("<option value=\"" + CA_MAU + "\" selected");
    }

    @Test
    @DisplayName("Xóa tờ khai: hỏi lại trên một trang riêng, không cần JavaScript; bấm lần hai hay của người khác thì không có gì")
    void throwingADraftAwayIsAskedOnceMore() {
        String draft = anh.startBirthWithWitnesses();
        anh.http.upload(draft + "/giay-to", Map.of("nut", "tai-len"), new Http.Upload("tep-van-ban-lam-chung", "lam-chung.jpg", "image/jpeg", Citizen.picture(41)));
        for (String list : new String[] {"/nop-ho-so/1.001193", "/ho-so"}) {
            assertThat(anh.http.get(list).body()).as(list).contains("href=\"" + draft + "/xoa\"").doesNotContain("action=\"" + draft + "/xoa\"");
        }
        Http.Page asked = anh.http.get(draft + "/xoa");
        assertThat(asked.text()).contains("Bạn muốn xóa tờ khai này?").contains("và 1 tệp đã gửi kèm").contains("không lấy lại được").contains("Giữ lại tờ khai");
        assertThat(anh.http.get(draft + "/giay-to").status()).as("asking deletes nothing").isEqualTo(200);
        Citizen nam = new Citizen(port, Citizen.NAM);
        nam.http.get("/nop-ho-so/" + MARITAL);
        assertThat(nam.http.get(draft + "/xoa").status()).isEqualTo(404);
        assertThat(nam.http.post(draft + "/xoa", Map.of()).status()).isEqualTo(404);
        anh.http.get(draft + "/xoa");
        assertThat(anh.http.post(draft + "/xoa", Map.of()).location()).isEqualTo("/nop-ho-so/1.001193");
        assertThat(anh.http.get("/nop-ho-so/1.001193").text()).contains("Đã xóa tờ khai điền dở");
        assertThat(anh.http.post(draft + "/xoa", Map.of()).status()).isEqualTo(404);
        assertThat(anh.http.get(draft + "/xoa").text()).contains("Không có tờ khai này");
        assertThat(anh.http.get("/to-khai/khong-phai/xoa").status()).isEqualTo(404);
        assertThat(anh.http.get("/to-khai/" + UUID.randomUUID() + "/xoa").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Lệ phí được miễn và phí bản sao nói riêng từng khoản, không thành mâu thuẫn")
    void whatIsFreeAndWhatCostsAreToldApart() {
        String page = anh.http.get("/nop-ho-so/1.001193").text();
        assertThat(page).contains("Lệ phí: miễn phí khi đăng ký đúng hạn", "Đăng ký quá hạn: mức do Hội đồng nhân dân cấp tỉnh quyết định; Phí 8.000 đồng/bản (chỉ khi xin thêm bản sao trích lục)").doesNotContain("miễn phí; 8.000");
    }

    @Test
    @DisplayName("Lỗi do câu đã trả lời ở trang trước thì có đường về sửa câu ấy; lỗi xếp theo thứ tự trên trang")
    void whatWasAnsweredBeforeIsOneClickAway() {
        String draft = anh.start(MARITAL);
        anh.walk(draft, FilingPagesTest.toMarry(), "tinh-trang");
        Map<String, String> married = new HashMap<>(Citizen.typed(anh.http.get(draft + "/tinh-trang"), Map.of("tinh-trang", "dang-ket-hon")));
        Http.Page stopped = anh.http.post(draft + "/tinh-trang", married);
        assertThat(stopped.status()).isEqualTo(422);
        assertThat(stopped.text()).contains("Sửa câu đã trả lời trước:");
        assertThat(stopped.body()).contains("<a class=\"govuk-link\" href=\"" + draft + "/muc-dich\">");
        assertThat(anh.http.get(draft + "/tinh-trang").text()).doesNotContain("Sửa câu đã trả lời trước");
        Http.Page wrong = anh.http.post(draft + "/nguoi-se-ket-hon", Map.of("ten-nguoi-se-ket-hon", "", "so-dinh-danh-nguoi-se-ket-hon", "12",
                "ngay-sinh-nguoi-se-ket-hon-ngay", "5", "ngay-sinh-nguoi-se-ket-hon-thang", "13", "ngay-sinh-nguoi-se-ket-hon-nam", "2027"));
        assertThat(wrong.body()).containsPattern("(?s)href=\"#ten-nguoi-se-ket-hon\".*href=\"#so-dinh-danh-nguoi-se-ket-hon\".*href=\"#ngay-sinh-nguoi-se-ket-hon\"");
        assertThat(wrong.text()).contains("tháng chỉ từ 1 đến 12, đã nhập 13").doesNotContain("Lịch không có ngày");
    }

    @Test
    @DisplayName("Trang của thủ tục nhắc tờ khai điền dở với người đã đăng nhập, không nhắc với người lạ")
    void theProceduresPageSpeaksOfTheWaitingDraft() {
        String draft = anh.start("2.000635");
        assertThat(anh.http.get("/thu-tuc/2.000635").body()).contains("Bạn có tờ khai điền dở").contains("href=\"" + draft + "\"").doesNotContain("Bắt đầu nộp trực tuyến");
        assertThat(new Citizen(port, Citizen.NAM).http.get("/thu-tuc/2.000635").text()).doesNotContain("tờ khai điền dở");
        assertThat(Http.at(port).get("/thu-tuc/2.000635").text()).doesNotContain("tờ khai điền dở").contains("Bắt đầu nộp trực tuyến");
        assertThat(Http.at(port).get("/thu-tuc?q=xyzzyq").body()).contains("href=\"/#viec-doi\">chọn một việc trong đời");
    }

    @Test
    @DisplayName("Đang có tờ khai điền dở thì nút chính là làm tiếp tờ ấy")
    void aWaitingDraftIsWhatOneGoesOnWith() {
        String draft = anh.start(MARITAL);
        String page = anh.http.get("/nop-ho-so/" + MARITAL).body();
        assertThat(page).containsPattern("<button class=\"govuk-button govuk-button--secondary\"[^>]*>Bắt đầu tờ khai mới").containsPattern("<a class=\"govuk-button\" href=\"" + "/to-khai/");
        assertThat(page).contains(draft);
    }
}
