package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.desk.Walks.Stand;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Reading;
import vn.motcua.support.Http;

/** What the pages of the desk say and offer: one meaning for each number, no choice where there is none. */
@DeskTest
class DeskWordsTest {
    private static final Pattern PICKS = Pattern.compile("<input[^>]*name=\"pick\"[^>]*>");
    @LocalServerPort int port;
    @Autowired Walks walks;
    @Autowired DeskActs acts;

    private static List<String> picks(Http.Page page) {
        return PICKS.matcher(page.body()).results().map(found -> found.group()).toList();
    }

    @Test
    @DisplayName("Chỉ một bước để trả lại, một người để chuyển tới: chọn sẵn, không hỏi “ai nhận trước”")
    void theOnlyChoiceIsMade() {
        Http drafter = Desks.at(port, "myxuyen");
        List<String> back = picks(drafter.get("/ban-lam-viec/" + walks.at(Stand.TO_DRAFT).code() + "/tra-lai"));
        assertThat(back).hasSize(1).allMatch(input -> input.contains(" checked"));
        Http.Page forward = drafter.get("/ban-lam-viec/" + walks.at(Stand.DRAFTED).code() + "/chuyen");
        assertThat(picks(forward)).hasSize(1).allMatch(input -> input.contains(" checked"));
        assertThat(forward.text()).doesNotContain("nhận trước");
        List<String> two = picks(Desks.at(port, "thanhtung").get("/ban-lam-viec/" + walks.at(Stand.TO_VERIFY).code() + "/tra-lai"));
        assertThat(two).hasSizeGreaterThan(1).noneMatch(input -> input.contains(" checked"));
    }

    @Test
    @DisplayName("Danh sách của cán bộ và của người nộp gọi thủ tục bằng cùng một tên ngắn; tên đầy đủ khi rê chuột và trên trang hồ sơ")
    void listsSayTheShortName() {
        DossierSummary permit = walks.filed("1.013225");
        String title = "Cấp giấy phép xây dựng công trình cấp III, cấp IV và nhà ở riêng lẻ";
        Http window = Desks.at(port, "thuha");
        assertThat(window.get("/ban-lam-viec?ds=cho-tiep-nhan&tt=1.013225").body()).contains("<td class=\"is-cut wide\" title=\"" + permit.procedure() + "\">" + title + "</td>");
        assertThat(window.get("/ban-lam-viec/" + permit.code()).text()).contains(permit.procedure());
        assertThat(Desks.at(port, "092197004518").get("/ho-so").body()).containsPattern("href=\"/ho-so/" + permit.code() + "\"[^>]*>" + title + "</a>");
    }

    @Test
    @DisplayName("Còn đến hạn nào: tên cột đã nói thì trên màn hình rộng không nhắc lại ở từng dòng; hạn khác với tên cột thì luôn nói")
    void theDeadlineOfAListIsNamedOnce() {
        walks.at(Stand.FILED);
        walks.at(Stand.TO_ASSIGN);
        Http window = Desks.at(port, "thuha");
        assertThat(window.get("/ban-lam-viec?ds=cho-tiep-nhan").body()).contains("<span class=\"mc-said\"> (trả lời)</span>").doesNotContain("<span> (");
        assertThat(window.get("/ban-lam-viec?ds=dang-giai-quyet").body()).contains("<span class=\"mc-said\"> (hẹn trả)</span>").doesNotContain("<span> (");
        assertThat(Desks.at(port, "thanhtung").get("/ban-lam-viec?ds=cua-toi").body()).contains("<span class=\"mc-said\"> (bước)</span>");
        assertThat(window.get("/ban-lam-viec?ds=cua-toi").body()).contains("<span> (trả lời)</span>");
    }

    @Test
    @DisplayName("Việc chưa tới lượt mình: nói hồ sơ đang ở vị trí nào, tên đơn vị không nói hai lần")
    void whoHasItIsToldOnce() {
        String page = "/ban-lam-viec/" + walks.at(Stand.TO_ASSIGN).code() + "/chuyen";
        assertThat(Desks.at(port, "myxuyen").get(page).text()).contains("Hồ sơ đang ở Trưởng phòng Kinh tế, Hạ tầng và Đô thị. Chỉ người đang giữ hồ sơ");
    }

    @Test
    @DisplayName("Giao người làm: chính mình được gọi là mình")
    void oneselfIsNotListedAsAnother() {
        String page = "/ban-lam-viec/" + walks.at(Stand.TO_DRAFT).code() + "/phan-cong";
        String me = walks.officer("myxuyen").name();
        assertThat(Desks.at(port, "myxuyen").get(page).text()).contains("Tôi tự làm (" + me + ")");
        assertThat(Desks.at(port, "thanhtung").get(page).text()).contains(me).doesNotContain("Tôi tự làm");
    }

    @Test
    @DisplayName("Làm xong: một câu có dấu chấm, đường tới hồ sơ, tên mẫu vừa lập; mở lại thì thấy bước của mình đã xong")
    void whatWasDoneIsToldInASentenceWithTheWayBack() {
        DossierSummary dossier = walks.at(Stand.FILED);
        Http window = Desks.at(port, "thuha");
        window.get("/ban-lam-viec");
        Http.Page list = window.get(acts.send(window, dossier, Act.RECEIVE).location());
        assertThat(list.body()).containsPattern("đã gửi cho người nộp\\. <a class=\"govuk-link\" href=\"/ban-lam-viec/" + dossier.code() + "\">Mở hồ sơ</a>");
        assertThat(list.text()).contains("Mở Mẫu số 01 - Giấy tiếp nhận hồ sơ và hẹn trả kết quả để in (PDF)");
        String verified = "/ban-lam-viec/" + walks.at(Stand.TO_VERIFY).code();
        assertThat(Desks.at(port, "myxuyen").get(verified).text()).contains("Bước của anh chị đã xong.").doesNotContain("chưa tới lượt làm");
    }

    @Test
    @DisplayName("Số cạnh “Bàn làm việc” luôn là số việc trên bàn mình, danh sách nào đang mở cũng vậy")
    void theNumberInTheNavigationMeansOneThing() {
        Http window = Desks.at(port, "thuha");
        Pattern badge = Pattern.compile("aria-current=\"page\">Bàn làm việc(?:<span class=\"mc-count\">(\\d+)</span>)?</a>");
        List<String> shown = List.of("cua-toi", "dang-giai-quyet", "qua-han").stream().map(list -> window.get("/ban-lam-viec?ds=" + list).body())
                .map(body -> badge.matcher(body).results().findFirst().map(found -> String.valueOf(found.group(1))).orElse("no navigation")).distinct().toList();
        assertThat(shown).hasSize(1).doesNotContain("no navigation");
        assertThat(window.get("/ban-lam-viec?ds=cua-toi&q=khong-co-ai-ten-nay").body()).containsPattern("aria-current=\"page\">Bàn làm việc</a>");
    }

    @Test
    @DisplayName("“Có kết quả” chỉ nói một lần trên một dòng; phiếu trên màn hình nêu tên người như Mẫu 06")
    void oneThingIsSaidOnceAndPeopleByName() {
        DossierSummary decided = walks.at(Stand.DECIDED);
        Http window = Desks.at(port, "thuha");
        String meta = window.get("/ban-lam-viec/" + decided.code()).body().replaceAll("(?s).*?<p class=\"mc-case__meta\">(.*?)</p>.*", "$1");
        assertThat(meta.split("Có kết quả", -1)).hasSize(2);
        String slip = window.get("/ban-lam-viec/" + decided.code() + "/phieu-kiem-soat").text();
        for (String user : List.of("thuha", "thanhtung", "myxuyen", "quockhanh", "ngocdiep")) {
            assertThat(slip.substring(0, slip.indexOf("Chuỗi sự kiện"))).contains(walks.officer(user).name() + ", ");
        }
    }

    @Test
    @DisplayName("Lượt xem của một người, một mục đích, trong một ngày là một dòng; khác ngày thì khác dòng")
    void readingsOfADayStandTogether() {
        Reading late = new Reading(Instant.parse("2026-11-20T09:00:00Z"), "Hà", "Một cửa", "Tra cứu");
        Reading early = new Reading(Instant.parse("2026-11-20T02:00:00Z"), "Hà", "Một cửa", "Tra cứu");
        Reading other = new Reading(Instant.parse("2026-11-20T01:00:00Z"), "Hà", "Một cửa", "Giải quyết hồ sơ");
        Reading before = new Reading(Instant.parse("2026-11-19T16:59:00Z"), "Hà", "Một cửa", "Tra cứu");
        List<DayOfReadings> days = DayOfReadings.of(List.of(late, early, other, before));
        assertThat(days).extracting(DayOfReadings::times).containsExactly(2, 1, 1);
        assertThat(days.getFirst()).isEqualTo(new DayOfReadings(early.at(), late.at(), 2, "Hà", "Một cửa", "Tra cứu"));
        assertThat(DayOfReadings.of(List.of())).isEmpty();
    }

    @Test
    @DisplayName("Chức danh trong cột “Đang ở” bỏ hai chữ “Công chức”, phần nói rõ việc gì thì còn")
    void aPostIsShortenedByMeaning() {
        assertThat(row("Công chức tư pháp - hộ tịch").desk()).isEqualTo("Tư pháp - hộ tịch");
        assertThat(row("Phó Chủ tịch").desk()).isEqualTo("Phó Chủ tịch");
        assertThat(row("Công chức ").desk()).isEqualTo("Công chức ");
        assertThat(row("").desk()).isEmpty();
    }

    private static DeskRow row(String holder) {
        return new DeskRow(null, "", "", "", "", "", "", null, "", 0, "", "", "", holder);
    }
}
