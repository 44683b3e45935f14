package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.State;
import vn.motcua.dossier.WorkList;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldNames;
import vn.motcua.form.FormDefinition;
import vn.motcua.form.Question;
import vn.motcua.form.Typed;
import vn.motcua.form.Value;
import vn.motcua.support.Http;

/** Somebody stands at the counter of phường Ninh Kiều with papers in hand. */
@DeskTest
class CounterTest {
    private static final String PATH = "/ban-lam-viec/nhan-tai-quay";
    private static final String PROCEDURE = "1.004873";
    private static final Map<String, String> ANH = Map.of("thu-tuc", PROCEDURE, "ho-ten", "Trần Ngọc Ánh", "so-dinh-danh", "092 197 004 518",
            "dien-thoai", "0909 000 018", "thu-dien-tu", "");

    @LocalServerPort int port;
    @Autowired Desks desks;
    @Autowired Walks walks;
    @Autowired Catalogue catalogue;
    private Http ha;

    @BeforeEach
    void signIn() {
        ha = Desks.at(port, "thuha");
    }

    private String opened() {
        assertThat(ha.get(PATH).status()).isEqualTo(200);
        return ha.post(PATH, ANH).location();
    }

    /** What the official types, from the example of the package. */
    private Map<String, Object> typed() {
        FormDefinition form = catalogue.current(PROCEDURE).orElseThrow().form();
        Answers answers = Walks.example(PROCEDURE);
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Question question : form.questions()) {
            answers.get(question.id()).ifPresent(answer -> {
                List<String> names = FieldNames.of(question);
                switch (answer.value()) {
                    case Value.Place place -> put(fields, names, List.of(place.province(), place.commune(), place.street()));
                    case Value.Many many -> fields.put(names.getFirst(), many.items());
                    case Value.One one -> put(fields, names, names.size() == 3 ? List.of(Typed.dateParts(one.text())) : List.of(one.text()));
                }
            });
        }
        fields.put("ho-ten", "Trần Ngọc Ánh");
        fields.put("so-dinh-danh", "092197004518");
        return fields;
    }

    private static void put(Map<String, Object> fields, List<String> names, List<String> values) {
        for (int i = 0; i < names.size(); i++) {
            fields.put(names.get(i), values.get(i));
        }
    }

    private List<Http.Upload> scans() {
        List<Http.Upload> scans = new ArrayList<>();
        for (RequiredDocument paper : catalogue.current(PROCEDURE).orElseThrow().facts().components(RequiredDocument.Kind.SUBMIT)) {
            scans.add(new Http.Upload("tep-" + paper.key(), "quét.pdf", "application/pdf", pdf(paper.key())));
        }
        return scans;
    }

    private static byte[] pdf(String said) {
        try (var document = new org.apache.pdfbox.pdmodel.PDDocument(); var out = new java.io.ByteArrayOutputStream()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.getDocumentInformation().setTitle(said);
            document.save(out);
            return out.toByteArray();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Http.Page send(String draft, Map<String, Object> fields, String button) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("nut", button);
        all.put("cau-hoi", held(draft));
        return ha.upload(draft, all, scans().toArray(Http.Upload[]::new));
    }

    /** The questions that the page holds now. */
    private String held(String draft) {
        Matcher held = Pattern.compile("name=\"cau-hoi\" value=\"([^\"]*)\"").matcher(ha.get(draft).body());
        return held.find() ? held.group(1) : "";
    }

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
        assertThat(ha.get(draft).text()).contains("Trần Ngọc Ánh");
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
        assertThat(list.text()).contains("của Trần Ngọc Ánh tại quầy, hẹn trả kết quả").contains("Mở mẫu vừa lập để in");
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
        String receipt = list.body().replaceAll("(?s).*href=\"(/ban-lam-viec/[^\"]+/mau/[0-9a-f]{64})\".*", "$1");
        Http.Page paper = ha.get(receipt);
        assertThat(paper.header("content-type")).isEqualTo("application/pdf");
        assertThat(new String(paper.bytes(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
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
        send(draft, fields, "luu");
        send(draft, fields, "luu");
        fields.put("doi-chieu", "co");
        Http.Page list = ha.get(send(draft, fields, "nop").location());
        String code = list.text().replaceAll("(?s).*Đã tiếp nhận hồ sơ (\\S+) của.*", "$1");
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
                "Nhập số điện thoại để báo kết quả", "Thư điện tử có dạng")) {
            assertThat(page.text().split(java.util.regex.Pattern.quote(said), -1)).as(said).hasSize(3);
        }
        assertThat(page.body()).contains("Trần Ngọc Ánh &lt;b").contains("value=\"0921\"");
        Http.Page empty = ha.upload(opened(), Map.of("nut", "nop"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("chỗ cần sửa");
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

    @Test
    @DisplayName("Gõ số định danh: người có tài khoản, người từng nộp ở đây được điền sẵn; chữ đã gõ không bị thay; người lạ thì nói là chưa biết")
    void whoIsKnownNeedNotBeTypedAgain() {
        ha.get(PATH);
        Http.Page known = ha.post(PATH, Map.of("nut", "tim", "thu-tuc", PROCEDURE, "so-dinh-danh", "092 197 004 518", "ho-ten", "", "dien-thoai", "0912345678", "thu-dien-tu", ""));
        assertThat(known.status()).isEqualTo(200);
        assertThat(known.text()).contains("Đã điền từ tài khoản trên cổng");
        assertThat(known.body()).contains("value=\"Trần Ngọc Ánh\"").contains("value=\"0912345678\"").containsPattern("value=\"%s\" checked".formatted(PROCEDURE));

        String stranger = "092085000129";
        assertThat(ha.post(PATH, Map.of("nut", "tim", "so-dinh-danh", stranger, "ho-ten", "")).text()).contains("Chưa biết người này");
        String code = filedAtCounter("Đặng Văn Bé", stranger);
        Http.Page met = ha.post(PATH, Map.of("nut", "tim", "so-dinh-danh", stranger, "ho-ten", ""));
        assertThat(met.text()).contains("Đã điền từ hồ sơ " + code);
        assertThat(met.body()).contains("value=\"Đặng Văn Bé\"").containsPattern("id=\"dien-thoai\"[^>]*value=\"0[0-9]{9}\"");
        assertThat(desks.dossiers.readings(code, desks.reach("thuha")).getFirst().purpose()).isEqualTo("Lấy thông tin người nộp tại quầy");

        assertThat(ha.post(PATH, Map.of("nut", "tim", "so-dinh-danh", "0921")).status()).isEqualTo(422);
        assertThat(ha.post(PATH, Map.of("nut", "tim")).text()).contains("Nhập số định danh cá nhân trên căn cước");
        assertThat(Desks.at(port, "lehanh").post(PATH, Map.of("nut", "tim", "so-dinh-danh", stranger)).status()).isIn(403, 404);
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

    private java.util.UUID catalogueAgency() {
        return desks.list(WorkList.TO_RECEIVE, "thuha").getFirst().agencyId();
    }

    @Test
    @DisplayName("Trang tờ khai nói tổng phí, lệ phí chắc chắn và gọi tên điều chưa chắc")
    void theFeesAreAddedUp() {
        assertThat(ha.get(opened()).text()).contains("Phí, lệ phí chắc chắn phải nộp 0 đồng").contains("Chưa gồm trong tổng")
                .contains("Lệ phí theo nghị quyết của Hội đồng nhân dân cấp tỉnh");
    }

    /** Somebody without an account files and is received; the code of the dossier. */
    private String filedAtCounter(String name, String personalId) {
        Map<String, String> person = new LinkedHashMap<>(ANH);
        person.put("ho-ten", name);
        person.put("so-dinh-danh", personalId);
        ha.get(PATH);
        String draft = ha.post(PATH, person).location();
        Map<String, Object> fields = typed();
        fields.put("ho-ten", name);
        fields.put("so-dinh-danh", personalId);
        fields.put("ngay-sinh-ngay", "5");
        fields.put("ngay-sinh-thang", "11");
        fields.put("ngay-sinh-nam", "1985");
        fields.put("gioi-tinh", "nam");
        send(draft, fields, "luu");
        send(draft, fields, "luu");
        fields.put("doi-chieu", "co");
        Http.Page done = send(draft, fields, "nop");
        assertThat(done.status()).as(done.text()).isEqualTo(302);
        return ha.get(done.location()).text().replaceAll("(?s).*Đã tiếp nhận hồ sơ (\\S+) của.*", "$1");
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
