package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.State;
import vn.motcua.dossier.WorkList;
import vn.motcua.form.Answers;
import vn.motcua.form.Draft;
import vn.motcua.form.Drafts;
import vn.motcua.form.Question;
import vn.motcua.shared.Ids;
import vn.motcua.support.Http;

/** Somebody stands at the counter of phường Ninh Kiều with papers in hand. */
@DeskTest
class CounterTest extends AtTheCounter {
    @Test
    @DisplayName("Chọn sang câu khác rồi chọn lại: điều đã ghi ở câu hiện ra từ trước còn nguyên; lưu tự động đến muộn không ghi đè")
    void aChoiceToggledBackKeepsWhatWasWritten() {
        String draft = opened();
        send(draft, typed(), "luu");
        send(draft, typed(), "luu");
        String asked = held(draft);
        List<String> before = List.of(asked.split(" "));
        Map<String, Object> fields = new LinkedHashMap<>(typed());
        for (Question question : catalogue.current(PROCEDURE).orElseThrow().form().questions()) {
            if (!question.options().isEmpty() && before.contains(question.id())) {
                for (var option : question.options()) {
                    Map<String, Object> other = new LinkedHashMap<>(fields);
                    other.put(question.id(), option.value());
                    // The page was made before the choice: it holds nothing of what the choice brings into view.
                    String first = before.get(before.indexOf(question.id()));
                    other.put("cau-hoi", first);
                    assertThat(ha.post(draft + "/luu", other).status()).isEqualTo(200);
                }
                fields.put("cau-hoi", question.id());
                assertThat(ha.post(draft + "/luu", fields).status()).isEqualTo(200);
            }
        }
        assertThat(held(draft)).isEqualTo(asked);
        assertThat(ha.get(draft).text()).contains("Trần Ngọc Ánh").contains("Cổng này chưa có đủ xã, phường của cả nước").doesNotContain("gọi số điện thoại cuối trang");
        assertThat(ha.post(draft + "/luu", Map.of("cau-hoi", "ho-ten", "ho-ten", "Trần Ngọc Ánh A", "luc-gui", "2000")).status()).isEqualTo(200);
        assertThat(ha.post(draft + "/luu", Map.of("cau-hoi", "ho-ten", "ho-ten", "Trần", "luc-gui", "1000")).status()).isEqualTo(409);
        assertThat(ha.get(draft).body()).contains("value=\"Trần Ngọc Ánh A\"");
        assertThat(ha.post(draft + "/luu", Map.of("cau-hoi", "so-dinh-danh", "ho-ten", "Khác", "so-dinh-danh", "092197004518")).status()).isEqualTo(200);
        assertThat(ha.get(draft).body()).as("a question the page does not hold is not read").contains("value=\"Trần Ngọc Ánh A\"");
    }

    @Test
    @DisplayName("Quét nhầm: mở lại xem, bỏ ra, điều vừa gõ bên cạnh còn nguyên; người khác không mở, không bỏ được")
    void aWrongScanGoesOutAgain() {
        Map<String, String> birth = new LinkedHashMap<>(ANH);
        birth.put("thu-tuc", "1.001193");
        ha.get(PATH);
        String draft = ha.post(PATH, birth).location();
        Map.of("quan-he", "me", "truong-hop", "thuong", "noi-sinh", "tai-nha", "chung-sinh", "lam-chung").forEach((question, answer) ->
                assertThat(ha.upload(draft, Map.of("cau-hoi", question, question, answer)).status()).isEqualTo(302));
        assertThat(ha.upload(draft, Map.of("nut", "luu"), new Http.Upload("tep-van-ban-lam-chung", "quét.pdf", "application/pdf", pdf("nhầm"))).status()).isEqualTo(302);
        Http.Page page = ha.get(draft);
        Matcher remove = Pattern.compile("formaction=\"(" + draft + "/giay-to/[0-9a-f-]{36})/xoa\"").matcher(page.body());
        assertThat(remove.find()).isTrue();
        String scan = remove.group(1);
        assertThat(ha.get(scan).header("content-type")).isEqualTo("application/pdf");
        Http khoi = Desks.at(port, "minhkhoi");
        khoi.get(PATH);
        assertThat(khoi.get(scan).status()).isEqualTo(404);
        assertThat(khoi.post(scan + "/xoa", Map.of()).status()).isEqualTo(404);
        assertThat(ha.upload(scan + "/xoa", Map.of("cau-hoi", "ho-ten", "ho-ten", "Trần Ngọc Ánh B")).location()).isEqualTo(draft);
        assertThat(ha.get(draft).body()).doesNotContain(scan).contains("value=\"Trần Ngọc Ánh B\"");
        assertThat(ha.get(scan).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Nộp trực tiếp: ghi tờ khai, quét giấy tờ, nộp và tiếp nhận một lần, in Mẫu 01; bấm hai lần vẫn một hồ sơ")
    void whoStandsAtTheCounterLeavesWithTheReceipt() {
        int before = desks.list(WorkList.IN_PROCESS, "thuha").size();
        String draft = opened();
        Map<String, Object> fields = typed();
        // Answers open further questions: twice saved, everything is in view.
        assertThat(send(draft, fields, "luu").status()).isEqualTo(302);
        assertThat(ha.get(draft).text()).contains("Trần Ngọc Ánh").contains("Nộp và tiếp nhận");
        send(draft, fields, "luu");
        Http.Page undeclared = send(draft, fields, "nop");
        assertThat(undeclared.status()).isEqualTo(422);
        assertThat(undeclared.text().split("Đối chiếu giấy tờ với bản chính rồi đánh dấu vào ô xác nhận", -1)).hasSize(3);
        fields.put("doi-chieu", "co");
        Http.Page done = send(draft, fields, "nop");
        assertThat(done.status()).as(done.text()).isEqualTo(302);
        Http.Page list = ha.get(done.location());
        assertThat(list.text()).contains("của Trần Ngọc Ánh tại quầy, hẹn trả kết quả").contains("Mở Mẫu số 01")
                .contains("Người nộp có tài khoản: đăng nhập, xem ở Hồ sơ của tôi.");
        assertThat(send(draft, fields, "nop").status()).isEqualTo(302);
        assertThat(ha.get(done.location()).text()).contains("bấm hai lần chỉ tính một lần");

        assertThat(desks.list(WorkList.IN_PROCESS, "thuha")).hasSize(before + 1);
        String code = list.text().replaceAll("(?s).*Đã tiếp nhận hồ sơ (\\S+) của.*", "$1");
        DossierSummary dossier = desks.dossiers.find(code, Walks.reachOfAnh()).orElseThrow();
        assertThat(dossier.state()).isEqualTo(State.IN_PROCESS);
        assertThat(dossier.channel()).isEqualTo(Channel.DIRECT);
        assertThat(ha.get("/ban-lam-viec?ds=dang-giai-quyet&kenh=1&q=" + code).text()).contains(code);
        assertThat(ha.get("/ban-lam-viec?ds=dang-giai-quyet&kenh=2&q=" + code).text()).contains("Không có hồ sơ nào khớp");
        assertThat(ha.get("/ban-lam-viec?ds=dang-giai-quyet&q=A%20%26%2050%25").body()).contains("href=\"/tra-cuu?q=A%20%26%2050%25\"");
        Http anh = Desks.at(port, "092197004518");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(anh.get("/thong-bao").text()).as("the account is told, though it did not file")
                .contains("Hồ sơ %s đã được tiếp nhận".formatted(code)));
        String receipt = list.body().replaceAll("(?s).*href=\"(/ban-lam-viec/[^\"]+/mau/[0-9a-f]{64})\".*", "$1");
        Http.Page paper = ha.get(receipt);
        assertThat(paper.header("content-type")).isEqualTo("application/pdf");
        assertThat(new String(paper.bytes(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    @DisplayName("Tờ khai đã nộp từ cửa sổ khác: bấm bỏ, bấm lưu ở cửa sổ cũ không nộp gì thêm, được cho biết đã nộp")
    void noOtherButtonFilesWhatWasFiledInAnotherWindow(@Autowired Drafts drafts) {
        String draft = opened();
        Map<String, Object> fields = new LinkedHashMap<>(typed());
        fields.put("cau-hoi", held(draft));
        drafts.close(UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1)));   // and its dossier would be looked for under this id
        int before = desks.list(WorkList.TO_RECEIVE, "thuha").size() + desks.list(WorkList.IN_PROCESS, "thuha").size();
        for (String button : List.of("bo", "luu", "", "tra")) {
            fields.put("nut", button);
            Http.Page page = ha.upload(draft, fields);
            assertThat(page.status()).as(button).isEqualTo(410);
            assertThat(page.text()).contains("Tờ khai này đã nộp");
        }
        assertThat(desks.list(WorkList.TO_RECEIVE, "thuha").size() + desks.list(WorkList.IN_PROCESS, "thuha").size()).isEqualTo(before);
    }

    @Test
    @DisplayName("Số định danh của người khác tên: hồ sơ không hiện trong tài khoản người ấy")
    void aSlipOfThePenShowsTheDossierToNoStranger() {
        Map<String, String> other = new LinkedHashMap<>(ANH);
        other.put("ho-ten", "Nguyễn Thị Mai");
        ha.get(PATH);
        String draft = ha.post(PATH, other).location();
        Map<String, Object> fields = typed();
        fields.put("ho-ten", "Nguyễn Thị Mai");
        fields.put("cach-nhan", "tai-quay");
        send(draft, fields, "luu");
        send(draft, fields, "luu");
        fields.put("doi-chieu", "co");
        Http.Page list = ha.get(send(draft, fields, "nop").location());
        String code = list.text().replaceAll("(?s).*Đã tiếp nhận hồ sơ (\\S+) của.*", "$1");
        assertThat(list.text()).contains("Người nộp theo dõi bằng giấy hẹn, không cần tài khoản.");
        assertThat(desks.dossiers.find(code, desks.reach("thuha"))).isPresent();
        assertThat(desks.dossiers.find(code, Walks.reachOfAnh())).isEmpty();
    }

    @Test
    @DisplayName("Thiếu hay sai khi mở tờ khai: nói đúng chỗ, chữ đã gõ còn nguyên")
    void whatIsMissingIsSaidBesideTheFieldAndNothingTypedIsLost() {
        ha.get(PATH);
        Http.Page page = ha.post(PATH, Map.of("thu-tuc", "", "ho-ten", "Trần Ngọc Ánh <b>", "so-dinh-danh", "0921", "dien-thoai", "", "thu-dien-tu", "a@b"));
        assertThat(page.status()).isEqualTo(422);
        for (String said : List.of("Chọn thủ tục người đến quầy cần làm", "Số định danh cá nhân phải có 12 chữ số, anh chị mới nhập 4",
                "Nhập số điện thoại để báo kết quả", "Thư điện tử phải có dạng", "Họ và tên chỉ gồm chữ cái")) {
            assertThat(page.text().split(java.util.regex.Pattern.quote(said), -1)).as(said).hasSize(3);
        }
        assertThat(page.body()).contains("Trần Ngọc Ánh &lt;b").contains("value=\"0921\"");
        Http.Page empty = ha.upload(opened(), Map.of("nut", "nop"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("chỗ cần sửa");
    }

    @Test
    @DisplayName("Bỏ tờ khai tại quầy: hỏi lại một lần, điều vừa gõ còn nguyên nếu giữ lại; bỏ rồi thì không mở được, bấm lại không hỏng gì")
    void aFormIsThrownAwayOnlyAfterBeingAskedOnce() {
        String draft = opened();
        assertThat(ha.get(draft).body()).contains("name=\"nut\" value=\"bo\"").doesNotContain("formaction=\"" + draft + "/bo\"");
        Map<String, Object> fields = typed();
        fields.put("ho-ten", "Trần Ngọc Ánh C");
        Http.Page asked = send(draft, fields, "bo");
        assertThat(asked.location()).isEqualTo(draft + "/bo");
        Http.Page page = ha.get(asked.location());
        assertThat(page.text()).contains("Bỏ tờ khai này?").contains("Trần Ngọc Ánh C").contains("không lấy lại được").contains("Giữ lại tờ khai");
        assertThat(ha.get(draft).body()).as("kept, with what was just typed").contains("value=\"Trần Ngọc Ánh C\"");
        assertThat(Desks.at(port, "minhkhoi").get(draft + "/bo").status()).isEqualTo(404);
        ha.get(draft + "/bo");
        Http.Page gone = ha.post(draft + "/bo", Map.of());
        assertThat(gone.location()).isEqualTo(PATH);
        assertThat(ha.get(PATH).text()).contains("Đã bỏ tờ khai tại quầy").doesNotContain("Trần Ngọc Ánh C");
        assertThat(ha.get(draft).status()).isEqualTo(404);
        assertThat(ha.post(draft + "/bo", Map.of()).status()).isEqualTo(404);
        assertThat(send(draft, fields, "bo").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("Một cán bộ mở dở quá nhiều tờ khai tại quầy thì được nhắc nộp hoặc bỏ bớt; điều đã gõ còn nguyên, bỏ một tờ là mở được")
    void anOfficialHasSoManyFormsOpenAtOnce(@Autowired Drafts drafts) {
        UUID account = Ids.named("demo/account/minhkhoi");
        ProcedureRevision revision = catalogue.current(PROCEDURE).orElseThrow();
        UUID agency = desks.list(WorkList.IN_PROCESS, "thuha").getFirst().agencyId();
        List<Draft> open = IntStream.range(drafts.count(account), 200).mapToObj(i -> drafts.start(account, revision.id(), PROCEDURE, agency, Answers.NONE, 200).orElseThrow()).toList();
        try {
            Http khoi = Desks.at(port, "minhkhoi");
            khoi.get(PATH);
            Http.Page full = khoi.post(PATH, ANH);
            assertThat(full.status()).isEqualTo(422);
            assertThat(full.text()).contains("Anh chị đang có 200 tờ khai tại quầy còn dở. Mở một tờ ở cuối trang, nộp hoặc bỏ, rồi mở tờ mới");
            assertThat(full.body()).contains("value=\"Trần Ngọc Ánh\"");
            assertThat(khoi.post(PATH + "/" + open.getFirst().id() + "/bo", Map.of()).location()).isEqualTo(PATH);
            Http.Page opened = khoi.post(PATH, ANH);
            assertThat(opened.status()).as(opened.text()).isEqualTo(302);
            drafts.delete(UUID.fromString(opened.location().substring(PATH.length() + 1)), account);
        } finally {
            open.forEach(draft -> drafts.delete(draft.id(), account));
        }
    }

    @Test
    @DisplayName("Chỉ người tiếp nhận ở một cửa có quầy; tờ khai dở của ai người ấy mở")
    void onlyWhoReceivesHasACounterAndEachOpensOnlyTheOwnForms() {
        String draft = opened();
        assertThat(Desks.at(port, "lehanh").get(PATH).status()).isEqualTo(404);
        assertThat(Desks.at(port, "lehanh").get("/ban-lam-viec").text()).doesNotContain("Nhận tại quầy");
        assertThat(Desks.at(port, "minhkhoi").get(draft).status()).isEqualTo(404);
        assertThat(ha.get("/ban-lam-viec").text()).contains("Nhận tại quầy");
        assertThat(ha.get(PATH).text()).contains("Tờ khai tại quầy còn dở");
        assertThat(Desks.at(port, "092197004518").get(PATH).status()).isEqualTo(403);
    }
}
