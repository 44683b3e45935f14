package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.access.Accounts;
import vn.motcua.catalogue.Channel;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.result.ResultActs;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Ids;
import vn.motcua.shared.LegalReference;
import vn.motcua.support.Http;

@DisplayName("Theo dõi bằng giấy hẹn không kể tên ai, không kể điều ai đã viết")
@OfficeTest
@TestPropertySource(properties = "test.database=followed")   // tries from one address are counted
@DirtiesContext
class FollowedTest {
    private static final String NUMBER = "092085000129";
    private static final String NOTE = "Con tôi đang nằm viện, xin nhận giấy này";
    private static final String REASON = "Người đề nghị đang có vợ theo sổ đăng ký kết hôn của phường Cái Khế";
    private static final String LAW = "Khoản 2 Điều 5 Luật Hôn nhân và gia đình số 52/2014/QH13";
    @Autowired People people;
    @Autowired ResultActs acts;
    @LocalServerPort int port;

    /** Filed through another system for somebody without an account. */
    private DossierSummary filed() {
        Applicant applicant = new Applicant(new java.util.UUID(7, 7), null, "Đặng Văn Bé", NUMBER, "0909 000 018", "", "Số 18 đường Hai Bà Trưng");
        return people.filed(new FilingRequest(Ids.v7(Instant.now()), people.revision(People.MARITAL).id(), people.agency("H13.42").id(), applicant,
                People.answers(), List.of(people.paper("giay-xac-nhan-cu", "giay-cua-be.pdf")), Channel.ONLINE,
                new Actor(new java.util.UUID(7, 7), null, "Đặng Văn Bé", null)));
    }

    private DossierSummary received() {
        DossierSummary filed = filed();
        List<Tick> ticks = List.of(new Tick(Tick.FORM, true, ""), new Tick("giay-xac-nhan-cu", true, ""));
        return People.done(people.receiving.receive(People.seen(filed), ticks, people.officer("thuha")));
    }

    private Http.Page follow(String code, String number) {
        return Http.at(port).post("/theo-doi", Map.of("ma", code, "so-dinh-danh", number));
    }

    private String told(DossierSummary dossier) {
        Http.Page page = follow(dossier.code(), NUMBER);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("Đặng Văn Bé", "Trần Ngọc Ánh", NUMBER, NOTE, REASON, LAW, "giay-cua-be", "Nguyễn", "Hai Bà Trưng", "0909 000 018", "-KQ1");
        for (String officer : List.of("thuha", "lehanh", "quockhanh", "ngocdiep")) {
            assertThat(page.body()).doesNotContain(people.officer(officer).name());
        }
        return page.text();
    }

    @Test
    @DisplayName("Bổ sung có lời nhắn: kể việc, lúc, chức danh của cán bộ; không kể lời nhắn, tên người nộp, tên cán bộ")
    void aSupplementIsToldWithoutWhatWasSaid() {
        people.clock().set("2026-11-20T08:30");
        DossierSummary asked = people.asked(filed(), "thuha");
        assertThat(told(asked)).as("what is still asked").contains("Giấy xác nhận đã cấp", people.officer("thuha").post());
        DossierSummary back = People.done(people.receiving.answerSupplement(People.seen(asked), List.of(), NOTE, people.officer("thuha")));
        assertThat(told(back)).contains("Bổ sung hồ sơ", "Cơ quan đã nhận phần bổ sung").doesNotContain("Bản chụp mờ");
    }

    @Test
    @DisplayName("Ai đã đóng tài khoản thì theo dõi bằng giấy hẹn như người chưa có; mở lại tài khoản thì lại đăng nhập")
    void whoseAccountWasClosedFollowsByThePaper(@Autowired Accounts accounts) {
        people.clock().set("2026-11-20T08:30");
        DossierSummary filed = people.filed();
        // Asked without the page: its tries are counted over the whole class.
        assertThat(people.dossiers.follow(filed.code(), "092197004518")).isEmpty();
        accounts.close(People.account("092197004518"));
        try {
            assertThat(people.dossiers.follow(filed.code(), "092197004518")).isPresent();
            assertThat(people.dossiers.follow(filed.code(), NUMBER)).as("another's number").isEmpty();
        } finally {
            accounts.changePassword(People.account("092197004518"), "khong-dung-that");
        }
        assertThat(people.dossiers.follow(filed.code(), "092197004518")).isEmpty();
    }

    @Test
    @DisplayName("Từ chối giải quyết, từ chối tiếp nhận, rút: kể việc; không kể lý do")
    void anEndIsToldWithoutItsReason() {
        people.clock().set("2026-11-23T08:30");
        DossierSummary received = received();
        Map<String, String> refusal = new LinkedHashMap<>(acts.refusalFields(people.dossiers.open(received.code(), people.reachOf("lehanh"), "Dự thảo").orElseThrow()));
        refusal.putAll(Map.of("ly-do", REASON, "can-cu", LAW, "huong-dan", NOTE));
        DossierSummary drafted = People.done(acts.draftRefusal(People.seen(received), refusal, NOTE, people.officer("lehanh")));
        DossierSummary toSign = People.done(people.work.forward(People.seen(drafted), null, REASON, people.officer("lehanh")));
        DossierSummary signed = People.done(acts.sign(People.seen(toSign), people.officer("quockhanh")));
        DossierSummary decided = People.done(acts.issue(People.seen(signed), people.officer("ngocdiep")));
        assertThat(told(decided)).contains("Đã có kết quả", "Nộp hồ sơ", people.officer("quockhanh").post()).doesNotContain("Từ chối");
        assertThat(told(People.done(people.receiving.refuse(People.seen(filed()), REASON, new LegalReference(LAW), people.officer("thuha")))))
                .contains("Cơ quan không tiếp nhận hồ sơ. Lý do ghi trong Phiếu từ chối");
        assertThat(told(People.done(people.receiving.withdraw(People.seen(filed()), NOTE, people.officer("thuha"))))).contains("được rút theo yêu cầu");
    }

    @ParameterizedTest
    @CsvSource({"tai-quay, Bạn đã chọn lấy bản giấy tại quầy", "buu-chinh, Bạn đã chọn nhận bản giấy qua bưu chính", "dien-tu, Bạn đã chọn bản điện tử"})
    @DisplayName("Có kết quả: nói đúng cách nhận đã chọn trong tờ khai, không kể địa chỉ")
    void theResultIsGotInTheChosenWay(String chosen, String words) {
        people.clock().set("2026-11-20T08:30");
        Answers answers = People.answers().with("cach-nhan", Answer.typed(chosen));
        answers = chosen.equals("buu-chinh") ? answers.with("dia-chi-nhan", answers.get("noi-cu-tru").orElseThrow()) : answers;
        FilingRequest base = people.request();
        DossierSummary filed = people.filed(new FilingRequest(base.id(), base.revisionId(), base.agencyId(), new Applicant(null, null, "Đặng Văn Bé", NUMBER, "", "", ""),
                answers, base.documents(), Channel.DIRECT, people.officer("thuha")));
        DossierSummary received = People.done(people.receiving.receive(People.seen(filed), List.of(new Tick(Tick.FORM, true, ""), new Tick("giay-xac-nhan-cu", true, "")),
                people.officer("thuha")));
        DossierSummary toSign = People.done(people.work.forward(People.seen(people.drafted(received)), null, "", people.officer("lehanh")));
        DossierSummary signed = People.done(people.deciding.signed(People.seen(toSign), "b".repeat(64), Map.of(), people.officer("quockhanh")));
        DossierSummary decided = People.done(people.deciding.issued(People.seen(signed), new Deciding.Issued(signed.code() + "-KQ1", "c".repeat(64), Map.of(), null),
                people.officer("ngocdiep")));
        assertThat(told(decided)).contains("Kết quả đã ký. " + words);
    }

    @ParameterizedTest
    @CsvSource({"1800123456-001, 1800123456-001", "1800123456-001, 1800123456001", "1800123457001, 1800123457-001", "1800123458, 1800123458", "1800123459-001, 1800 123 459 – 001"})
    @DisplayName("Mã số thuế có gạch nối hay không, trên giấy hay khi gõ, đều là một số")
    void aTaxCodeIsUnderstoodWithAndWithoutItsHyphen(String kept, String typed) {
        people.clock().set("2026-11-26T08:30");
        FilingRequest base = people.request();
        DossierSummary filed = people.filed(new FilingRequest(base.id(), base.revisionId(), base.agencyId(), new Applicant(null, null, "Công ty TNHH 30-4", kept, "", "", ""),
                base.answers(), base.documents(), Channel.DIRECT, people.officer("thuha")));
        assertThat(follow(filed.code(), typed).status()).isEqualTo(200);
        assertThat(follow(filed.code(), kept.substring(0, 10) + "009").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("Người có tài khoản thì đăng nhập: mã và số đúng cũng như sai; một số định danh chỉ sai được vài lần, và không đổ cho người đang xem")
    void whoHasAnAccountSignsInAndOneNumberIsNotTriedOnAllCodes() {
        people.clock().set("2026-11-24T08:30");
        DossierSummary online = people.filed();
        assertThat(follow(online.code(), "092197004518").status()).isEqualTo(422);
        assertThat(follow(online.code(), "092197004518").text().replace(online.code(), "#"))
                .isEqualTo(follow("H13.42-200101-9999", "092197004518").text().replace("H13.42-200101-9999", "#"));
        assertThat(follow(online.code(), "092197004518").text()).contains("Hồ sơ của người có tài khoản, nộp trực tuyến hay tại quầy, không mở ở đây: đăng nhập để xem");
        DossierSummary own = filed();
        for (int i = 0; i < 5; i++) {
            assertThat(follow("H13.42-200101-100" + i, NUMBER).status()).isEqualTo(422);
        }
        Http.Page shut = follow(own.code(), NUMBER);
        assertThat(shut.status()).isEqualTo(429);
        assertThat(shut.text()).contains("có thể do người khác").doesNotContain("Đã nhập");
        people.clock().set("2026-11-25T08:31");
        assertThat(follow(own.code(), NUMBER).status()).isEqualTo(200);
    }
}
