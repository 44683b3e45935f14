package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.document.Documents;
import vn.motcua.notice.Messages;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.RegisterCheck;
import vn.motcua.result.ResultActs;
import vn.motcua.result.Results;
import vn.motcua.shared.FieldError;
import vn.motcua.support.Browsers;
import vn.motcua.support.Http;
import vn.motcua.support.VeraPdf;

@DisplayName("Từ chối giải quyết sau khi tiếp nhận: bằng văn bản, có lý do và căn cứ, qua ký, số, dấu như mọi kết quả")
@OfficeTest
@TestPropertySource(properties = "test.database=refusal-of-a-dossier")   // counts what was decided
@DirtiesContext
class RefusalOfADossierTest {
    private static final String PASSWORD = "khong-dung-that";
    private static final String REASON = "Người đề nghị đang có vợ hoặc chồng theo sổ đăng ký kết hôn của phường Cái Khế";
    private static final String LAW = "Khoản 2 Điều 5 Luật Hôn nhân và gia đình số 52/2014/QH13";
    private static final String NEXT = "Khi đã có bản án ly hôn có hiệu lực, nộp hồ sơ mới kèm bản sao bản án";

    @Autowired People people;
    @Autowired ResultActs acts;
    @Autowired Results results;
    @Autowired Documents documents;
    @Autowired Messages messages;
    @Autowired HistoryCheck history;
    @Autowired RegisterCheck register;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Map<String, String> refusal(DossierSummary dossier) {
        Map<String, String> fields = new LinkedHashMap<>(acts.refusalFields(people.dossiers.open(dossier.code(), people.reachOf("lehanh"), "Dự thảo").orElseThrow()));
        fields.putAll(Map.of("ly-do", REASON, "can-cu", LAW, "huong-dan", NEXT));
        return fields;
    }

    private DossierSummary toSign(DossierSummary drafted) {
        return People.done(people.work.forward(People.seen(drafted), null, "Trình ký", people.officer("lehanh")));
    }

    private DossierSummary signed(DossierSummary drafted) {
        return People.done(acts.sign(People.seen(toSign(drafted)), people.officer("quockhanh")));
    }

    private DossierSummary issued(DossierSummary signed) {
        return People.done(acts.issue(People.seen(signed), people.officer("ngocdiep")));
    }

    private long decided() {
        return jdbc.sql("SELECT coalesce(sum(count), 0) FROM report.tally").query(Long.class).single();
    }

    private Http at(String user) {
        Http http = Http.at(port);
        assertThat(http.signIn(user, PASSWORD).status()).isEqualTo(302);
        return http;
    }

    @Test
    @DisplayName("Dự thảo, ký, số, dấu; người nộp đọc lý do, căn cứ, việc làm tiếp; ai cũng xác minh; báo cáo tính là đã giải quyết")
    void aRefusalIsAWrittenAnswerLikeAnyOther() throws IOException {
        long before = decided();
        DossierSummary received = people.received();
        Map<String, String> proposed = acts.refusalFields(people.dossiers.open(received.code(), people.reachOf("lehanh"), "Dự thảo").orElseThrow());
        assertThat(proposed).containsEntry("chu-ho-so", "Trần Ngọc Ánh").containsEntry("ma-ho-so", received.code()).containsEntry("ly-do", "");
        assertThat(acts.draftRefusal(People.seen(received), proposed, "", people.officer("lehanh"))).isInstanceOfSatisfying(ActOutcome.Incomplete.class,
                told -> assertThat(told.errors()).extracting(FieldError::field).containsExactly("ly-do", "can-cu", "huong-dan"));
        assertThat(acts.draftRefusal(People.seen(received), refusal(received), "", people.officer("thuha"))).isInstanceOf(ActOutcome.NotYours.class);
        DossierSummary signed = signed(People.done(acts.draftRefusal(People.seen(received), refusal(received), "", people.officer("lehanh"))));
        assertThat(results.refusal(signed.id())).as("not before it is issued").isEmpty();
        assertThat(at("092197004518").get("/ho-so/" + signed.code()).text()).doesNotContain(REASON);

        DossierSummary decided = issued(signed);
        assertThat(decided.state()).isEqualTo(State.DECIDED);
        IssuedResult result = results.find(decided.code() + "-KQ1").orElseThrow();
        assertThat(result.title()).isEqualTo("Thông báo từ chối giải quyết hồ sơ thủ tục hành chính");
        assertThat(result.notation()).matches("\\d{2,}/TB-UBND");
        assertThat(results.refusal(decided.id())).contains(new Refusal(REASON, LAW, NEXT));
        byte[] file = documents.read(result.sha256());
        Files.write(Path.of("target", "tu-choi-that.pdf"), file);
        VeraPdf.assertPdfA2u(file);

        Http owner = at("092197004518");
        assertThat(owner.get("/ho-so/" + decided.code()).text()).contains("Cơ quan từ chối giải quyết hồ sơ", REASON, LAW, NEXT, "khiếu nại hoặc khởi kiện",
                "Thông báo từ chối giải quyết hồ sơ");
        assertThat(owner.get("/ho-so/" + decided.code() + "/ket-qua").status()).isEqualTo(200);
        assertThat(people.dossiers.history(decided.code(), People.reachOfAnh())).anySatisfy(entry -> {
            assertThat(entry.title()).isEqualTo("Từ chối giải quyết hồ sơ");
            assertThat(entry.text()).contains(REASON, LAW);
        });
        assertThat(Http.at(port).get("/xac-minh/" + result.code()).text()).contains("Thông báo từ chối giải quyết hồ sơ", "chưa bị thu hồi").doesNotContain(REASON, "còn hiệu lực", "Không ghi thời hạn");
        await().atMost(Duration.ofSeconds(30)).until(() -> messages.of(People.account("092197004518"), null, 50).stream()
                .anyMatch(message -> message.subject().equals("Hồ sơ %s bị từ chối giải quyết".formatted(decided.code()))));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(decided()).as("counted as answered").isEqualTo(before + 1));
        People.done(people.work.handOver(People.seen(decided), "Trực tuyến", null, people.officer("thuha")));
        look("092197004518", "/ho-so/" + decided.code(), "portal/tu-choi-giai-quyet");
        assertThat(history.check().first()).isEmpty();
        assertThat(register.check().first()).isEmpty();
    }

    @Test
    @DisplayName("Ký từ chối rồi trả lại, soạn lại thành cấp: chỉ văn bản cuối cùng có hiệu lực, không ai được báo là bị từ chối")
    void aRefusalSentBackMayBecomeAGrant() {
        DossierSummary received = people.received();
        DossierSummary refused = signed(People.done(acts.draftRefusal(People.seen(received), refusal(received), "", people.officer("lehanh"))));
        DossierSummary back = People.done(people.work.sendBack(People.seen(refused), 2, "Đã tra cứu lại, đủ điều kiện", people.officer("ngocdiep")));
        Map<String, String> fields = acts.fields(people.dossiers.open(back.code(), people.reachOf("lehanh"), "Dự thảo").orElseThrow());
        assertThat(fields).doesNotContainKey("ly-do").containsEntry("ho-ten", "Trần Ngọc Ánh");
        DossierSummary granted = issued(signed(People.done(acts.draft(People.seen(back), fields, "", people.officer("lehanh")))));
        assertThat(results.refusal(granted.id())).isEmpty();
        assertThat(results.find(granted.code() + "-KQ1").orElseThrow().notation()).endsWith("/UBND-XNTTHN");
        assertThat(at("092197004518").get("/ho-so/" + granted.code()).text()).doesNotContain("từ chối giải quyết");
        assertThat(register.check().first()).isEmpty();
    }

    @Test
    @DisplayName("Trang dự thảo: chọn loại văn bản, thiếu thì nêu đủ và giữ chữ đã gõ, lãnh đạo và văn thư thấy rõ là từ chối")
    void thePagesSayWhichAnswerIsDrafted() {
        DossierSummary received = people.received();
        String act = "/ban-lam-viec/" + received.code() + "/du-thao";
        Http specialist = at("lehanh");
        assertThat(specialist.get(act).text()).contains("Dự thảo kết quả", "Soạn văn bản từ chối giải quyết");
        Http.Page page = specialist.get(act + "?loai=tu-choi");
        assertThat(page.text()).contains("Dự thảo văn bản từ chối giải quyết", "Lý do từ chối", "Căn cứ pháp lý của việc từ chối");
        assertThat(specialist.get(act + "?loai=%3Cscript%3E").text()).contains("Dự thảo kết quả");
        look("lehanh", act + "?loai=tu-choi", "desk/du-thao-tu-choi");

        Map<String, String> typed = new LinkedHashMap<>(Map.of("loai", "tu-choi", "kq-ly-do", "Chưa <b>đủ</b> điều kiện", "kq-can-cu", "", "kq-huong-dan", "x".repeat(4_001)));
        refusal(received).forEach((field, value) -> typed.putIfAbsent("kq-" + field, value));
        typed.put("phien-ban", version(page));
        Http.Page wrong = specialist.post(act, typed);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Dự thảo văn bản từ chối giải quyết", "Nhập căn cứ pháp lý của việc từ chối", "Chưa <b>đủ</b> điều kiện", "4.000");
        assertThat(at("thuha").post(act, typed).status()).isIn(403, 404, 409);
        typed.putAll(Map.of("kq-can-cu", LAW, "kq-huong-dan", NEXT));
        Http.Page saved = specialist.post(act, typed);
        assertThat(saved.status()).isEqualTo(302);
        assertThat(specialist.visit(saved.location()).text()).contains("Dự thảo văn bản từ chối giải quyết", "Chưa <b>đủ</b> điều kiện", "Soạn kết quả cấp cho người nộp");
        assertThat(specialist.post(act, typed).status()).as("pressed twice").isEqualTo(302);
        Map<String, String> otherKind = new LinkedHashMap<>(typed);
        otherKind.put("loai", "ket-qua");
        assertThat(specialist.post(act, otherKind).status()).as("the same words for another paper are not what was saved").isEqualTo(409);
        assertThat(specialist.get(act + "?loai=ket-qua").text()).contains("Dự thảo kết quả").doesNotContain("Lý do từ chối");

        DossierSummary toSign = toSign(people.dossiers.find(received.code(), People.reachOfAnh()).orElseThrow());
        assertThat(at("quockhanh").get("/ban-lam-viec/" + toSign.code() + "/ky").text()).contains("Văn bản này từ chối giải quyết hồ sơ");
        DossierSummary signed = People.done(acts.sign(People.seen(toSign), people.officer("quockhanh")));
        assertThat(at("ngocdiep").get("/ban-lam-viec/" + signed.code() + "/phat-hanh").text()).contains("Văn bản này từ chối giải quyết hồ sơ");
        DossierSummary decided = issued(signed);
        assertThat(at("092197004518").get("/ho-so/" + decided.code()).body()).contains("Chưa &lt;b").doesNotContain("Chưa <b>đủ");
    }

    private static String version(Http.Page page) {
        Matcher version = Pattern.compile("name=\"phien-ban\" value=\"([0-9]+)\"").matcher(page.body());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private void look(String user, String address, String name) {
        try (Browsers browsers = Browsers.at(port)) {
            for (Browsers.Screen screen : List.of(Browsers.Screen.PHONE, Browsers.Screen.DESKTOP)) {
                Page page = browsers.open(screen, screen == Browsers.Screen.DESKTOP, true).newPage();
                page.navigate("/dang-nhap");
                page.fill("[name=username]", user);
                page.fill("[name=password]", PASSWORD);
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.contains("dang-nhap"));
                page.navigate(address);
                Browsers.shot(page, name + "-" + screen);
                assertThat(Browsers.accessibilityProblems(page)).isEmpty();
                assertThat(Browsers.scrollsSideways(page)).isFalse();
            }
        }
    }
}
