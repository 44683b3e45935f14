package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.document.Documents;
import vn.motcua.shared.LegalReference;
import vn.motcua.support.Http;

@DisplayName("Sau khi nộp: đọc lại điều đã khai, biết ai đã xem, bị từ chối thì biết làm gì, gõ mã thế nào cũng được")
@OfficeTest
@TestPropertySource(properties = "test.database=after_filing")   // codes and files from one address are counted
@DirtiesContext
class AfterFilingTest {
    @Autowired People people;
    @Autowired Documents documents;
    @LocalServerPort int port;

    private Http as(String user) {
        Http http = Http.at(port);
        http.signIn(user, "khong-dung-that");
        return http;
    }

    private Http anh() {
        return as("092197004518");
    }

    @Test
    @DisplayName("“Bạn đã khai” cho đọc lại từng câu bằng lời của tờ khai, không phải bằng mã")
    void whatWasDeclaredCanBeReadAgain() {
        DossierSummary filed = people.filed();
        String text = anh().get("/ho-so/" + filed.code()).text();
        assertThat(text).contains("Bạn đã khai", "092 197 004 518", "22/08/1997", "Lê Hoàng Nam", "Bản điện tử trên cổng này").doesNotContain("chua-ket-hon", "1997-08-22");
        assertThat(as("092095007361").get("/ho-so/" + filed.code()).text()).doesNotContain("Bạn đã khai", "Lê Hoàng Nam, ");
    }

    @Test
    @DisplayName("Mở từng trang của tờ khai là một lần xem trong ngày; ngày khác, việc khác thì kể riêng; sổ vẫn ghi từng lần")
    void readingsOfOneDayArePutTogether() {
        people.clock().set("2026-11-20T10:00");
        DossierSummary filed = people.filed();
        for (String at : List.of("2026-11-20T10:00", "2026-11-20T10:05", "2026-11-20T10:20", "2026-11-23T08:00")) {
            people.clock().set(at);
            people.dossiers.open(filed.code(), people.reachOf("thuha"), "Tiếp nhận, trả lời hồ sơ");
        }
        people.dossiers.open(filed.code(), people.reachOf("thuha"), "Tra cứu");
        assertThat(people.dossiers.readings(filed.code(), People.reachOfAnh())).hasSize(5);
        assertThat(people.dossiers.visits(filed.code(), People.reachOfAnh())).hasSize(3);
        assertThat(people.dossiers.visits(filed.code(), people.reachOf("thuthao"))).as("out of reach").isEmpty();
        Http anh = anh();
        assertThat(anh.get("/ho-so/" + filed.code()).text()).contains("1 cán bộ đã mở hồ sơ.").doesNotContain("5 lần");
        assertThat(anh.get("/ho-so/" + filed.code() + "/da-xem").text()).contains("xem lần đầu 10:00, lần cuối 10:20", "xem lúc 08:00", "Tra cứu");
    }

    @Test
    @DisplayName("Cán bộ mở để từ chối không bị ghi là “Tiếp nhận hồ sơ”")
    void whoRefusesIsNotWrittenDownAsReceiving() {
        people.clock().set("2026-11-20T10:00");
        DossierSummary filed = people.filed();
        as("thuha").get("/ban-lam-viec/" + filed.code() + "/tu-choi");
        assertThat(people.dossiers.readings(filed.code(), People.reachOfAnh())).extracting(Reading::purpose).containsOnly("Tiếp nhận, trả lời hồ sơ");
    }

    @Test
    @DisplayName("Bị từ chối: vì sao, nộp lại ở đâu, gọi số nào; chấm cuối không còn là việc đang làm")
    void aRefusalSaysHowToGoOn() {
        DossierSummary refused = People.done(people.receiving.refuse(People.seen(people.filed()), "Nơi thường trú ở phường khác",
                new LegalReference("Điều 12 Thông tư 04/2020/TT-BTP"), people.officer("thuha")));
        Http.Page page = anh().get("/ho-so/" + refused.code());
        assertThat(page.text()).contains("Vì sao không tiếp nhận", "Nộp lại", "UBND phường Ninh Kiều, điện thoại");
        assertThat(page.body()).contains("href=\"/nop-ho-so/" + refused.procedureCode() + "\"").containsPattern("href=\"tel:0\\d{9,10}\"").doesNotContain("class=\"is-now\"");
        assertThat(anh().get("/ho-so/" + people.filed().code()).text()).doesNotContain("Nộp lại");
    }

    @ParameterizedTest
    @CsvSource({"/xac-minh?ma=h13.42+261120+0001+kq1, /xac-minh/H13.42-261120-0001-KQ1", "/xac-minh?ma=H13.422611200001KQ1, /xac-minh/H13.42-261120-0001-KQ1",
        "/ho-so?ma=h13.42+261120+0001, /ho-so/H13.42-261120-0001", "/ho-so?ma=H13.42–261120–0001–KQ1, /ho-so/H13.42-261120-0001"})
    @DisplayName("Mã gõ cách quãng, gạch dài, không gạch đều đến đúng trang")
    void codesAreUnderstoodWhereverTheyAreTyped(String typed, String page) {
        assertThat(anh().get(typed.replace("–", "%E2%80%93")).location()).isEqualTo(page);
    }

    @Test
    @DisplayName("Nhập mã hồ sơ hay mã kiểm tra vào ô mã kết quả: được bảo đó là mã gì và đi đâu")
    void anotherCodeIsNamed() {
        Http stranger = Http.at(port);
        Http.Page dossier = stranger.get("/xac-minh?ma=h13.42+261120+0001");
        assertThat(dossier.status()).isEqualTo(422);
        assertThat(dossier.text()).contains("Đây là mã hồ sơ");
        assertThat(dossier.body()).contains("href=\"/theo-doi/H13.42-261120-0001\"");
        assertThat(stranger.get("/xac-minh/H13.42-261120-0001").status()).isEqualTo(404);
        assertThat(stranger.get("/xac-minh?ma=6pw7+mnfk").text()).contains("Đây là mã kiểm tra. Nhập mã kết quả trước");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%3Cscript%3E", "%00", "H13.42-261120-0001%0d%0aX:y", "..%2f..%2fetc", "%EF%BC%A8"})
    @DisplayName("Mã có ý xấu: một lời nhắc, không hơn")
    void hostileCodesLeadNowhere(String typed) {
        for (String door : List.of("/xac-minh?ma=", "/ho-so?ma=")) {
            Http.Page page = anh().get(door + typed);
            assertThat(page.status()).as(door).isEqualTo(422);
            assertThat(page.body()).doesNotContain("<script>alert", "<script>\"");
        }
    }

    @Test
    @DisplayName("Gửi Mẫu 01 lên xác minh: đúng là giấy cổng này lập, chưa phải kết quả, theo dõi ở đâu; không nói tên ai; sửa một byte thì thôi")
    void aFormOfOursIsNamedForWhatItIs() {
        DossierSummary filed = people.filed();
        String sha256 = ((ActOutcome.Done) people.receiving.receive(People.seen(filed), people.ticks(filed), people.officer("thuha"))).paper();
        byte[] paper = documents.read(sha256);
        Http.Page told = Http.at(port).upload("/xac-minh", Map.of(), new Http.Upload("tep", "giay.pdf", "application/pdf", paper));
        assertThat(told.text()).contains("Giấy do cổng này lập, không phải kết quả", "Mẫu số 01 - Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Nội dung còn nguyên vẹn", filed.code())
                .doesNotContain("Trần", "092197004518", "không chứng minh được điều gì");
        assertThat(told.body()).contains("href=\"/ho-so/" + filed.code() + "\"");
        byte[] changed = (new String(paper, StandardCharsets.ISO_8859_1) + "%").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Http.at(port).upload("/xac-minh", Map.of(), new Http.Upload("tep", "giay.pdf", "application/pdf", changed)).text())
                .contains("không có chữ ký số").doesNotContain("Giấy do cổng này lập");
    }

    @Test
    @DisplayName("Trang thông báo trống nói với cán bộ như với cán bộ; số điện thoại trong tin gọi được; đăng nhập, theo dõi có đường dẫn về")
    void smallThings() {
        people.clock().set("2026-11-20T10:00");
        DossierSummary filed = people.filed();
        org.awaitility.Awaitility.await().atMost(java.time.Duration.ofSeconds(20)).until(() -> anh().get("/thong-bao").body().contains(filed.code()));
        assertThat(anh().get("/thong-bao").body()).containsPattern("bạn gọi <a class=\"govuk-link mc-nowrap\" href=\"tel:0\\d+\">")
                .as("a bell, and how many").containsPattern("<summary><svg (?s:.{0,400}?)</svg>\\s*<span class=\"mc-count\">\\d+<span class=\"govuk-visually-hidden\"> tin chưa đọc</span></span> Mục lục").contains("Thông báo <span class=\"mc-count\">");
        assertThat(as("thuha").get("/thong-bao").text()).contains("Việc đang chờ anh chị ở Bàn làm việc").doesNotContain("hồ sơ của bạn");
        for (String page : List.of("/dang-nhap", "/theo-doi")) {
            assertThat(Http.at(port).get(page).body()).as(page).contains("govuk-breadcrumbs");
        }
    }
}
