package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.notice.Messages;
import vn.motcua.result.ResultActs;
import vn.motcua.result.Results;
import vn.motcua.support.Browsers;
import vn.motcua.support.Http;

@DisplayName("Thu hồi kết quả: người có quyền ký của cơ quan, theo quyết định có lý do và căn cứ (Điều 14 Nghị định 45/2020)")
@OfficeTest
class RevokingTest {
    private static final String PASSWORD = "khong-dung-that";
    private static final Map<String, String> SAID = Map.of("decision", "Quyết định số 12/QĐ-UBND ngày 23/11/2026",
            "reason", "Ghi sai thời gian xác nhận", "legalBasis", "Khoản 2 Điều 14 Nghị định 45/2020/NĐ-CP");

    @Autowired People people;
    @Autowired ResultActs acts;
    @Autowired Results results;
    @Autowired Messages messages;
    @Autowired HistoryCheck history;
    @LocalServerPort int port;

    private DossierSummary issued() {
        return People.done(acts.issue(People.seen(ResultWalkTest.signed(people, acts, results)), people.officer("ngocdiep")));
    }

    private Http at(String user) {
        Http http = Http.at(port);
        assertThat(http.signIn(user, PASSWORD).status()).isEqualTo(302);
        return http;
    }

    private static Map<String, String> filled(Http.Page form) {
        Matcher version = Pattern.compile("name=\"phien-ban\" value=\"([0-9]+)\"").matcher(form.body());
        assertThat(version.find()).isTrue();
        return Map.of("phien-ban", version.group(1));
    }

    private static Map<String, String> with(Map<String, String> hidden, Map<String, String> typed) {
        Map<String, String> all = new java.util.LinkedHashMap<>(hidden);
        all.putAll(typed);
        return all;
    }

    @Test
    @DisplayName("Chuyên viên không thu hồi được; lãnh đạo thu hồi với đủ ba điều; người nộp được báo; ai tra cứu cũng thấy; không thu hồi lần hai")
    void onlyTheLeaderRevokesAndEverybodySeesWhenAndWhy() {
        DossierSummary returned = People.done(people.work.handOver(People.seen(issued()), "Trực tuyến", null, people.officer("thuha")));
        String act = "/ban-lam-viec/" + returned.code() + "/thu-hoi";
        String paper = "/xac-minh/" + returned.code() + "-KQ1";

        Http specialist = at("lehanh");
        specialist.get("/ban-lam-viec/" + returned.code());
        Http.Page theirs = specialist.post(act, with(filled(at("quockhanh").get(act)), SAID));
        assertThat(theirs.status()).isEqualTo(403);
        assertThat(specialist.get("/ban-lam-viec/" + returned.code()).text()).doesNotContain("Thu hồi kết quả");
        assertThat(at("hoangyen").get(act).status()).as("a leader of another agency").isIn(403, 404);
        assertThat(Http.at(port).get(paper).text()).contains("Có cấp giấy mang mã này, còn hiệu lực");

        Http leader = at("quockhanh");
        assertThat(leader.get("/ban-lam-viec/" + returned.code()).text()).contains("Thu hồi kết quả");
        look(act);
        Http.Page form = leader.get(act);
        assertThat(form.text()).contains("Giấy xác nhận tình trạng hôn nhân").contains("Trần Ngọc Ánh");
        Http.Page refused = leader.post(act, with(filled(form), Map.of("reason", "Ghi sai <b>", "decision", " ", "legalBasis", "")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Nhập số và ngày của quyết định thu hồi", "Nhập căn cứ pháp lý của việc thu hồi").contains("Ghi sai <b>");
        Http.Page once = leader.post(act, with(filled(form), SAID));
        assertThat(once.status()).isEqualTo(302);
        assertThat(leader.visit(once.location()).text()).contains("Đã thu hồi kết quả hồ sơ " + returned.code());
        Http.Page twice = leader.post(act, with(filled(form), SAID));
        assertThat(twice.status()).as("answered like the first press").isEqualTo(302);
        assertThat(leader.visit(twice.location()).text()).contains("bấm hai lần chỉ tính một lần");

        assertThat(Http.at(port).get(paper).text()).contains("Giấy mang mã này đã bị thu hồi", "Theo Quyết định số 12/QĐ-UBND ngày 23/11/2026",
                "Ghi sai thời gian xác nhận", "Khoản 2 Điều 14");
        Http owner = at("092197004518");
        assertThat(owner.get("/ho-so/" + returned.code()).text()).contains("Kết quả đã bị thu hồi", "Ghi sai thời gian xác nhận");
        assertThat(owner.get("/ho-so/" + returned.code() + "/ket-qua").status()).as("stays retrievable").isEqualTo(200);
        await().atMost(Duration.ofSeconds(30)).until(() -> messages.of(People.account("092197004518"), null, 50).stream()
                .anyMatch(message -> message.subject().equals("Kết quả của hồ sơ %s đã bị thu hồi".formatted(returned.code()))));
        assertThat(history.check().first()).isEmpty();
    }

    private void look(String act) {
        try (Browsers browsers = Browsers.at(port)) {
            for (Browsers.Screen screen : List.of(Browsers.Screen.PHONE, Browsers.Screen.DESKTOP)) {
                Page page = browsers.open(screen, screen == Browsers.Screen.DESKTOP, true).newPage();
                page.navigate("/dang-nhap");
                page.fill("[name=username]", "quockhanh");
                page.fill("[name=password]", PASSWORD);
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.contains("dang-nhap"));
                page.navigate(act);
                Browsers.shot(page, "desk/thu-hoi-" + screen);
                assertThat(Browsers.accessibilityProblems(page)).isEmpty();
                assertThat(Browsers.scrollsSideways(page)).isFalse();
            }
        }
    }

    @Test
    @DisplayName("Hai lãnh đạo cùng thu hồi một lúc, trước khi trả kết quả: một lần thu hồi, phiếu đóng, lịch sử khớp")
    void twoLeadersAtOnceRevokeOnce() {
        DossierSummary decided = issued();
        Revocation why = new Revocation(SAID.get("decision"), SAID.get("reason"), SAID.get("legalBasis"));
        List<ActOutcome> outcomes = Stream.of("quockhanh", "kimlien").map(people::officer)
                .map(leader -> CompletableFuture.supplyAsync(() -> acts.revoke(People.seen(decided), why, leader))).toList()
                .stream().map(CompletableFuture::join).toList();
        assertThat(outcomes).filteredOn(ActOutcome.Done.class::isInstance).hasSize(1);
        DossierSummary revoked = people.dossiers.find(decided.code(), People.reachOfAnh()).orElseThrow();
        assertThat(revoked.state()).isEqualTo(State.REVOKED);
        assertThat(revoked.closedAt()).isNotNull();
        assertThat(people.work.handOver(Seen.now(decided.code()), "Tại quầy", ResultRecipient.applicant(), people.officer("thuha"))).isInstanceOf(ActOutcome.NotNow.class);
        assertThat(results.ofDossier(decided.id()).orElseThrow().inForce()).isFalse();
        assertThat(history.check().first()).isEmpty();
    }
}
