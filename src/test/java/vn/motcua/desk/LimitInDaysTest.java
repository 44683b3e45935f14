package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.support.Http;
import vn.motcua.support.TestClock;

@DisplayName("Hạn tính theo ngày hết lúc 24 giờ của ngày cuối (Bộ luật Dân sự 2015, Điều 148)")
@DeskTest
@TestPropertySource(properties = "test.database=limit_in_days")   // her list shows what waits longest
class LimitInDaysTest {
    @LocalServerPort int port;
    @Autowired Walks walks;
    @Autowired DeskActs acts;
    @Autowired TestClock clock;

    /** Twenty days, by a revision shipped with the platform. */
    private DossierSummary permit() {
        clock.set("2026-11-02T09:00");
        return walks.received(walks.filed("1.013225"));
    }

    @Test
    @DisplayName("Chiều tối ngày cuối: hạn còn đến hết hôm nay; qua nửa đêm thì đã quá hạn")
    void theEveningOfTheLastDayIsStillInTime() {
        DossierSummary permit = permit();
        clock.set("2026-11-23T18:00");
        assertThat(track(permit)).contains("Đến hết hôm nay").doesNotContain("Hết giờ");
        clock.set("2026-11-24T07:00");
        assertThat(track(permit)).contains("Đã quá hạn").doesNotContain("Quá 0");
    }

    @Test
    @DisplayName("Giấy hẹn, phiếu kiểm soát, trang của người nộp, bàn làm việc, lời báo: đâu cũng nói 24 giờ, không đâu nói 23 giờ 59")
    void theEndOfTheDayHasOneName() throws IOException {
        clock.set("2026-11-02T09:00");
        DossierSummary filed = walks.filed("1.013225");
        Http window = Desks.at(port, "thuha");
        Http anh = Desks.at(port, "092197004518");
        String own = "/ban-lam-viec/" + filed.code();
        window.get(own);
        Http.Page done = window.get(acts.send(window, filed, Act.RECEIVE).location());
        assertThat(done.text()).contains("hẹn trả kết quả 24:00 thứ Hai, 23/11/2026. Giấy tiếp nhận");
        Matcher receipt = Pattern.compile("href=\"(" + own + "/mau/[0-9a-f]{64})\"").matcher(done.body());
        assertThat(receipt.find()).isTrue();
        assertThat(printed(window.get(receipt.group(1)))).contains("24 giờ 00 phút, ngày 23 tháng 11 năm 2026").doesNotContain("23 giờ 59");
        assertThat(printed(window.get(own + "/phieu-kiem-soat.pdf"))).contains("24 giờ 00 phút, ngày 23 tháng 11 năm 2026").doesNotContain("23 giờ 59");

        Http.Page desk = window.get(own);
        assertThat(desk.text()).contains("hẹn trả 24:00 T2 23/11", "Hẹn trả kết quả 24:00 thứ Hai, 23/11/2026");
        assertThat(desk.body()).contains("bước, hẹn trả 24:00 thứ Hai, 23/11/2026\"").doesNotContain("23:59 ");
        assertThat(track(filed)).contains("24:00 thứ Hai, ngày 23 tháng 11", "hẹn 23/11, 24:00", "Hẹn trả kết quả 24:00 thứ Hai, 23/11/2026").doesNotContain("23:59");
        assertThat(anh.get("/ho-so").text()).contains("Hẹn trả kết quả 24:00 thứ Hai, 23/11/2026");
        await().atMost(Duration.ofSeconds(20)).until(() -> anh.get("/thong-bao").text().contains("Hồ sơ " + filed.code() + " đã được tiếp nhận"));
        assertThat(anh.get("/thong-bao").text()).contains("Bạn nhận kết quả trước 24:00 thứ Hai, 23/11/2026");
        clock.set("2026-11-23T15:00");
        assertThat(window.get(own).text()).contains("hẹn trả 24:00 hôm nay");
    }

    private static String printed(Http.Page pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private String track(DossierSummary dossier) {
        return Desks.at(port, "092197004518").get("/ho-so/" + dossier.code()).text();
    }
}
