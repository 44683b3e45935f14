package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.desk.Walks.Stand;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.SubmittedDocument;
import vn.motcua.support.Http;

/** Văn bản trả lời on the pages of a dossier: found where it is needed, and what cannot be taken back is not done by a letter. */
@DeskTest
class PaperAtTheDeskTest {
    private static final Pattern MARKED = Pattern.compile("<input[^>]*name=\"cach\"[^>]*value=\"([^\"]+)\"[^>]*\\bchecked");
    @LocalServerPort int port;
    @Autowired Walks walks;
    @Autowired DeskActs acts;

    @ParameterizedTest(name = "{0}")
    @EnumSource(value = Stand.class, names = {"DECIDED", "RETURNED", "REVOKED"})
    @DisplayName("Kết quả đã phát hành mở được để in từ trang hồ sơ của văn thư và của một cửa, trước và sau khi trả")
    void theIssuedResultIsOneLinkAway(Stand stand) {
        String page = "/ban-lam-viec/" + walks.at(stand).code();
        for (String user : List.of("thuha", "ngocdiep", "myxuyen")) {
            Http browser = Desks.at(port, user);
            String body = browser.get(page).body();
            assertThat(body).as(user).contains("Mở kết quả để in").containsPattern("<a class=\"[^\"]*\" href=\"" + page + "/ket-qua\" target=\"_blank\"")
                    .contains("<iframe src=\"" + page + "/ket-qua#navpanes=0");
            assertThat(browser.get(page + "/ket-qua").header("Content-Type")).contains("application/pdf");
            assertThat(browser.get(page + "/ket-qua?tai").header("Content-Disposition")).startsWith("attachment");
        }
        assertThat(Desks.at(port, "092197004518").get(page + "/ket-qua").status()).as("a citizen").isIn(302, 403, 404);
    }

    @Test
    @DisplayName("Trang Trả kết quả có kết quả để in cho người xin bản giấy")
    void theResultCanBePrintedWhereItIsHandedOver() {
        String page = "/ban-lam-viec/" + walks.at(Stand.DECIDED).code();
        assertThat(Desks.at(port, "thuha").get(page + "/tra-ket-qua").body()).contains("href=\"" + page + "/ket-qua\"").contains("Mở kết quả để in");
    }

    @Test
    @DisplayName("Trả kết quả bằng cách không có: trang hỏi lại, không tự chọn thay cán bộ, vẫn nhắc cách người nộp đã chọn")
    void thePageThatAsksAgainMarksNothingForTheOfficial() {
        String page = "/ban-lam-viec/" + walks.at(Stand.DECIDED).code();
        Http window = Desks.at(port, "thuha");
        String first = window.get(page + "/tra-ket-qua").body();
        assertThat(first).containsPattern(MARKED);
        Matcher version = Pattern.compile("name=\"phien-ban\" value=\"([0-9]+)\"").matcher(first);
        assertThat(version.find()).isTrue();
        Http.Page again = window.post(page + "/tra-ket-qua", Map.of("phien-ban", version.group(1), "cach", "chim bồ câu"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Chọn cách đã trả kết quả").contains("Người nộp đã chọn trong tờ khai");
        assertThat(again.body()).doesNotContainPattern(MARKED);
    }

    @Test
    @DisplayName("Sửa dự thảo rồi bấm Chuyển bước mà chưa lưu: phần vừa sửa được lưu rồi mới chuyển; không sửa gì thì không thêm bản nào")
    void whatWasChangedAndNotSavedGoesAlong() {
        DossierSummary drafted = walks.at(Stand.DRAFTED);
        String page = "/ban-lam-viec/" + drafted.code();
        Http officer = Desks.at(port, "myxuyen");
        Map<String, String> fields = Desks.filled(officer.get(page + "/du-thao"), "tiep", "chuyen");
        walks.fields(drafted).forEach((name, value) -> fields.put("kq-" + name, value));
        assertThat(officer.post(page + "/du-thao", fields).location()).isEqualTo(page + "/chuyen");
        assertThat(walks.now(drafted).version()).as("nothing was changed, nothing is saved").isEqualTo(drafted.version());

        Map.Entry<String, String> text = fields.entrySet().stream().filter(field -> field.getKey().startsWith("kq-") && field.getValue().contains(" ")).findFirst().orElseThrow();
        text.setValue(text.getValue() + " đã đọc lại");
        assertThat(officer.post(page + "/du-thao", fields).location()).isEqualTo(page + "/chuyen");
        assertThat(officer.get(page + "/chuyen").text()).contains("Đã lưu phần vừa sửa vào dự thảo");
        assertThat(officer.get(page + "/du-thao").body()).contains("đã đọc lại");
        text.setValue(" ");
        Http.Page wrong = officer.post(page + "/du-thao", Desks.filled(officer.get(page + "/du-thao"), "tiep", "chuyen", text.getKey(), " "));
        assertThat(wrong.status()).as("what cannot be saved does not go on").isEqualTo(422);
    }

    @Test
    @DisplayName("Đã yêu cầu bổ sung một lần: trang tiếp nhận không mời yêu cầu lần nữa, chỉ đường từ chối")
    void theOneRequestIsNotOfferedTwice() {
        Http window = Desks.at(port, "thuha");
        String first = "/ban-lam-viec/" + walks.at(Stand.FILED).code();
        assertThat(window.get(first + "/tiep-nhan").body()).contains(first + "/yeu-cau-bo-sung").doesNotContain("luật chỉ cho một lần");
        String again = "/ban-lam-viec/" + walks.at(Stand.SUPPLEMENTED).code();
        assertThat(window.get(again + "/tiep-nhan").body()).contains("luật chỉ cho một lần", again + "/tu-choi").doesNotContain("/yeu-cau-bo-sung");
    }

    @Test
    @DisplayName("Chưa phát hành thì không có gì để in; hồ sơ chưa có dự thảo thì không có văn bản")
    void nothingIsOfferedThatIsNotThere() {
        Http window = Desks.at(port, "thuha");
        assertThat(window.get("/ban-lam-viec/" + walks.at(Stand.TO_DRAFT).code()).body()).doesNotContain("/ket-qua");
        assertThat(window.get("/ban-lam-viec/" + walks.at(Stand.TO_SIGN).code()).body()).doesNotContain("Mở kết quả để in");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"TO_SIGN, quockhanh, ky", "TO_ISSUE, ngocdiep, phat-hanh", "DECIDED, thuha, tra-ket-qua", "FILED, thuha, tu-choi",
        "TO_ASSIGN, thuha, dung", "DECIDED, quockhanh, thu-hoi"})
    @DisplayName("Bước cuối của việc không lấy lại được không có phím tắt: bấm một phím hai lần không ký, không đóng dấu")
    void theLastStepOfWhatCannotBeTakenBackHasNoKey(Stand stand, String user, String noun) {
        String body = Desks.at(port, user).get("/ban-lam-viec/" + walks.at(stand).code() + "/" + noun).body();
        String form = body.replaceAll("(?s).*<main", "");
        assertThat(form).contains("method=\"post\"").containsPattern("<button[^>]*type=\"submit\"").doesNotContainPattern("<button[^>]*data-key");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"TO_VERIFY, thanhtung", "TO_SIGN, quockhanh", "TO_ISSUE, ngocdiep"})
    @DisplayName("Ai duyệt, ký, đóng dấu thấy văn bản trước, giấy tờ của người nộp vẫn một lần bấm")
    void whoeverChecksOrSignsSeesTheDraftFirst(Stand stand, String user) {
        DossierSummary dossier = walks.at(stand);
        String page = "/ban-lam-viec/" + dossier.code();
        Http browser = Desks.at(port, user);
        assertThat(browser.get(page).body()).contains("<iframe src=\"" + page + "/ket-qua#navpanes=0&amp;view=FitH\"");
        assertThat(browser.get(page + "?xem=%27%20OR%201=1").body()).contains("<iframe src=\"" + page + "/ket-qua#");
    }

    @Test
    @DisplayName("Người thẩm tra thấy giấy tờ nộp kèm trước; dự thảo xem được ở bên")
    void whoeverDraftsSeesWhatWasHandedInFirst() {
        DossierSummary dossier = walks.at(Stand.DRAFTED);
        String page = "/ban-lam-viec/" + dossier.code();
        Http browser = Desks.at(port, "myxuyen");
        assertThat(browser.get(page).body()).contains("data-view=\"" + page + "/ket-qua\"");
        assertThat(browser.get(page + "?xem=ket-qua").body()).contains("<iframe src=\"" + page + "/ket-qua#");
    }

    @ParameterizedTest(name = "về văn bản: {0}, hỏi {1}")
    @CsvSource({"true, '', ket-qua", "true, giay, giay", "false, '', giay", "false, ket-qua, ket-qua", "false, ' OR 1=1', giay", "false, giay, giay"})
    @DisplayName("Khung xem: điều được hỏi trước, rồi văn bản nếu bước này là về nó, rồi giấy tờ đầu tiên")
    void whatStandsAtTheSide(boolean aboutIt, String asked, String shown) {
        DossierDetail detail = walks.detail(walks.at(Stand.FILED));
        UUID file = new UUID(7, 7);
        List<SubmittedDocument> files = List.of(new SubmittedDocument(file, "giay", "Giấy", "giay.pdf", "ab".repeat(32), 9, "application/pdf", 0, Instant.EPOCH, null, ""));
        DossierDetail with = new DossierDetail(detail.dossier(), detail.applicant(), detail.answers(), files, null, List.of(), null, null, null, Set.of(), null, false);
        CasePage.Outcome outcome = new CasePage.Outcome("Dự thảo", "", "/ket-qua", "cd".repeat(32), false, aboutIt);
        assertThat(Cases.viewed(with, outcome, asked.replace("giay", file.toString())).id()).isEqualTo(shown.replace("giay", file.toString()));
        assertThat(Cases.viewed(with, null, CasePage.Outcome.ID).id()).isEqualTo(file.toString());
        assertThat(Cases.viewed(detail, null, "")).as("nothing there").isNull();
    }

    @Test
    @DisplayName("Trang ký: nội dung khai đứng cạnh văn bản")
    void theAnswersStandBesideThePaperThatIsSigned() {
        DossierSummary dossier = walks.at(Stand.TO_SIGN);
        assertThat(Desks.at(port, "quockhanh").get("/ban-lam-viec/" + dossier.code() + "/ky").text()).contains("Nội dung khai")
                .contains(walks.detail(dossier).answers().text("ten-ho-kinh-doanh"));
    }

    @Test
    @DisplayName("Hồ sơ bị trả lại: danh sách ghi “Bị trả lại”, đầu trang nói ai trả, lúc nào, vì sao; chuyển đi rồi thì thôi")
    void whatWasSentBackSaysSoFirst() {
        DossierSummary dossier = walks.at(Stand.TO_VERIFY);
        String page = "/ban-lam-viec/" + dossier.code();
        Http drafter = Desks.at(port, "myxuyen");
        assertThat(drafter.get(page).body()).doesNotContain("bi-tra-lai");
        Http head = Desks.at(port, "thanhtung");
        head.get(page);
        assertThat(acts.send(head, dossier, Act.SEND_BACK, Map.of("pick", "3", "note", "Ghi thiếu <ngành nghề> & địa chỉ")).status()).isEqualTo(302);
        for (String address : List.of(page, page + "/du-thao")) {
            String body = drafter.get(address).body();
            assertThat(body).as(address).contains("Hồ sơ bị trả lại").contains(walks.officer("thanhtung").name() + ", ").contains("Ghi thiếu &lt;ngành nghề&gt; &amp; địa chỉ");
            assertThat(body.indexOf("bi-tra-lai")).as("above everything else").isLessThan(body.indexOf("mc-split"));
        }
        for (String list : List.of("/ban-lam-viec?ds=cua-toi&q=", "/ban-lam-viec?ds=dang-giai-quyet&q=")) {
            assertThat(drafter.get(list + dossier.code()).body()).as(list).contains(dossier.code()).contains("Bị trả lại");
            assertThat(Desks.at(port, "thuha").get(list + dossier.code()).body()).as("not hers: %s", list).doesNotContain("Bị trả lại");
        }
        String applicant = java.net.URLEncoder.encode(dossier.applicant(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(drafter.get("/tra-cuu?q=" + applicant).body()).contains(dossier.code()).contains("Bị trả lại");
        DossierSummary now = walks.now(dossier);
        assertThat(acts.send(drafter, now, Act.FORWARD).status()).isEqualTo(302);
        assertThat(head.get(page).body()).doesNotContain("bi-tra-lai");
        assertThat(head.get("/ban-lam-viec?ds=cua-toi&q=" + dossier.code()).body()).contains(dossier.code()).doesNotContain("Bị trả lại");
    }

    @Test
    @DisplayName("Cán bộ quét mã trên giấy của người nộp: vào thẳng hồ sơ ở bàn làm việc; cơ quan khác thì được chỉ hỏi ai; chưa đăng nhập thì đăng nhập rồi tới")
    void whoScansTheApplicantsPaperComesToTheDossier() {
        String code = walks.at(Stand.FILED).code();
        Http ha = Desks.at(port, "thuha");
        assertThat(ha.get("/ho-so/" + code).location()).isEqualTo("/ban-lam-viec/" + code);
        assertThat(ha.visit("/ho-so/" + code).status()).isEqualTo(200);
        Http elsewhere = Desks.at(port, "trongnghia");
        for (String any : List.of(code, "H13.42-200101-9999")) {
            assertThat(elsewhere.get("/ho-so/" + any).location()).as("the same answer for what is there and what is not").isEqualTo("/ban-lam-viec/" + any);
            assertThat(elsewhere.get("/ban-lam-viec/" + any).status()).isEqualTo(404);
        }
        assertThat(Http.at(port).get("/ho-so/" + code).location()).startsWith("/dang-nhap").contains("tiep=%2Fho-so%2F" + code);
        assertThat(ha.post("/ho-so/" + code + "/rut", Map.of()).status()).as("acts of the applicant stay shut").isEqualTo(403);
        for (String strange : List.of("/ho-so", "/ho-so/" + code + "/bo-sung", "/ho-so/H13.42-1", "/ho-so/" + code + "9".repeat(60))) {
            assertThat(ha.get(strange).status()).as(strange).isEqualTo(403);
        }
    }

    @Test
    @DisplayName("Ví dụ trong mẫu từ chối đúng ở mọi cơ quan: không nêu tên nơi nào")
    void theExampleOfARefusalNamesNoPlace() {
        assertThat(Desks.at(port, "thuha").get("/ban-lam-viec/" + walks.at(Stand.FILED).code() + "/tu-choi").text()).contains("Ví dụ: ").doesNotContain("Cái Khế").doesNotContain("của bà");
    }
}
