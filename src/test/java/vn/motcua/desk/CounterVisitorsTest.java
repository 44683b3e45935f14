package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.WorkList;
import vn.motcua.party.Parties;
import vn.motcua.support.Http;

/** Who comes to the counter: known or not, what for, what it costs, and how they follow it from home. */
@DeskTest
class CounterVisitorsTest extends AtTheCounter {
    @Autowired Parties parties;
    @Autowired JdbcClient jdbc;

    @Test
    @DisplayName("Gõ số định danh: người có tài khoản, người từng nộp ở đây được điền sẵn; chữ đã gõ không bị thay; người lạ thì nói là chưa biết")
    void whoIsKnownNeedNotBeTypedAgain() {
        ha.get(PATH);
        Http.Page known = ha.post(PATH, Map.of("nut", "tim", "thu-tuc", PROCEDURE, "so-dinh-danh", "092 197 004 518", "ho-ten", "", "dien-thoai", "0912345678", "thu-dien-tu", ""));
        assertThat(known.status()).isEqualTo(200);
        assertThat(known.text()).contains("Đã điền họ tên từ tài khoản trên cổng");
        assertThat(known.body()).contains("value=\"Trần Ngọc Ánh\"").contains("value=\"0912345678\"").containsPattern("value=\"%s\" checked".formatted(PROCEDURE));

        String stranger = "092085000129";
        assertThat(ha.post(PATH, Map.of("nut", "tim", "so-dinh-danh", stranger, "ho-ten", "")).text()).contains("Chưa biết người này");
        String code = filedAtCounter("Đặng Văn Bé", stranger);
        Http.Page met = ha.post(PATH, Map.of("nut", "tim", "so-dinh-danh", stranger, "ho-ten", ""));
        assertThat(met.text()).contains("Đã điền họ tên từ hồ sơ " + code);
        assertThat(met.body()).contains("value=\"Đặng Văn Bé\"").doesNotContainPattern("id=\"dien-thoai\"[^>]*value=\"0[0-9]{9}\"");
        Http.Page sure = ha.post(PATH, Map.of("nut", "tim", "so-dinh-danh", stranger, "ho-ten", "đặng văn bé"));
        assertThat(sure.text()).contains("Đã điền từ hồ sơ " + code);
        assertThat(sure.body()).containsPattern("id=\"dien-thoai\"[^>]*value=\"0[0-9]{9}\"");
        assertThat(desks.dossiers.readings(code, desks.reach("thuha")).getFirst().purpose()).isEqualTo("Lấy thông tin người nộp tại quầy");

        jdbc.sql("UPDATE dossier.dossier SET channel = 'ONLINE' WHERE code = :code").param("code", code).update();
        assertThat(ha.post(PATH, Map.of("nut", "tim", "so-dinh-danh", stranger, "ho-ten", "")).text()).as("online anybody may have declared it").contains("Chưa biết người này");
        jdbc.sql("UPDATE dossier.dossier SET channel = 'DIRECT' WHERE code = :code").param("code", code).update();

        assertThat(ha.post(PATH, Map.of("nut", "tim", "so-dinh-danh", "0921")).status()).isEqualTo(422);
        assertThat(ha.post(PATH, Map.of("nut", "tim")).text()).contains("Nhập số định danh cá nhân trên căn cước");
        assertThat(Desks.at(port, "lehanh").post(PATH, Map.of("nut", "tim", "so-dinh-danh", stranger)).status()).isIn(403, 404);
    }

    @Test
    @DisplayName("Số định danh chỉ cho biết họ tên; điện thoại, thư điện tử chỉ khi họ tên khớp; lần nào cũng ghi lại ai hỏi, hỏi ai, để làm gì")
    void whoseDataWasReadIsRecorded() {
        ha.get(PATH);
        UUID anh = parties.byPersonalId("092197004518").orElseThrow().id();
        long before = lookups(anh);
        Map<String, String> typed = new LinkedHashMap<>(Map.of("nut", "tim", "so-dinh-danh", "092197004518", "ho-ten", "", "dien-thoai", "", "thu-dien-tu", ""));
        assertThat(ha.post(PATH, typed).body()).contains("value=\"Trần Ngọc Ánh\"").doesNotContainPattern("id=\"dien-thoai\"[^>]*value=\"[^\"]+\"")
                .doesNotContainPattern("id=\"thu-dien-tu\"[^>]*value=\"[^\"]+\"");
        typed.put("ho-ten", "Nguyễn Thị Mai");
        Http.Page other = ha.post(PATH, typed);
        assertThat(other.text()).contains("họ tên khác");
        assertThat(other.body()).doesNotContain("value=\"Trần Ngọc Ánh\"").doesNotContainPattern("id=\"dien-thoai\"[^>]*value=\"[^\"]+\"");
        typed.put("ho-ten", "tran ngoc anh");
        assertThat(ha.post(PATH, typed).body()).containsPattern("id=\"dien-thoai\"[^>]*value=\"0[0-9]{9}\"");
        opened();
        assertThat(lookups(anh)).isEqualTo(before + 4);
        assertThat(jdbc.sql("SELECT officer || ' ' || purpose FROM party.lookup WHERE person_id = :id ORDER BY id DESC LIMIT 1").param("id", anh).query(String.class).single())
                .contains("Hà").endsWith("Điền sẵn tờ khai tại quầy");
    }

    @Test
    @DisplayName("Người bị tra đọc được ai đã tra mình, ở đơn vị nào, để làm gì, mới nhất trước, từng trang; người khác không thấy, cán bộ không có trang này")
    void whoWasLookedUpReadsByWhom() {
        String page = "/tai-khoan/ai-da-xem";
        ha.get(PATH);
        ha.post(PATH, Map.of("nut", "tim", "so-dinh-danh", "092197004518", "ho-ten", ""));
        Http anh = Desks.at(port, "092197004518");
        assertThat(anh.get("/ho-so").body()).contains("href=\"" + page + "\"");
        Http.Page first = anh.get(page);
        assertThat(first.text()).contains("Ai đã tra thông tin của bạn tại quầy", "những lần cán bộ mở hồ sơ bạn đã nộp").doesNotContain("đã xem thông tin");
        assertThat(first.text()).contains("Nguyễn Thị Thu Hà", "Hỏi số định danh là của ai, tại quầy", "UBND phường Ninh Kiều");
        UUID person = parties.byPersonalId("092197004518").orElseThrow().id();
        jdbc.sql("""
                INSERT INTO party.lookup (person_id, at, account_id, officer_id, officer, post, purpose)
                SELECT :person, now(), uuidv7(), uuidv7(), '<b>Cũ</b> ' || n, '', 'Thử ' || n FROM generate_series(1, 60) n
                """).param("person", person).update();
        long all = lookups(person);
        long seen = 0;
        String next = page;
        while (next != null) {
            String body = anh.get(next).body();
            assertThat(body).doesNotContain("<b>Cũ");
            long rows = body.split("<th class=\"govuk-table__header mc-num\"", -1).length - 1;
            assertThat(rows).isBetween(1L, 25L);
            seen += rows;
            Matcher more = Pattern.compile("href=\"(/tai-khoan[^\"]*)\" rel=\"next\"").matcher(body);
            next = more.find() ? more.group(1) : null;
        }
        assertThat(seen).isEqualTo(all);
        assertThat(Desks.at(port, "092095007361").get(page).text()).doesNotContain("Cũ");
        assertThat(ha.get(page).status()).isEqualTo(404);
        assertThat(anh.get(page + "?sau=x").status()).isEqualTo(404);
        assertThat(anh.get(page + "?sau=" + new UUID(0, 0)).text()).contains("Không còn lần nào nữa");
        assertThat(Http.at(port).get(page).location()).startsWith("/dang-nhap");
        jdbc.sql("DELETE FROM party.lookup WHERE person_id = :person AND purpose LIKE 'Thử %'").param("person", person).update();
    }

    @Test
    @DisplayName("Tra người A rồi tra số lạ B: họ tên, điện thoại, thư điện tử của A đi hết, chữ cán bộ tự gõ còn nguyên")
    void whatALookUpPutInGoesWithTheNumber() {
        ha.get(PATH);
        Http.Page first = ha.post(PATH, Map.of("nut", "tim", "so-dinh-danh", "092197004518", "ho-ten", "", "dien-thoai", "", "thu-dien-tu", "tu-go@vi-du.vn"));
        Http.Page both = ha.post(PATH, sent(first, "so-dinh-danh", "092 197 004 518"));
        assertThat(both.body()).containsPattern("id=\"dien-thoai\"[^>]*value=\"0[0-9]{9}\"").contains("value=\"Trần Ngọc Ánh\"");
        Http.Page stranger = ha.post(PATH, sent(both, "so-dinh-danh", "092085000137"));
        assertThat(stranger.text()).contains("Chưa biết người này");
        assertThat(stranger.body()).doesNotContain("value=\"Trần Ngọc Ánh\"").doesNotContainPattern("id=\"dien-thoai\"[^>]*value=\"0").contains("value=\"tu-go@vi-du.vn\"").contains("value=\"092085000137\"");
        assertThat(ha.post(PATH, sent(stranger, "so-dinh-danh", "092085000137")).body()).contains("value=\"tu-go@vi-du.vn\"");
        Map<String, String> opened = sent(both, "so-dinh-danh", "092085000137");
        opened.remove("nut");
        Http.Page refused = ha.post(PATH, opened);
        assertThat(refused.status()).as("nor does it open a form with the name of another").isEqualTo(422);
        assertThat(refused.body()).contains("Nhập họ và tên như trên căn cước").doesNotContain("value=\"Trần Ngọc Ánh\"");
        Map<String, String> hostile = sent(both, "da-dien-ho-ten", "\"><script>" + "x".repeat(20_000));
        assertThat(ha.post(PATH, hostile).body()).doesNotContain("<script>xxx");
    }

    /** The fields of the page as a browser sends them, one of them changed. */
    private static Map<String, String> sent(Http.Page page, String field, String value) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("nut", "tim"));
        Pattern.compile("<input[^>]*name=\"(so-dinh-danh|ho-ten|dien-thoai|thu-dien-tu|da-dien-[a-z-]+)\"[^>]*>").matcher(page.body()).results().forEach(found -> {
            Matcher typed = Pattern.compile("value=\"([^\"]*)\"").matcher(found.group());
            fields.put(found.group(1), typed.find() ? typed.group(1) : "");
        });
        fields.put(field, value);
        return fields;
    }

    private long lookups(UUID person) {
        return jdbc.sql("SELECT count(*) FROM party.lookup WHERE person_id = :id").param("id", person).query(Long.class).single();
    }

    @Test
    @DisplayName("Số và tên cùng một người: tờ khai điền sẵn ngày sinh, nơi cư trú từ tài khoản; số của người khác tên thì không")
    void theFormIsFilledInOnlyForTheSamePerson() {
        assertThat(ha.get(opened()).body()).contains("Lấy từ tài khoản của người nộp").contains("value=\"1997\"").doesNotContain("Bạn là ai").contains("Người nộp là ai");
        Map<String, String> other = new LinkedHashMap<>(ANH);
        other.put("ho-ten", "Nguyễn Thị Mai");
        ha.get(PATH);
        assertThat(ha.get(ha.post(PATH, other).location()).body()).doesNotContain("Lấy từ tài khoản").doesNotContain("value=\"1997\"");
    }

    @Test
    @DisplayName("Danh sách thủ tục: hay nhận nhất đứng trên, còn lại theo vần; tìm theo tên không dấu và theo mã, không cần JavaScript")
    void theProceduresStandInAUsefulOrder() {
        String body = ha.get(PATH).body();
        List<String> frequent = desks.dossiers.frequentProcedures(catalogueAgency());
        Matcher shown = Pattern.compile("name=\"thu-tuc\" type=\"radio\" value=\"([^\"]+)\"").matcher(body);
        List<String> codes = shown.results().map(each -> each.group(1)).toList();
        assertThat(codes).hasSizeGreaterThan(6).doesNotHaveDuplicates();
        assertThat(codes.subList(0, 3)).isEqualTo(frequent.subList(0, 3));
        assertThat(ha.get(PATH + "?q=tinh+trang+hon+nhan").body()).contains("value=\"" + PROCEDURE + "\"").doesNotContain("value=\"1.001193\"");
        assertThat(ha.get(PATH + "?q=1.001193").body()).contains("value=\"1.001193\"").doesNotContain("value=\"" + PROCEDURE + "\"");
        assertThat(ha.get(PATH + "?q=" + "x".repeat(3_000)).text()).contains("Không có thủ tục nào nhận được ở đây khớp");
        assertThat(ha.get(PATH + "?q=%3Cb%3E").body()).doesNotContain("“<b>”");
    }

    private UUID catalogueAgency() {
        return desks.list(WorkList.TO_RECEIVE, "thuha").getFirst().agencyId();
    }

    @Test
    @DisplayName("Trang tờ khai nói tổng phí, lệ phí chắc chắn và gọi tên điều chưa chắc")
    void theFeesAreAddedUp() {
        assertThat(ha.get(opened()).text()).contains("Phí, lệ phí chắc chắn phải nộp 0 đồng").contains("Chưa gồm trong tổng")
                .contains("Lệ phí theo nghị quyết của Hội đồng nhân dân cấp tỉnh");
    }

    @Test
    @DisplayName("Người nộp tại quầy không có tài khoản theo dõi bằng mã và số định danh in trên giấy hẹn; sai mã hay sai số trả lời như nhau, dò thì phải chờ")
    void whoHasNoAccountFollowsByThePaper() {
        String code = filedAtCounter("Đặng Văn Bé", "092085000129");
        Http citizen = Http.at(port);
        assertThat(citizen.get("/theo-doi/" + code).body()).contains("value=\"" + code + "\"").doesNotContain("Đặng Văn Bé");
        Http.Page found = citizen.post("/theo-doi", Map.of("ma", " " + code.toLowerCase() + " ", "so-dinh-danh", "092 085 000 129"));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text()).contains(code).contains("Hẹn trả kết quả").contains("Đang giải quyết").contains("Quầy một cửa, UBND phường Ninh Kiều");
        assertThat(found.text()).as("nothing that was declared").doesNotContain("0909").doesNotContain("Đặng Văn Bé").doesNotContain("092085000129");
        assertThat(Desks.at(port, "thuha").get("/theo-doi/" + code).location()).isEqualTo("/ban-lam-viec/" + code);
        assertThat(Desks.at(port, "092197004518").get("/theo-doi/" + code).status()).as("another citizen is asked like a stranger").isEqualTo(200);
        aWrongPairTellsNothing(code);
    }

    private void aWrongPairTellsNothing(String code) {
        Http citizen = Http.at(port);
        String wrong = citizen.post("/theo-doi", Map.of("ma", code, "so-dinh-danh", "092085000128")).text().replace(code, "#").replaceAll("value=\\S+", "");
        String none = citizen.post("/theo-doi", Map.of("ma", "H13.42-200101-9999", "so-dinh-danh", "092085000128")).text().replace("H13.42-200101-9999", "#");
        assertThat(wrong).isEqualTo(none).contains("Không có hồ sơ nào khớp cả mã lẫn số định danh");
        Http.Page empty = citizen.post("/theo-doi", Map.of("ma", "", "so-dinh-danh", ""));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Nhập mã hồ sơ in trên Giấy tiếp nhận").contains("Nhập số định danh của người nộp hồ sơ");
        for (String odd : List.of("' OR 1=1 --", "<script>", "x".repeat(10_000), "../../etc", "H13.42-261120-0001\u0000")) {
            assertThat(citizen.post("/theo-doi", Map.of("ma", odd, "so-dinh-danh", odd)).status()).as(odd).isEqualTo(422);
        }
        Http.Page last = null;
        for (int i = 0; i < 21; i++) {
            last = citizen.post("/theo-doi", Map.of("ma", "H13.42-200101-9998", "so-dinh-danh", "09208500012" + i % 10));
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.text()).contains("Chờ").contains("rồi nhập lại");
    }
}
