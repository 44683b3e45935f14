package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.WorkList;
import vn.motcua.support.Http;

/** The list as a file: what is filtered, the whole of it, nothing besides. */
@DeskTest
class ExportTest {
    @LocalServerPort int port;
    @Autowired Desks desks;

    private static List<String> codes(Http.Page file) {
        List<String> rows = Arrays.stream(file.body().split("\r\n")).skip(1).toList();
        assertThat(rows.getLast()).as("the end is said").isEqualTo("\"Hết danh sách: %s dòng\"".formatted(vn.motcua.shared.Vietnamese.number(rows.size() - 1)));
        return rows.stream().limit(rows.size() - 1).map(line -> line.substring(1, line.indexOf("\","))).toList();
    }

    @Test
    @DisplayName("Tệp tải về đúng bằng danh sách đang lọc, cùng phạm vi, mở được bằng Excel")
    void theFileIsTheListAsFiltered() {
        for (String user : List.of("thuha", "lehanh", "thuthao", "kimlien")) {
            Http browser = Desks.at(port, user);
            for (WorkList list : List.of(WorkList.TO_RECEIVE, WorkList.MY_DESK, WorkList.IN_PROCESS, WorkList.OVERDUE)) {
                Http.Page file = browser.get("/ban-lam-viec/danh-sach.csv?ds=" + list.slug());
                assertThat(file.status()).isEqualTo(200);
                assertThat(file.header("content-type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
                assertThat(file.header("content-disposition")).isEqualTo("attachment; filename=\"%s.csv\"".formatted(list.slug()));
                assertThat(file.body()).startsWith("\ufeff\"Mã hồ sơ\",\"Thủ tục\",");
                assertThat(codes(file)).as("%s %s", user, list).isEqualTo(desks.list(list, user).stream().map(DossierSummary::code).toList());
            }
        }
        Http ha = Desks.at(port, "thuha");
        List<String> direct = desks.list(WorkList.TO_RECEIVE, "thuha").stream().filter(row -> row.channel().number() == 3).map(DossierSummary::code).toList();
        assertThat(direct).isNotEmpty();
        assertThat(codes(ha.get("/ban-lam-viec/danh-sach.csv?ds=cho-tiep-nhan&kenh=3"))).isEqualTo(direct);
        assertThat(ha.get("/ban-lam-viec?ds=cho-tiep-nhan&kenh=3").body()).contains("/ban-lam-viec/danh-sach.csv?ds=cho-tiep-nhan&amp;kenh=3");
    }

    @Test
    @DisplayName("Danh sách của người đứng đầu tải về cũng đúng bằng trang, người khác không tải được")
    void theHeadsListIsItsFileToo() {
        Http head = Desks.at(port, "kimlien");
        Http.Page overview = head.get("/tong-quan");
        Matcher lists = Pattern.compile("href=\"(/tong-quan/ho-so\\?[^\"]+)\"").matcher(overview.body());
        int compared = 0;
        while (lists.find() && compared < 6) {
            String address = lists.group(1).replace("&amp;", "&");
            Http.Page page = head.get(address);
            List<String> shown = Pattern.compile("/ban-lam-viec/(H13[^\"?]+)\"").matcher(page.body()).results().map(each -> each.group(1)).distinct().toList();
            if (page.body().contains("sau=")) {
                continue;
            }
            assertThat(codes(head.get(address.replace("/ho-so?", "/ho-so.csv?")))).as(address).isEqualTo(shown);
            compared++;
        }
        assertThat(compared).isPositive();
        assertThat(Desks.at(port, "thuha").get("/tong-quan/ho-so.csv?nhom=qua-han&cq=H13.42").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Tệp Excel có đúng những mã của tệp CSV, theo đúng thứ tự; ai không tải được CSV cũng không tải được Excel")
    void theWorkbookHoldsTheSameDossiers() throws java.io.IOException {
        Http ha = Desks.at(port, "thuha");
        for (String list : List.of("/ban-lam-viec/danh-sach.%s?ds=cho-tiep-nhan", "/ban-lam-viec/danh-sach.%s?ds=dang-giai-quyet")) {
            Http.Page file = ha.get(list.formatted("xlsx"));
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("content-type")).isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            assertThat(file.header("content-disposition")).endsWith(".xlsx\"");
            List<String> codes = codes(ha.get(list.formatted("csv")));
            assertThat(codes).isNotEmpty();
            assertThat(Pattern.compile("<c r=\"A[0-9]+\"[^>]*><is><t[^>]*>(H13[^<]+)<").matcher(vn.motcua.web.XlsxTest.parts(file.bytes()).get("xl/worksheets/sheet1.xml")).results().map(each -> each.group(1)).toList())
                    .isEqualTo(codes);
        }
        assertThat(ha.get("/ban-lam-viec?ds=cho-tiep-nhan").body()).contains("/ban-lam-viec/danh-sach.xlsx?ds=cho-tiep-nhan");
        assertThat(Desks.at(port, "kimlien").get("/tong-quan/ho-so.xlsx?nhom=cho-tiep-nhan&cq=H13.42").status()).isEqualTo(200);
        assertThat(ha.get("/tong-quan/ho-so.xlsx?nhom=qua-han&cq=H13.42").status()).isEqualTo(404);
        assertThat(ha.get("/ban-lam-viec/danh-sach.ods?ds=cho-tiep-nhan").status()).isEqualTo(404);
    }
}
