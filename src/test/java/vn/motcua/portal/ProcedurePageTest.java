package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.Http;
import vn.motcua.support.PlatformTest;

/** What the page of a procedure says to whom. */
@PlatformTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-password=khong-dung-that"})
class ProcedurePageTest {
    @LocalServerPort
    int port;

    private Http officer() {
        Http officer = Http.at(port);
        officer.signIn("thuha", "khong-dung-that");
        return officer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000656", "1.000894", "1.001193", "1.001612", "1.004194", "1.012783", "1.012994", "1.013225", "2.000635", "2.000815"})
    @DisplayName("Điều người soạn chưa chắc: cán bộ đọc, người dân chỉ được biết là đang đối chiếu")
    void whatIsNotSureIsForOfficials(String code) {
        assertThat(Http.at(port).get("/thu-tuc/" + code).text()).contains("đang được đối chiếu với quyết định công bố")
                .doesNotContain("Chỗ chưa chắc", "trí nhớ", "ổng quốc gia", "Cần đối chiếu");
        assertThat(officer().get("/thu-tuc/" + code).text()).contains("Cần đối chiếu, chỉ cán bộ đọc được").doesNotContain("Một vài chi tiết ở trang này");
    }

    @Test
    void whereNothingIsUnsureNothingIsSaid() {
        assertThat(Http.at(port).get("/thu-tuc/1.004873").text()).doesNotContain("đang được đối chiếu");
        assertThat(officer().get("/thu-tuc/1.004873").text()).doesNotContain("Cần đối chiếu");
    }

    @Test
    void whoeverMustGoThereLearnsWhereAndWhomToCall() {
        Http anybody = Http.at(port);
        Http.Page page = anybody.get("/thu-tuc/2.000815");
        assertThat(page.body()).contains("/thu-tuc/2.000815/noi-nop").contains("<h1 class=\"govuk-heading-xl\">Chứng thực bản sao từ bản chính</h1>");
        assertThat(page.text()).contains("Bản chính giấy tờ, văn bản").as("nothing can be sent ahead of the counter").doesNotContain("xem trước", "Ảnh chụp")
                .contains("Tên đầy đủ: Chứng thực bản sao từ bản chính giấy tờ, văn bản");
        assertThat(anybody.get("/thu-tuc/2.000815/noi-nop").text()).contains("UBND phường Ninh Kiều", "Trung tâm Phục vụ hành chính công", "0292 3999 040",
                "08:00-12:00 và 13:00-17:00", "chưa có số nhà").doesNotContain("nộp trực tuyến", "UBND thành phố Cần Thơ Quầy nhận");
        assertThat(anybody.get("/thu-tuc/1.012783/noi-nop").text()).contains("UBND thành phố Cần Thơ").contains("nộp trực tuyến").doesNotContain("phường");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.999999", "%00", "1.001193'", "..%5c", "%C0%AF"})
    void aPlaceOfNoProcedureIsNotThere(String code) {
        assertThat(Http.at(port).get("/thu-tuc/" + code + "/noi-nop").status()).isIn(400, 404);
    }

    @Test
    void whatIsPaidByTheCopyIsReckoned() {
        assertThat(Http.at(port).get("/thu-tuc/2.000635").text()).contains("8.000 đồng/bản", "Cách tính: số bản × 8.000 đồng; 3 bản là 24.000 đồng");
        assertThat(Http.at(port).get("/thu-tuc/2.000815").text()).contains("Xem cách tính bên dưới", "từ trang thứ ba 1.000 đồng mỗi trang");
        assertThat(Http.at(port).get("/thu-tuc/1.004873").text()).doesNotContain("Cách tính:");
    }

    @Test
    void theTimeLimitNamesItsWayWhereAnotherTakesAnotherTime() {
        assertThat(Http.at(port).get("/thu-tuc/1.012783").text()).contains("15 ngày làm việc khi nộp trực tuyến, tính từ lúc được tiếp nhận");
        assertThat(Http.at(port).get("/thu-tuc/1.004873").text()).contains("3 ngày làm việc tính từ lúc được tiếp nhận");
    }
}
