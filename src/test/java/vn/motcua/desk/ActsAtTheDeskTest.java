package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.desk.Walks.Stand;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.support.Http;

/** Each act of the desk as its page sends it: pressed twice, too late, filled in wrongly. */
@DeskTest
class ActsAtTheDeskTest {
    private static final Map<String, Http> BROWSERS = new HashMap<>();

    @LocalServerPort int port;
    @Autowired Walks walks;
    @Autowired DeskActs acts;

    @BeforeEach
    void signIn() {
        Stream.of("thuha", "minhkhoi", "thanhtung", "myxuyen", "quockhanh", "ngocdiep")
                .forEach(user -> BROWSERS.computeIfAbsent(user, who -> {
                    Http browser = Desks.at(port, who);
                    browser.get("/ban-lam-viec");
                    return browser;
                }));
    }

    /** Act, where the dossier stands, who does it, who is faster with which other act. */
    static Stream<Arguments> acts() {
        return Stream.of(Arguments.of(Act.RECEIVE, Stand.FILED, "thuha", "minhkhoi", Act.REFUSE),
                Arguments.of(Act.ASK_SUPPLEMENT, Stand.FILED, "thuha", "minhkhoi", Act.RECEIVE),
                Arguments.of(Act.REFUSE, Stand.FILED, "thuha", "minhkhoi", Act.RECEIVE),
                Arguments.of(Act.ASSIGN, Stand.TO_DRAFT, "thanhtung", "myxuyen", Act.DRAFT),
                Arguments.of(Act.FORWARD, Stand.TO_ASSIGN, "thanhtung", "thuha", Act.STOP),
                Arguments.of(Act.SEND_BACK, Stand.TO_VERIFY, "thanhtung", "thuha", Act.STOP),
                Arguments.of(Act.DRAFT, Stand.TO_DRAFT, "myxuyen", "thanhtung", Act.ASSIGN),
                Arguments.of(Act.SIGN, Stand.TO_SIGN, "quockhanh", "thuha", Act.STOP),
                Arguments.of(Act.ISSUE, Stand.TO_ISSUE, "ngocdiep", "ngocdiep", Act.SEND_BACK),
                Arguments.of(Act.HAND_OVER, Stand.DECIDED, "thuha", "minhkhoi", Act.HAND_OVER),
                Arguments.of(Act.STOP, Stand.TO_ASSIGN, "thuha", "thanhtung", Act.FORWARD),
                Arguments.of(Act.REVOKE, Stand.DECIDED, "quockhanh", "thuha", Act.HAND_OVER));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    @DisplayName("Bấm hai lần chỉ tính một lần, và lần sau được trả lời như lần đầu")
    void pressedTwiceItIsDoneOnce(Act act, Stand stand, String user, String other, Act faster) {
        DossierSummary dossier = walks.at(stand);
        Http browser = BROWSERS.get(user);
        Http.Page first = acts.send(browser, dossier, act);
        assertThat(first.status()).as(first.text()).isEqualTo(302);
        Http.Page second = acts.send(browser, dossier, act);
        assertThat(second.status()).as(second.text()).isEqualTo(302);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(walks.now(dossier).version()).isEqualTo(dossier.version() + 1);
        if (act != Act.DRAFT) {
            assertThat(told(browser, second.location())).contains("với hồ sơ %s anh chị đã làm lúc".formatted(dossier.code())).contains("bấm hai lần chỉ tính một lần");
        }
    }

    /** All that the list has to tell since the last look. */
    private static String told(Http browser, String list) {
        StringBuilder told = new StringBuilder();
        for (Http.Page page = browser.get(list); page.body().contains("moj-alert"); page = browser.get(list)) {
            told.append(page.text());
        }
        return told.toString();
    }

    @ParameterizedTest(name = "{0} sau {4}")
    @MethodSource("acts")
    @DisplayName("Hai cán bộ cùng làm: người sau biết ai đã làm gì lúc nào, chữ đã viết còn nguyên")
    void whoComesSecondReadsWhoDidWhatAndLosesNothingWritten(Act act, Stand stand, String user, String other, Act faster) {
        DossierSummary dossier = walks.at(stand);
        Map<String, String> typed = acts.right(dossier, act);
        assertThat(acts.send(BROWSERS.get(other), dossier, faster).status()).isEqualTo(302);
        Http.Page late = acts.send(BROWSERS.get(user), dossier, act, typed);
        assertThat(late.status()).as(late.text()).isEqualTo(409);
        assertThat(late.text()).contains(walks.officer(other).name() + " đã ").contains("sau khi trang này được mở").contains("chưa được thực hiện")
                .contains("Mở lại hồ sơ " + dossier.code());
        typed.forEach((name, text) -> {
            if (text.length() >= 20 && !name.equals("pick")) {
                assertThat(late.text()).as(name).contains(text);
            }
        });
        assertThat(walks.now(dossier).version()).isEqualTo(dossier.version() + 1);
    }

    @Test
    @DisplayName("Đăng nhập lại giữa chừng: trang nói việc gì sắp làm với hồ sơ nào, rồi mới gửi tiếp")
    void whoeverSignsInAgainReadsWhatTheButtonWouldDo() {
        DossierSummary dossier = walks.at(Stand.FILED);
        String address = DeskActs.address(dossier, Act.REFUSE);
        Map<String, String> fields = new LinkedHashMap<>(acts.right(dossier, Act.REFUSE));
        Matcher hidden = Pattern.compile("type=\"hidden\" name=\"(viec|phien-ban)\" value=\"([^\"]*)\"").matcher(BROWSERS.get("thuha").get(address).body());
        hidden.results().forEach(found -> fields.put(found.group(1), found.group(2)));
        Http slept = Http.at(port);
        slept.get("/dang-nhap");
        Http.Page door = slept.post(address, fields);
        assertThat(door.status()).isEqualTo(401);
        Map<String, String> in = new LinkedHashMap<>(Map.of("username", "thuha", "password", Desks.PASSWORD, "tiep", address));
        in.put("chua-gui", door.body().replaceAll("(?s).*name=\"chua-gui\" value=\"([^\"]*)\".*", "$1").replace("&amp;", "&"));
        Http.Page again = slept.post("/dang-nhap", in);
        assertThat(again.text()).contains("Việc đang làm: Từ chối tiếp nhận", "hồ sơ " + dossier.code());
        assertThat(walks.now(dossier).version()).isEqualTo(dossier.version());
    }

    @Test
    @DisplayName("Số tiền trong dự thảo viết như người ta viết")
    void moneyInADraftIsWrittenAsPeopleWriteIt() {
        assertThat(walks.fields(walks.at(Stand.TO_DRAFT)).get("von")).matches("[1-9][0-9]{0,2}(\\.[0-9]{3})+");
    }

    /** Act, where, who, what is wrong, what is kept all the same, what is said. */
    static Stream<Arguments> wrong() {
        String kept = "Chữ đã gõ <b> & còn nguyên";
        return Stream.of(
                Arguments.of(Act.RECEIVE, Stand.FILED, "thuha", Map.of("dat-to-khai-dien-tu", ""), "", "Xem và đánh dấu “Tờ khai điện tử” trước khi tiếp nhận"),
                Arguments.of(Act.ASK_SUPPLEMENT, Stand.FILED, "thuha", Map.of("can-to-khai-dien-tu", "", "huong-dan", kept), kept, "Đánh dấu ít nhất một mục người nộp cần bổ sung"),
                Arguments.of(Act.ASK_SUPPLEMENT, Stand.FILED, "thuha", Map.of("ly-do-to-khai-dien-tu", "", "huong-dan", kept), kept, "Viết “Tờ khai điện tử” còn thiếu hoặc sai gì và sửa thế nào"),
                Arguments.of(Act.REFUSE, Stand.FILED, "thuha", Map.of("reason", kept, "legalBasis", ""), kept, "Nhập căn cứ pháp lý của việc từ chối"),
                Arguments.of(Act.REFUSE, Stand.FILED, "thuha", Map.of("reason", "", "legalBasis", kept), kept, "Nhập lý do từ chối để người nộp hiểu"),
                Arguments.of(Act.ASSIGN, Stand.TO_DRAFT, "myxuyen", Map.of("pick", "", "note", kept), kept, "Chọn người nhận hồ sơ"),
                Arguments.of(Act.FORWARD, Stand.TO_ASSIGN, "thanhtung", Map.of("pick", new UUID(7, 7).toString(), "note", kept), kept, "Chọn một người đang giữ vị trí"),
                Arguments.of(Act.FORWARD, Stand.TO_ASSIGN, "thanhtung", Map.of("pick", "không phải mã", "note", kept), kept, "Chọn người nhận trong danh sách"),
                Arguments.of(Act.SEND_BACK, Stand.TO_VERIFY, "thanhtung", Map.of("note", ""), "", "Viết lý do trả lại"),
                Arguments.of(Act.SEND_BACK, Stand.TO_VERIFY, "thanhtung", Map.of("pick", "9", "note", kept), kept, "Chọn một bước trước bước hiện tại"),
                Arguments.of(Act.HAND_OVER, Stand.DECIDED, "thuha", Map.of("cach", "Bằng ngựa"), "", "Chọn cách đã trả kết quả"),
                Arguments.of(Act.STOP, Stand.TO_ASSIGN, "thuha", Map.of("reason", " \n "), "", "Nhập lý do dừng để người nộp hiểu"),
                Arguments.of(Act.STOP, Stand.TO_ASSIGN, "thuha", Map.of("reason", "ẵ".repeat(10_000)), "ẵ".repeat(10_000), "Lý do dừng dài nhất 2.000 ký tự, anh chị đã viết 10.000. Rút gọn lại"));
    }

    @ParameterizedTest(name = "{0}: {5}")
    @MethodSource("wrong")
    @DisplayName("Điền sai: 422, một câu nói ở đầu trang và cạnh ô, chữ đã gõ còn nguyên, hồ sơ không đổi")
    void whatIsFilledInWronglyComesBackWithTheSameSentenceTwice(Act act, Stand stand, String user, Map<String, String> wrong, String kept, String said) {
        DossierSummary dossier = walks.at(stand);
        Map<String, String> typed = new LinkedHashMap<>(acts.right(dossier, act));
        typed.putAll(wrong);
        typed.values().removeIf(String::isEmpty);
        Http.Page page = acts.send(BROWSERS.get(user), dossier, act, typed);
        assertThat(page.status()).as(page.text()).isEqualTo(422);
        assertThat(page.text().split(java.util.regex.Pattern.quote(said), -1)).as(page.text()).hasSizeGreaterThan(2);
        assertThat(page.body().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")).contains(kept);
        assertThat(page.body()).contains("<title>Lỗi: ").contains("name=\"phien-ban\" value=\"" + dossier.version() + "\"");
        assertSummaryLinksLead(page);
        assertThat(walks.now(dossier)).isEqualTo(dossier);
    }

    @ParameterizedTest(name = "ô {0}")
    @MethodSource("draftFields")
    @DisplayName("Dự thảo để trống ô phải có: nói đúng ô, những ô khác còn nguyên")
    void aDraftWithoutWhatItNeedsComesBack(String field) {
        DossierSummary dossier = walks.at(Stand.TO_DRAFT);
        Map<String, String> typed = new LinkedHashMap<>(acts.right(dossier, Act.DRAFT));
        typed.replaceAll((name, value) -> name.equals("kq-" + field) ? " " : value);
        Http.Page page = acts.send(BROWSERS.get("myxuyen"), dossier, Act.DRAFT, typed);
        assertThat(page.status()).as(page.text()).isEqualTo(422);
        assertThat(page.text().split("Nhập ", -1)).hasSizeGreaterThan(2);
        typed.values().stream().filter(value -> !value.isBlank() && !value.contains("\n")).forEach(value -> assertThat(page.body().replace("&amp;", "&")).contains(value));
        assertSummaryLinksLead(page);
    }

    static Stream<String> draftFields() {
        return Stream.of("ten");
    }

    /** Each line of the summary leads to a field that is there. */
    private static void assertSummaryLinksLead(Http.Page page) {
        java.util.regex.Matcher links = java.util.regex.Pattern.compile("<li><a href=\"#([^\"]+)\"").matcher(page.body());
        while (links.find()) {
            assertThat(page.body()).contains("id=\"" + links.group(1) + "\"");
        }
    }
}
