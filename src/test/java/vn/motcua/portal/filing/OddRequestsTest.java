package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.Http;
import vn.motcua.support.PlatformTest;

/** What no page of ours would send: a clear page all the same, nothing lost, nobody woken. */
@PlatformTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-password=khong-dung-that"})
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddRequestsTest {
    private static final String PAPER = "tep-van-ban-lam-chung";
    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;
    private Citizen anh;
    private String draft;

    @BeforeAll
    void begin() {
        anh = new Citizen(port, Citizen.ANH);
        draft = anh.startBirthWithWitnesses();
    }

    @BeforeEach
    void openAPage() {
        anh.http.get(draft + "/quan-he");
    }

    @Test
    void anUploadBeyondEveryBoundIsToldTheBoundAndNotThatItsPageIsOld(CapturedOutput log) {
        Http.Page large = anh.http.upload(draft + "/giay-to", Map.of(), new Http.Upload(PAPER, "a.jpg", "image/jpeg", new byte[53_000_000]));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.text()).contains("Phần bạn gửi quá lớn", "mỗi tệp dưới 50 MB").doesNotContain("đã cũ");
        anh.http.get(draft + "/giay-to");
        Http.Page many = anh.http.upload(draft + "/giay-to", Map.of(), files(170));
        assertThat(many.status()).isEqualTo(413);
        assertThat(many.text()).contains("không quá 100 tệp");
        calm(log);
    }

    @Test
    void aHundredFilesAtOnceAreReadAndTheDraftSaysHowManyItTakes() {
        Http.Page many = anh.http.upload(draft + "/giay-to", Map.of("nut", "tai-len"), files(100));
        jdbc.sql("DELETE FROM form.draft_document WHERE draft_id = CAST(:id AS uuid)").param("id", draft.substring("/to-khai/".length())).update();
        assertThat(many.status()).isEqualTo(422);
        assertThat(many.text()).contains("Một hồ sơ gửi nhiều nhất 60 tệp").contains("trang-59.jpg");
    }

    @Test
    void namesOfFilesAreOnlyNames(CapturedOutput log) {
        Http.Page named = anh.http.upload(draft + "/giay-to", Map.of("nut", "tai-len"), new Http.Upload(PAPER, "../../../etc/passwd", "image/jpeg", picture(1)),
                new Http.Upload(PAPER, "ả".repeat(251) + ".jpg", "image/jpeg", picture(2)), new Http.Upload(PAPER, "a\u0301nh\u202e.jpg", "image/jpeg", picture(3)));
        assertThat(named.status()).isEqualTo(302);
        assertThat(anh.http.get(draft + "/giay-to").body()).contains("ánh.jpg").contains(">passwd<").doesNotContain("../").contains("ả".repeat(251) + ".jpg").doesNotContain("\u202e");
        assertThat(anh.http.upload(draft + "/giay-to", Map.of(), new Http.Upload(PAPER, "ả".repeat(3000), "image/jpeg", Citizen.picture(4))).status()).isEqualTo(413);
        anh.http.get(draft + "/quan-he");
        Http.Page nul = anh.http.upload(draft + "/giay-to", Map.of(), new Http.Upload(PAPER, "a\u0000b.jpg", "image/jpeg", Citizen.picture(4)));
        assertThat(nul.status()).isEqualTo(400);
        assertThat(nul.text()).contains("Cổng không đọc được phần bạn vừa gửi", "đổi tên tệp");
        calm(log);
    }

    @ParameterizedTest
    @CsvSource({"application/json, 415", "application/x-la, 415", "////, 415", "multipart/form-data; boundary=zzz, 400", "multipart/form-data, 400"})
    void bodiesThatAreNoFormAreNamedSo(String type, int status, CapturedOutput log) {
        for (String page : List.of("/quan-he", "/giay-to", "/nop")) {
            Http.Page page1 = anh.http.send("POST", draft + page, "{\"a\":\u0000", "Content-Type", type);
            assertThat(page1.status()).as(page).isEqualTo(status);
            ours(page1);
        }
        calm(log);
    }

    @Test
    void aFormOfAnotherKindDoesNotBreakThePageOfPapers(CapturedOutput log) {
        Http.Page plain = anh.http.post(draft + "/giay-to", Map.of("nut", "tai-len"));
        assertThat(plain.status()).isEqualTo(415);
        assertThat(plain.text()).contains("gửi bằng nút trên trang");
        calm(log);
    }

    @Test
    void fieldsWithoutEndAreTurnedAwayAndDoubleOnesCountOnce(CapturedOutput log) {
        Map<String, Object> lots = new LinkedHashMap<>();
        for (int i = 0; i < 12_000; i++) {
            lots.put("p" + i, i);
        }
        anh.http.get(draft + "/quan-he");
        assertThat(anh.http.post(draft + "/quan-he", lots).text()).contains("Cổng không đọc được phần bạn vừa gửi");
        Http.Page endless = anh.http.post(draft + "/quan-he", Map.of("quan-he", "x".repeat(3_000_000)));
        assertThat(endless.status()).isEqualTo(413);
        assertThat(endless.text()).contains("viết ngắn lại").doesNotContain("mỗi tệp");
        anh.http.get(draft + "/quan-he");
        assertThat(anh.http.post(draft + "/quan-he", Map.of("quan-he", List.of("me", "cha"))).status()).isEqualTo(302);
        assertThat(anh.http.get(draft + "/quan-he").body()).containsPattern("value=\"me\" checked");
        calm(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "PROPFIND", "FOO"})
    void waysOfAskingThatNoPageKnowsAreNamedSo(String method, CapturedOutput log) {
        for (String address : List.of("/", "/thu-tuc/1.001193", "/ho-so", draft + "/giay-to", "/dang-nhap", "/xac-minh", "/khong-co")) {
            Http.Page page = anh.http.send(method, address, "");
            assertThat(page.status()).as(address).isIn(400, 404, 405);
            ours(page);
        }
        calm(log);
    }

    @Test
    void askingOnlyForTheHeadWorksAndTraceDoesNot() {
        assertThat(anh.http.send("HEAD", "/ho-so", "").status()).isEqualTo(200);
        assertThat(anh.http.send("HEAD", "/khong-co", "").status()).isEqualTo(404);
        assertThat(anh.http.send("OPTIONS", "/ho-so", "").status()).isEqualTo(200);
        assertThat(raw("TRACE / HTTP/1.1")).startsWith("HTTP/1.1 405").contains("Trang này chỉ mở bằng nút bấm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ho-so/../thu-tuc", "/ho-so/a%00b", "/ho-so/%0d%0aSet-Cookie:x", "/to-khai/1/2/3/4/5", "/xac-minh/%ff", "/ho-so;jsessionid=x",
            "/xac-minh/..;/x", "/thong-bao/xx", "/to-khai/khong-phai-uuid/giay-to/x", "/nop-ho-so/%00", "/ngay-nghi/-5", "/ngay-nghi/99999",
            "/ho-so/H13.42-000000-0001", "//khong-co", "/thu-tuc?q=%zz", "/%c0%af", "/thu-tuc/%F0%9F%98%80"})
    void addressesThatNameNothingGetAPageOfOurs(String address, CapturedOutput log) {
        String answer = raw("GET " + address + " HTTP/1.1");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|404|302) .*").doesNotContain("Exception", "\tat ", "Whitelabel", "Apache Tomcat");
        calm(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET / HTTP/9.9", "RÁC", "POST /dang-nhap HTTP/1.1\r\nContent-Length: -5", "POST /dang-nhap HTTP/1.1\r\nContent-Length: abc",
            "POST /dang-nhap HTTP/1.1\r\nTransfer-Encoding: la", "GET /ho-so HTTP/1.1\r\nCookie: motcua=%%%\u0001", "GET /ho-so HTTP/1.1\r\nCookie: motcua=AAAA"})
    void headsThatNoBrowserSendsAreAnsweredAndNeverFail(String head, CapturedOutput log) {
        assertThat(raw(head)).matches("(?s)HTTP/1.1 (302|4\\d\\d|501|505) .*").doesNotContain("Exception", "\tat ", "Apache Tomcat");
        calm(log);
    }

    @Test
    void aSessionThatEndedInTheMiddleOfAFormCostsNothingThatWasTyped() {
        Http http = Http.at(port);
        String session = cookie(http.signIn(Citizen.ANH, "khong-dung-that"));
        http.get(draft + "/quan-he");
        assertThat(jdbc.sql("DELETE FROM platform.session WHERE session_id = :id").param("id", session).update()).isEqualTo(1);
        Http.Page door = http.post(draft + "/quan-he", Map.of("quan-he", "me", "ghi-chu", "hàng 1\nhàng \"2\" & <3>"));
        assertThat(door.status()).isEqualTo(401);
        assertThat(door.text()).contains("Những gì vừa điền vẫn còn");
        Map<String, String> typed = new LinkedHashMap<>(Citizen.shown(door));
        Http.Page wrong = http.post("/dang-nhap", with(typed, Citizen.ANH, "sai"));
        assertThat(wrong.status()).isEqualTo(422);
        Http.Page in = http.post("/dang-nhap", with(Citizen.shown(wrong), Citizen.ANH, "khong-dung-that"));
        assertThat(in.text()).contains("Những gì bạn vừa điền vẫn còn nguyên nhưng chưa gửi đi");
        assertThat(in.body()).contains("action=\"" + draft + "/quan-he\"").contains("hàng &#34;2&#34; &amp; &lt;3>");
        Http.Page sent = http.post(draft + "/quan-he", Citizen.shown(in));
        assertThat(sent.location()).as("%d %s", sent.status(), sent.text()).isEqualTo(draft + "/truong-hop");
        assertThat(http.get(draft + "/quan-he").body()).containsPattern("value=\"me\" checked");
    }

    @Test
    void theKeepingOfAnswersIsToldThatTheSessionEndedAndAPaperThatWasSentThenIsAskedForAgain() {
        Http http = Http.at(port);
        String session = cookie(http.signIn(Citizen.ANH, "khong-dung-that"));
        String token = http.get(draft + "/quan-he").body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        jdbc.sql("DELETE FROM platform.session WHERE session_id = :id").param("id", session).update();
        Http.Page kept = http.send("POST", draft + "/quan-he/luu", "quan-he=me&_csrf=" + token, "Content-Type", "application/x-www-form-urlencoded", "X-Autosave", "1");
        assertThat(kept.status()).isEqualTo(401);
        Http.Page sent = http.upload(draft + "/giay-to", Map.of(), new Http.Upload(PAPER, "a.jpg", "image/jpeg", Citizen.picture(9)));
        assertThat(sent.location()).startsWith("/dang-nhap?het");
    }

    @Test
    void aLinkThatSomebodyMadeUpPutsNoFormIntoAnybodysHands() {
        Http stranger = Http.at(port);
        String link = "/dang-nhap?tiep=/ho-so/H13.42-261120-0018/rut&chua-gui=ly-do%3Dx";
        Http.Page door = stranger.get(link);
        assertThat(door.body()).doesNotContain("chua-gui").contains("name=\"tiep\"");
        assertThat(stranger.post("/dang-nhap", with(Citizen.shown(door), Citizen.ANH, "khong-dung-that")).location()).isEqualTo("/ho-so/H13.42-261120-0018/rut");
    }

    @Test
    void whatWasTypedBesideFilesIsCarriedAndShownBeforeItIsSentOn() {
        Http stranger = Http.at(port);
        stranger.get("/dang-nhap");
        Http.Page door = stranger.upload("/ho-so/H13.42-261120-0018/bo-sung", Map.of("ban", "3", "ghi-chu", "Giấy này của mẹ tôi"),
                new Http.Upload(PAPER, "a.jpg", "image/jpeg", Citizen.picture(9)));
        assertThat(door.status()).isEqualTo(401);
        Http.Page in = stranger.post("/dang-nhap", with(Citizen.shown(door), Citizen.ANH, "khong-dung-that"));
        assertThat(in.text()).contains("Việc đang làm với hồ sơ", "H13.42-261120-0018", "Giấy này của mẹ tôi", "Tệp đã chọn không giữ lại được");
        assertThat(in.body()).contains("enctype=\"multipart/form-data\"").contains("name=\"thieu-tep\" value=\"co\"");
    }

    @Test
    void aStrangerSendsNoMoreThanOnePaperToCheck(CapturedOutput log) {
        Http stranger = Http.at(port);
        stranger.get("/xac-minh");
        for (String address : List.of("/xac-minh", "/", "/ho-so", "/dang-nhap")) {
            Http.Page large = stranger.upload(address, Map.of(), new Http.Upload("tep", "a.pdf", "application/pdf", new byte[22_000_000]));
            assertThat(large.status()).as(address).isEqualTo(413);
            assertThat(large.text()).contains("chưa đăng nhập, cổng chỉ nhận một tệp dưới 20 MB");
        }
        assertThat(raw("POST /xac-minh HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked", "0\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
        for (String type : List.of("Multipart/form-data", "MULTIPART/FORM-DATA", "multipart/mixed")) {
            assertThat(stranger.send("POST", "/xac-minh", new byte[22_000_000], "Content-Type", type + "; boundary=x").status()).as(type).isEqualTo(413);
        }
        assertThat(stranger.upload("/xac-minh", Map.of(), new Http.Upload("tep", "a.pdf", "application/pdf", new byte[20_500_000])).text()).contains("Tệp phải dưới 20 MB");
        assertThat(anh.http.upload(draft + "/giay-to", Map.of("nut", "tai-len"), new Http.Upload(PAPER, "a.pdf", "application/pdf", new byte[22_000_000])).status())
                .as("who is signed in may send more").isEqualTo(422);
        calm(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//ngoai.example/x", "https://ngoai.example", "/\\ngoai.example", "javascript:alert(1)"})
    void aFormIsNeverHandedOnToAnotherSite(String address) {
        Http stranger = Http.at(port);
        stranger.get("/dang-nhap");
        Http.Page in = stranger.post("/dang-nhap", Map.of("username", Citizen.ANH, "password", "khong-dung-that", "tiep", address, "chua-gui", "a=b"));
        assertThat(in.location()).isEqualTo("/ho-so");
    }

    @Test
    void signingInGivesASessionNobodyKnewBefore() {
        Http http = Http.at(port);
        String first = cookie(http.signIn(Citizen.ANH, "khong-dung-that"));
        assertThat(http.get("/ho-so").status()).isEqualTo(200);
        assertThat(cookie(http.signIn(Citizen.NAM, "khong-dung-that"))).isNotEmpty().isNotEqualTo(first);
    }

    private static String cookie(Http.Page page) {
        return page.headers().entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase("set-cookie")).flatMap(header -> header.getValue().stream())
                .filter(value -> value.startsWith("motcua=")).findFirst().orElse("").replaceAll("^motcua=|;.*", "");
    }

    private static Map<String, String> with(Map<String, String> fields, String user, String password) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("username", user);
        all.put("password", password);
        return all;
    }

    private static Http.Upload[] files(int count) {
        Http.Upload[] files = new Http.Upload[count];
        for (int i = 0; i < count; i++) {
            files[i] = new Http.Upload(PAPER, "trang-" + i + ".jpg", "image/jpeg", picture(i));
        }
        return files;
    }

    /** A picture like no other: decoders stop at its end mark, what follows only changes its hash. */
    private static byte[] picture(int length) {
        return Arrays.copyOf(Citizen.picture(5), 2_000 + length);
    }

    private static void ours(Http.Page page) {
        assertThat(page.text()).contains("Một Cửa").doesNotContain("Exception", "Whitelabel", "HTTP Status").hasSizeGreaterThan(200);
    }

    private static void calm(CapturedOutput log) {
        assertThat(log.getOut()).as("nobody is woken for it").doesNotContain(" ERROR ");
    }

    private String raw(String head) {
        return raw(head, "");
    }

    private String raw(String head, String body) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write((head + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
