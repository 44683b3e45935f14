package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.result.ResultActs;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Sha256;

/** Sửa tờ khai khi được yêu cầu bổ sung (Điều 12 Nghị định 45/2020/NĐ-CP): the act, what it keeps and what proves it. */
@OfficeTest
class CorrectingTest {
    @Autowired People people;
    @Autowired HistoryCheck history;
    @Autowired DossierRows rows;
    @Autowired SubmittedDocuments contents;
    @Autowired ResultActs results;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    @DisplayName("Sửa tên và số điện thoại: bản đã nộp còn nguyên, bản mới đứng cạnh, từ đó dùng bản mới")
    void theCorrectedDeclarationStandsBesideTheFiledOne() {
        DossierSummary filed = people.filed();
        String before = contents.content(filed.id());
        DossierSummary back = corrected(asked(filed, "thuha"), "ho-ten", "Trần Ngọc Anh Thư", "dien-thoai", "0907 114 236");

        assertThat(contents.contents(filed.id())).hasSize(2).first().isEqualTo(before);
        String now = contents.content(filed.id());
        assertThat(back.contentSha256()).isEqualTo(Sha256.hex(now)).isNotEqualTo(filed.contentSha256());
        assertThat(now).isEqualTo(vn.motcua.shared.CanonicalJson.of(now)).contains("\"personalId\":\"092197004518\"");
        DossierDetail detail = people.dossiers.open(back.code(), People.reachOfAnh(), "").orElseThrow();
        assertThat(detail.answers().text("dien-thoai")).isEqualTo("0907114236");
        assertThat(detail.applicant().name()).isEqualTo("Trần Ngọc Anh Thư");
        assertThat(detail.applicant().email()).as("nobody corrected it").isEqualTo("tran.ngoc.anh@example.vn");
        assertThat(detail.asFiled().answers().text("dien-thoai")).isEqualTo("0912345678");
        assertThat(people.dossiers.receipt(back.code(), People.reachOfAnh()).orElseThrow().contentSha256()).as("proof of what was filed").isEqualTo(filed.contentSha256());
        assertThat(people.dossiers.receipt(back.code(), People.reachOfAnh()).orElseThrow().applicant()).as("who filed, beside the proof of it").isEqualTo("Trần Ngọc Ánh");
        assertThat(people.dossiers.search(new ListFilter("anh thu", null, null, null, null), null, 500, people.reachOf("thuha")).rows())
                .extracting(DossierSummary::code).contains(back.code());
        assertThat(back.applicant()).isEqualTo("Trần Ngọc Anh Thư");

        Event event = rows.events(back.id()).getLast();
        JsonNode body = EventBody.read(event.body());
        assertThat(body.path("after").path("content").asString()).isEqualTo(back.contentSha256());
        assertThat(body.path("data").path("corrected").valueStream().map(each -> each.path("question").asString())).containsExactly("ho-ten", "dien-thoai");
        assertThat(event.body()).as("answers stay out of the history").doesNotContain("0907114236", "Anh Thư");
        assertThat(detail.history().getLast().text()).contains("Đã sửa trong tờ khai: Họ và tên; Số điện thoại");
        assertThat(history.check().first()).isEmpty();
        assertThat(people.filing.file(people.request(filed.id(), "H13.42", List.of()))).as("the filing sent again is compared with what was filed")
                .isInstanceOf(FilingOutcome.OtherContent.class);
    }

    @Test
    @DisplayName("Sửa họ tên: tìm theo tên trên giấy đã đưa trước đó vẫn thấy, theo tên mới cũng thấy; sửa điều khác thì lời tìm không đổi")
    void theFormerNameStillFindsTheDossier() throws IOException {
        DossierSummary back = corrected(asked(people.filed(), "thuha"), "ho-ten", "Đặng Thị Mỹ Duyên");
        for (String name : List.of("Đặng Thị Mỹ Duyên", "Trần Ngọc Ánh", "tran ngoc")) {
            assertThat(people.dossiers.search(new ListFilter(back.code() + " " + name, null, null, null, null), null, 5, people.reachOf("thuha")).rows())
                    .as(name).extracting(DossierSummary::code).containsExactly(back.code());
        }
        assertThat(search(back)).isEqualTo(back.code().toLowerCase() + " dang thi my duyen 092197004518 tran ngoc anh 092197004518");
        DossierSummary same = corrected(asked(people.filed(), "thuha"), "dien-thoai", "0907114236");
        assertThat(search(same)).isEqualTo(same.code().toLowerCase() + " tran ngoc anh 092197004518");
        assertBroken(back, "UPDATE dossier.dossier SET search = replace(search, 'tran ngoc anh', '') WHERE id = :id", "the words it is found by");

        String migration = new ClassPathResource("db/migration/V202611222210__dossier_former_names.sql").getContentAsString(StandardCharsets.UTF_8);
        transaction.executeWithoutResult(status -> {
            String whole = search(back);
            jdbc.sql("UPDATE dossier.dossier d SET search = lower(d.code) || ' ' || 'x' WHERE id IN (:all)").param("all", List.of(back.id(), same.id())).update();
            jdbc.sql(migration).update();
            assertThat(search(back)).as("corrected before names were kept").isEqualTo(whole.replace("dang thi my duyen 092197004518", "x"));
            assertThat(search(same)).endsWith(" x");
            status.setRollbackOnly();
        });
    }

    private String search(DossierSummary dossier) {
        return jdbc.sql("SELECT search FROM dossier.dossier WHERE id = :id").param("id", dossier.id()).query(String.class).single();
    }

    @Test
    @DisplayName("Sửa lén bản đã nộp hay bản đã sửa, bớt hay thêm một bản: kiểm tra lịch sử chỉ ra đúng hồ sơ")
    void tamperingWithEitherVersionIsFound() {
        DossierSummary back = corrected(asked(people.filed(), "thuha"), "dien-thoai", "0907114236");
        assertBroken(back, "UPDATE dossier.content SET body = replace(body, '0907114236', '0907114237') WHERE dossier_id = :id AND round = 1", "corrected content");
        assertBroken(back, "UPDATE dossier.content SET body = replace(body, '0912345678', '0912345679') WHERE dossier_id = :id AND round = 0", "the content was changed");
        assertBroken(back, "DELETE FROM dossier.content WHERE dossier_id = :id AND round = 1", "corrected content");
        assertBroken(back, "DELETE FROM dossier.content WHERE dossier_id = :id AND round = 0", "the content was changed");
        assertBroken(back, "UPDATE dossier.dossier SET content_sha256 = repeat('a', 64) WHERE id = :id", "content is");
        assertBroken(back, "UPDATE dossier.dossier SET applicant = 'Ai Đó' WHERE id = :id", "applicant");
        DossierSummary plain = people.filed();
        assertBroken(plain, "INSERT INTO dossier.content (dossier_id, round, body) SELECT dossier_id, 1, body FROM dossier.content WHERE dossier_id = :id", "corrected content");
        assertThat(history.check().first()).isEmpty();
    }

    @Test
    @DisplayName("Phiếu không hỏi tờ khai thì không sửa được, và được nói rõ; không có gì mới thì chưa phải là bổ sung")
    void onlyADeclarationThatIsAskedForIsCorrected() {
        DossierSummary other = people.asked(people.filed(), "thuha");
        assertThat(errors(answer(other, given("dien-thoai", "0907114236")))).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(Tick.FORM);
            assertThat(error.message()).contains("không hỏi tờ khai");
        });
        DossierSummary asked = asked(people.filed(), "thuha");
        assertThat(errors(answer(asked, given("dien-thoai", "0912 345 678")))).as("said as before").extracting(FieldError::message)
                .containsExactly("Đính kèm giấy tờ được yêu cầu, hoặc nhập nội dung bổ sung");
        assertThat(errors(answer(asked, given("khong-co-cau-nay", "x")))).hasSize(1);
        assertThat(contents.contents(asked.id())).hasSize(1);
        assertThat(rows.find(asked.code()).orElseThrow().state()).isEqualTo(State.AWAITING_SUPPLEMENT);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"dien-thoai, 09x, dien-thoai", "ho-ten, '', ho-ten", "muc-dich, khac, muc-dich-khac", "cap-cho, minh-va-nguoi-khac, cap-cho",
        "ngay-sinh-nguoi-se-ket-hon, 2020-01-01, ngay-sinh-nguoi-se-ket-hon"})
    @DisplayName("Cả tờ khai sau khi sửa qua đúng những luật lúc nộp; sai thì không đổi gì")
    void theWholeDeclarationIsCheckedAsAtFiling(String question, String value, String at) {
        DossierSummary asked = asked(people.filed(), "thuha");
        assertThat(errors(answer(asked, given(question, value)))).extracting(FieldError::field).contains(at);
        assertThat(contents.contents(asked.id())).hasSize(1);
    }

    @Test
    @DisplayName("Câu trả lời mới cần giấy tờ nào thì phải kèm giấy tờ đó")
    void correctedAnswersAskForTheirPapers() {
        DossierSummary asked = asked(people.filed(), "thuha");
        Answers forAnother = given("cap-cho", "nguoi-khac", "ten-nguoi-duoc-cap", "Lê Văn Tám", "so-dinh-danh-nguoi-duoc-cap", "092190000011",
                "ngay-sinh-nguoi-duoc-cap", "1990-02-03", "gioi-tinh-nguoi-duoc-cap", "nam", "dan-toc-nguoi-duoc-cap", "Kinh", "quoc-tich-nguoi-duoc-cap", "Việt Nam",
                "quan-he", "anh-chi-em").with("noi-cu-tru-nguoi-duoc-cap", People.answers().get("noi-cu-tru").orElseThrow());
        assertThat(errors(answer(asked, forAnother))).extracting(FieldError::field).containsExactly("van-ban-uy-quyen");
        DossierSummary back = People.done(people.receiving.answerSupplement(People.seen(asked), List.of(people.paper("van-ban-uy-quyen", "uy-quyen.pdf")), forAnother,
                "", People.anh()));
        assertThat(contents.content(back.id())).contains("Lê Văn Tám");
        assertThat(rows.events(back.id()).getLast().body()).contains("\"question\":\"dan-toc\"").as("no longer asked").contains("\"question\":\"cap-cho\"");
        assertThat(history.check().first()).isEmpty();
    }

    @Test
    @DisplayName("Bấm hai lần tính một lần; trang cũ, đã rút, người khác: mỗi việc một câu trả lời, không mất gì")
    void repeatedLateAndForeignAnswersChangeNothing() {
        DossierSummary asked = asked(people.filed(), "thuha");
        Answers given = given("dien-thoai", "0907114236");
        assertThat(people.receiving.answerSupplement(People.seen(asked), List.of(), given, "", people.officer("lehanh"))).isInstanceOf(ActOutcome.NotYours.class);
        assertThat(answer(asked, given)).isInstanceOf(ActOutcome.Done.class);
        assertThat(answer(asked, given)).isInstanceOf(ActOutcome.Repeated.class);
        assertThat(people.receiving.answerSupplement(Seen.now(asked.code()), List.of(), given, "", People.anh())).isInstanceOf(ActOutcome.NotNow.class);
        assertThat(contents.contents(asked.id())).hasSize(2);
        DossierSummary gone = asked(people.filed(), "thuha");
        People.done(people.receiving.withdraw(People.seen(gone), "Nộp nhầm", People.anh()));
        assertThat(answer(gone, given)).isNotInstanceOf(ActOutcome.Done.class);
        assertThat(contents.contents(gone.id())).hasSize(1);
        DossierSummary twice = asked(people.filed(), "thuha");
        List<CompletableFuture<ActOutcome>> together = Stream.of(1, 2).map(window -> CompletableFuture.supplyAsync(() -> answer(twice, given))).toList();
        assertThat(together.stream().map(CompletableFuture::join).filter(ActOutcome.Done.class::isInstance)).as("two windows at once").hasSize(1);
        assertThat(contents.contents(twice.id())).hasSize(2);
        assertThat(history.check().first()).isEmpty();
    }

    @Test
    @DisplayName("Dự thảo làm từ lời khai cũ không còn giá trị: không chuyển, không ký; dự thảo mới lấy lời khai mới, giữ chỗ chuyên viên đã viết")
    void aDraftMadeBeforeTheCorrectionDoesNotStand() {
        DossierSummary received = people.received();
        DossierDetail before = people.dossiers.open(received.code(), people.reachOf("lehanh"), "").orElseThrow();
        Map<String, String> written = new java.util.HashMap<>(results.fields(before));
        assertThat(written.get("muc-dich")).contains("kết hôn với ông Lê Hoàng Nam, sinh ngày");
        written.put("tinh-trang", "Chưa từng đăng ký kết hôn với ai");
        DossierSummary drafted = People.done(results.draft(People.seen(received), written, "", people.officer("lehanh")));
        DossierSummary back = corrected(asked(drafted, "lehanh"), "ten-nguoi-se-ket-hon", "Lê Hoàng Nam Anh");

        assertThat(rows.find(back.code()).orElseThrow().draft()).isNull();
        assertThat(people.work.forward(People.seen(back), null, "", people.officer("lehanh"))).isInstanceOf(ActOutcome.Incomplete.class);
        DossierDetail detail = people.dossiers.open(back.code(), people.reachOf("lehanh"), "").orElseThrow();
        Map<String, String> anew = results.fields(detail);
        assertThat(anew.get("muc-dich")).contains("kết hôn với ông Lê Hoàng Nam Anh, sinh ngày");
        assertThat(anew).containsEntry("tinh-trang", "Chưa từng đăng ký kết hôn với ai");
        assertThat(detail.paper(Mau.M01)).as("a new Mẫu 01 says the new due time").isPresent();
        DossierSummary again = People.done(results.draft(People.seen(back), anew, "", people.officer("lehanh")));
        assertThat(People.done(people.work.forward(People.seen(again), null, "Trình ký", people.officer("lehanh"))).stepAct()).isEqualTo("SIGN");
        assertThat(history.check().first()).isEmpty();
    }

    private DossierSummary asked(DossierSummary dossier, String by) {
        return People.done(people.receiving.askSupplement(People.seen(dossier), List.of(new SupplementItem(Tick.FORM, "Tờ khai điện tử",
                "Số điện thoại không liên lạc được, xem lại số")), "", people.officer(by)));
    }

    private DossierSummary corrected(DossierSummary asked, String... pairs) {
        return People.done(answer(asked, given(pairs)));
    }

    private ActOutcome answer(DossierSummary asked, Answers given) {
        return people.receiving.answerSupplement(People.seen(asked), List.of(), given, "", People.anh());
    }

    private static Answers given(String... pairs) {
        Answers given = Answers.NONE;
        for (int i = 0; i < pairs.length; i += 2) {
            given = given.with(pairs[i], Answer.typed(pairs[i + 1]));
        }
        return given;
    }

    private static List<FieldError> errors(ActOutcome outcome) {
        assertThat(outcome).isInstanceOf(ActOutcome.Incomplete.class);
        return ((ActOutcome.Incomplete) outcome).errors();
    }

    private void assertBroken(DossierSummary dossier, String tampering, String reason) {
        transaction.executeWithoutResult(status -> {
            assertThat(jdbc.sql(tampering).param("id", dossier.id()).update()).isEqualTo(1);
            assertThat(history.check().first()).hasValueSatisfying(broken -> {
                assertThat(broken.code()).isEqualTo(dossier.code());
                assertThat(broken.reason()).contains(reason);
            });
            status.setRollbackOnly();
        });
    }
}
