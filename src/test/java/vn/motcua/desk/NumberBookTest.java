package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.agency.Agencies;
import vn.motcua.desk.Walks.Stand;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.support.Http;
import vn.motcua.support.Statements;

@DisplayName("Sổ văn bản đi: số nào cũng có mặt, kể cả số hủy; văn thư và người đứng đầu đọc được, người khác không (Điều 15, 18 Nghị định 30/2020)")
@DeskTest
@TestPropertySource(properties = "test.database=number_book")   // all numbers of an agency are looked at
@DirtiesContext
class NumberBookTest {
    @LocalServerPort int port;
    @Autowired Walks walks;
    @Autowired JdbcClient jdbc;
    @Autowired Agencies agencies;

    private static List<Integer> numbers(Http.Page page) {
        return Pattern.compile("<th scope=\"row\"[^>]*>(\\d+)").matcher(page.body()).results().map(each -> Integer.valueOf(each.group(1))).toList();
    }

    @Test
    @DisplayName("Văn thư thấy văn bản vừa phát hành, văn bản đã thu hồi và vì sao")
    void theClerkReadsWhatWasIssuedAndRevoked() {
        DossierSummary issued = walks.at(Stand.DECIDED);
        DossierSummary revoked = walks.at(Stand.REVOKED);
        Http clerk = Desks.at(port, "ngocdiep");
        Http.Page page = clerk.get("/so-van-ban");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Sổ văn bản đi năm", "UBND phường Ninh Kiều", issued.code(), revoked.code(), "Trần Ngọc Ánh", "Đã thu hồi", "Ghi sai ngành nghề.").doesNotContain("..");
        assertThat(numbers(page)).isSortedAccordingTo((a, b) -> b - a).doesNotHaveDuplicates();
        assertThat(clerk.get("/so-van-ban.csv").body()).startsWith("\ufeff\"Số\",\"Số, ký hiệu\"").contains(issued.code() + "-KQ1", "Ghi sai ngành nghề", "Hết danh sách: ");
        assertThat(Statements.count(Statements.during(() -> clerk.get("/so-van-ban"), 200))).isLessThanOrEqualTo(5);
    }

    @Test
    @DisplayName("Số hủy đứng đúng chỗ của nó với lý do, trang này nối trang kia không sót số nào, năm khác có trang riêng")
    void everyNumberStandsInItsPlace() {
        java.util.UUID agency = agencies.byCode("H13.42").orElseThrow().id();
        jdbc.sql("INSERT INTO result.series (agency_id, year, last) VALUES (:agency, 2019, 120)").param("agency", agency).update();
        jdbc.sql("""
                INSERT INTO result.cancelled_number (agency_id, year, number, result_code, reserved_at, cancelled_at, reason)
                SELECT :agency, 2019, n, 'H13.42-191120-0001-KQ1', '2019-11-20', '2019-11-21', 'Đã sang năm khác mà văn bản chưa phát hành'
                  FROM generate_series(1, 120) n
                """).param("agency", agency).update();
        Http head = Desks.at(port, "kimlien");
        Http.Page first = head.get("/so-van-ban?cq=H13.42&nam=2019");
        Http.Page second = head.get("/so-van-ban?cq=H13.42&nam=2019&duoi=71");
        Http.Page third = head.get("/so-van-ban?cq=H13.42&nam=2019&duoi=21");
        assertThat(first.body()).contains("/so-van-ban?cq=H13.42&amp;nam=2019&amp;duoi=71\"").contains("Số hủy");
        assertThat(first.text()).contains("Số hủy", "21/11/2019", "Đã sang năm khác mà văn bản chưa phát hành.", "Không lên văn bản nào", "H13.42-191120-0001-KQ1");
        assertThat(java.util.stream.Stream.of(first, second, third).flatMap(page -> numbers(page).stream()))
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 120).mapToObj(n -> 121 - n).toList());
        assertThat(third.body()).doesNotContain("rel=\"next\"").contains(">09</th>");
        assertThat(head.get("/so-van-ban.csv?cq=H13.42&nam=2019").body().split("\r\n")).hasSize(122);
        assertThat(head.get("/so-van-ban.xlsx?cq=H13.42&nam=2019").header("content-type")).contains("spreadsheetml");
    }

    @Test
    @DisplayName("Người không giữ sổ được chỉ chỗ khác; sổ của cơ quan khác, năm không có, địa chỉ lạ: không tìm thấy")
    void nobodyElseReadsIt() {
        Http.Page other = Desks.at(port, "myxuyen").get("/so-van-ban");
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.text()).contains("dành cho văn thư và người đứng đầu").doesNotContain("Ngọc Ánh");
        assertThat(Desks.at(port, "myxuyen").get("/so-van-ban.csv").status()).isEqualTo(404);
        Http clerk = Desks.at(port, "ngocdiep");
        for (String address : List.of("?cq=H13.41", "?cq=H13", "?nam=1999", "?nam=2026x", "?duoi=-1", "?duoi=99999999999")) {
            assertThat(clerk.get("/so-van-ban" + address).status()).as(address).isEqualTo(404);
        }
        assertThat(Desks.at(port, "092197004518").get("/so-van-ban").status()).isIn(403, 404);
        assertThat(Http.at(port).get("/so-van-ban").status()).isEqualTo(302);
    }
}
