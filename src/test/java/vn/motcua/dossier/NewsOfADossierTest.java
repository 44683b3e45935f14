package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.notice.Message;
import vn.motcua.notice.Messages;
import vn.motcua.shared.Vietnamese;
import vn.motcua.support.Browsers;
import vn.motcua.support.Http;

@DisplayName("Người nộp được báo mỗi khi hồ sơ có việc")
@OfficeTest
class NewsOfADossierTest {
    private static final UUID ANH = People.account("092197004518");
    private static final String PASSWORD = "khong-dung-that";

    @Autowired People people;
    @Autowired Messages messages;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    @DisplayName("Nộp, tiếp nhận, yêu cầu bổ sung, có kết quả: mỗi việc một tin, nghe lại không thêm tin; trang thông báo và số chưa đọc")
    @Test
    void eachActIsToldOnceAndReadOnThePage() {
        messages.readAll(ANH);
        people.clock().set("2026-11-20T16:30");
        DossierSummary filed = people.filed();
        people.clock().set("2026-11-23T10:05");
        DossierSummary received = People.done(people.receiving.receive(People.seen(filed), people.ticks(filed), people.officer("thuha")));
        people.asked(received, "lehanh");
        await().atMost(Duration.ofSeconds(20)).until(() -> about(filed.code()).size() == 3);
        assertThat(about(filed.code())).extracting(Message::subject).containsExactlyInAnyOrder(
                "Hồ sơ %s đã đến UBND phường Ninh Kiều".formatted(filed.code()),
                "Hồ sơ %s đã được tiếp nhận, hẹn trả thứ Sáu, 27/11/2026".formatted(filed.code()),
                about(filed.code()).stream().map(Message::subject).filter(subject -> subject.contains("cần bạn bổ sung trước")).findFirst().orElseThrow());

        DossierFiled again = new DossierFiled(filed.id(), filed.code(), filed.filedAt(), ANH, filed.agencyId(), filed.procedure(), filed.answerDue());
        transaction.executeWithoutResult(status -> events.publishEvent(again));
        DossierSummary other = people.returned();
        await().atMost(Duration.ofSeconds(20)).until(() -> about(other.code()).size() == 4);
        assertThat(about(filed.code())).as("heard twice, told once").hasSize(3);

        theyAreReadOnThePage(filed.code());
    }

    @DisplayName("Bổ sung rồi: trước khi tiếp nhận được báo hạn trả lời, sau khi tiếp nhận được báo hẹn trả mới")
    @Test
    void aSupplementIsToldWithTheDeadlineItMoved() {
        people.clock().set("2026-11-20T10:00");
        DossierSummary filed = answered(people.asked(people.filed(), "thuha"));
        DossierSummary running = answered(people.asked(people.received(), "lehanh"));
        assertThat(supplementOf(filed).body()).contains("có tiếp nhận hồ sơ hay không trước " + Vietnamese.moment(filed.answerDue()));
        assertThat(supplementOf(running).body()).contains("Hẹn trả kết quả mới là " + Vietnamese.moment(running.due()));
    }

    private DossierSummary answered(DossierSummary asked) {
        return People.done(people.receiving.answerSupplement(People.seen(asked), List.of(people.paper("giay-xac-nhan-cu", "chup-lai.pdf")), "", People.anh()));
    }

    private Message supplementOf(DossierSummary dossier) {
        String subject = "Đã nhận phần bổ sung của hồ sơ " + dossier.code();
        await().atMost(Duration.ofSeconds(20)).until(() -> about(dossier.code()).stream().anyMatch(message -> message.subject().equals(subject)));
        return about(dossier.code()).stream().filter(message -> message.subject().equals(subject)).findFirst().orElseThrow();
    }

    private void theyAreReadOnThePage(String code) {
        assertThat(messages.unread(ANH)).isEqualTo(7);
        Http http = Http.at(port);
        http.signIn("092197004518", PASSWORD);
        Http.Page page = http.get("/thong-bao");
        assertThat(page.text()).contains("7 tin chưa đọc", "cần bạn bổ sung trước", "Giấy xác nhận đã cấp: Bản chụp mờ", "Cần hỏi, bạn gọi");
        UUID first = about(code).getFirst().id();
        assertThat(http.get("/thong-bao/" + first).location()).isEqualTo("/ho-so/" + code);
        assertThat(messages.unread(ANH)).isEqualTo(6);

        Http stranger = Http.at(port);
        stranger.signIn("thuha", PASSWORD);
        assertThat(stranger.get("/thong-bao/" + first).status()).as("somebody else's message does not exist").isEqualTo(404);
        assertThat(stranger.get("/thong-bao/khong-phai-ma").status()).isEqualTo(404);
        assertThat(stranger.get("/thong-bao").text()).contains("Chưa có thông báo nào");
        assertThat(Http.at(port).get("/thong-bao").status()).isEqualTo(302);

        look();
        assertThat(http.post("/thong-bao/da-doc", Map.of()).location()).isEqualTo("/thong-bao");
        assertThat(messages.unread(ANH)).isZero();
        assertThat(http.get("/thong-bao").text()).contains("Đã đánh dấu 6 thông báo là đã đọc", "Bạn đã đọc hết");
    }

    private void look() {
        try (Browsers browsers = Browsers.at(port)) {
            look(browsers.phone(), "phone");
            look(browsers.open(Browsers.Screen.DESKTOP, true, true), "desktop-dark");
        }
    }

    private void look(BrowserContext context, String face) {
        Page page = context.newPage();
        page.navigate("/dang-nhap");
        page.fill("[name=username]", "092197004518");
        page.fill("[name=password]", PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("dang-nhap"));
        page.navigate("/thong-bao");
        Browsers.shot(page, "notice/thong-bao-" + face);
        assertThat(Browsers.accessibilityProblems(page)).as(face).isEmpty();
        assertThat(Browsers.scrollsSideways(page)).as(face).isFalse();
        context.close();
    }

    private List<Message> about(String code) {
        return messages.of(ANH, null, 100).stream().filter(message -> message.dossierCode().equals(code)).toList();
    }
}
