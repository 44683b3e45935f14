package vn.motcua.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.support.Browsers;
import vn.motcua.support.Http;
import vn.motcua.support.PlatformTest;

@DisplayName("Trang tính hạn và trang ngày nghỉ")
@PlatformTest
class CalendarPagesTest {
    private static final String ASKED = "/tinh-han?ngay-ngay=%s&ngay-thang=%s&ngay-nam=%s&gio=%s&so=%s&don-vi=%s&cach=%s&buoi=%s";

    @LocalServerPort
    int port;

    @DisplayName("Hỏi bằng một địa chỉ, được hạn và từng dòng cách tính, không cần JavaScript")
    @Test
    void theAddressAsksAndThePageAnswersWithItsReasons() {
        Http.Page page = Http.at(port).get(ASKED.formatted("23", "11", "2026", "10:05", "3", "d", "gio", "08:00-12:00,13:00-17:00"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("10:05 thứ Sáu, ngày 27 tháng 11", "Thứ Hai 23/11, 10:05 – 12:00", "1 giờ 55",
                "nghỉ Ngày Văn hóa Việt Nam", "24 giờ");
    }

    @DisplayName("Nhập sai thì 422, nói phải nhập gì, và giữ nguyên những gì đã nhập")
    @ParameterizedTest(name = "{8}")
    @CsvSource(delimiter = ';', textBlock = """
            ;;;16:30;8;h;gio;;Nhập ngày nhận hồ sơ bằng chữ số
            30;2;2026;16:30;8;h;gio;;Không có ngày 30/2/2026
            1;1;1999;16:30;8;h;gio;;Lịch nghỉ có từ năm 2021
            20;11;2026;25:00;8;h;gio;;Nhập giờ nhận hồ sơ từ 00:00 đến 23:59
            20;11;2026;16:30;tám;h;gio;;Nhập thời hạn bằng chữ số
            20;11;2026;16:30;0;h;gio;;từ 1 trở lên
            20;11;2026;16:30;99999;d;gio;;Thời hạn phải từ 1 đến 3660 ngày làm việc
            20;11;2026;16:30;8;x;gio;;Chọn thời hạn tính bằng
            20;11;2026;16:30;8;h;gio;sáng;Viết các buổi làm việc như
            1;1;2030;08:00;8000;h;gio;00:00-00:01;Lịch nghỉ tính được cho các năm
            """)
    void wrongInputIsExplained(String day, String month, String year, String time, String amount, String unit, String mode,
            String sessions, String message) {
        Http.Page page = Http.at(port).get(ASKED.formatted(text(day), text(month), text(year), text(time), text(amount), unit, mode, text(sessions)));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains(message).contains("Có một chỗ cần sửa");
        assertThat(page.body()).contains("value=\"" + (amount == null ? "" : amount) + "\"");
    }

    @DisplayName("Chữ lạ và mã độc hiện lại như chữ")
    @Test
    void hostileTextIsPrintedAsText() {
        Http.Page page = Http.at(port).get(ASKED.formatted("1", "1", "2026", "%3Cscript%3Ealert(1)%3C/script%3E", "8", "h", "gio", ""));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).doesNotContain("<script>alert(1)");
    }

    @DisplayName("Ngày nghỉ của một năm, đợt nghỉ dài, ngày dự kiến; năm lạ là trang không có")
    @Test
    void theYearIsShownWithItsReasons() {
        Http http = Http.at(port);
        assertThat(http.get("/ngay-nghi/2026").text()).contains("Thứ Hai, 27/4", "Nghỉ bù: Giỗ Tổ Hùng Vương", "Làm bù: làm bù cho thứ Hai 31/8/2026")
                .contains("9 ngày , 14/2 đến 22/2");
        assertThat(http.get("/ngay-nghi/2027").text()).contains("(dự kiến)");
        assertThat(http.visit("/ngay-nghi").status()).isEqualTo(200);
    }

    @DisplayName("Năm không có trong lịch")
    @ParameterizedTest
    @ValueSource(strings = {"1999", "2200", "abc", "99999999999", "-1"})
    void unknownYearsDoNotExist(String year) {
        assertThat(Http.at(port).get("/ngay-nghi/" + year).status()).isEqualTo(404);
    }

    @DisplayName("Điện thoại sáng và máy tính tối: không lỗi trợ năng, không kéo ngang")
    @Test
    void thePagesFitEveryScreen() {
        Map<String, String> pages = Map.of("tinh-han", "/tinh-han", "ngay-nghi", "/ngay-nghi/2027",
                "tinh-han-ket-qua", ASKED.formatted("13", "2", "2026", "15:00", "8", "h", "gio", ""),
                "tinh-han-sai", ASKED.formatted("31", "2", "2026", "x", "", "", "gio", "x"));
        try (Browsers browsers = Browsers.at(port)) {
            look(browsers.open(Browsers.Screen.PHONE, false, true), "phone", pages);
            look(browsers.open(Browsers.Screen.DESKTOP, true, true), "desktop-dark", pages);
        }
    }

    private static void look(BrowserContext context, String face, Map<String, String> pages) {
        pages.forEach((name, path) -> {
            Page page = context.newPage();
            page.navigate(path);
            Browsers.shot(page, "calendar/%s-%s".formatted(name, face));
            assertThat(Browsers.accessibilityProblems(page)).as("%s %s", name, face).isEmpty();
            assertThat(Browsers.scrollsSideways(page)).as("%s %s", name, face).isFalse();
        });
        context.close();
    }

    private static String text(String value) {
        return value == null ? "" : java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
