package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.desk.Walks.Stand;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.SubmittedDocument;
import vn.motcua.dossier.Work;
import vn.motcua.support.Http;

/** What an official sees of what others did before: the applicant's supplement, the one request, the notes, the number. */
@DeskTest
class WhatLedHereTest {
    @LocalServerPort int port;
    @Autowired Walks walks;
    @Autowired Work work;

    @Test
    @DisplayName("Mở hồ sơ vừa bổ sung thì thấy ngay tệp mới, có ghi mới bổ sung; chưa bổ sung thì thấy tệp đầu")
    void whatWasSentLastIsOpened() {
        DossierSummary asked = walks.asked(walks.filed("1.000656"), "thuha");
        SubmittedDocument first = walks.detail(asked).documents().getFirst();
        Http window = Desks.at(port, "thuha");
        String page = "/ban-lam-viec/" + asked.code();
        assertThat(window.get(page).body()).contains("<iframe src=\"" + page + "/giay-to/" + first.id()).doesNotContain("mới bổ sung");

        walks.suppliedAnew(asked, first.component());
        SubmittedDocument anew = walks.detail(asked).documents().stream().filter(file -> file.round() == 1).findFirst().orElseThrow();
        Http.Page shown = window.get(page);
        assertThat(shown.body()).contains("<iframe src=\"" + page + "/giay-to/" + anew.id()).contains("data-title=\"" + first.componentName() + " (mới bổ sung)\"");
        assertThat(shown.text()).contains("mới bổ sung");
        assertThat(window.get(page + "?xem=" + first.id()).body()).contains("<iframe src=\"" + page + "/giay-to/" + first.id());
    }

    @Test
    @DisplayName("Yêu cầu bổ sung lần hai: trang nói luật cho một lần, đã yêu cầu lúc nào, nay làm gì; không nói sai là không giữ hồ sơ")
    void theSecondRequestIsExplained() {
        Http window = Desks.at(port, "thuha");
        Http.Page waiting = window.get("/ban-lam-viec/" + walks.at(Stand.AWAITING_SUPPLEMENT).code() + "/yeu-cau-bo-sung");
        assertThat(waiting.text()).contains("Luật chỉ cho yêu cầu bổ sung một lần", "Nguyễn Thị Thu Hà đã yêu cầu lúc", "Chờ người nộp, hoặc gọi nhắc");
        Http.Page answered = window.get("/ban-lam-viec/" + walks.at(Stand.SUPPLEMENTED).code() + "/yeu-cau-bo-sung");
        assertThat(answered.text()).contains("người nộp đã bổ sung lúc", "từ chối tiếp nhận, nêu rõ lý do (Mẫu 03)").doesNotContain("Chỉ người đang giữ hồ sơ");
    }

    @Test
    @DisplayName("Người ký thấy ý kiến của từng bước trước, đúng người viết")
    void whoSignsReadsTheNotes() {
        DossierSummary drafted = walks.at(Stand.DRAFTED);
        DossierSummary verified = Walks.done(work.forward(Walks.seen(drafted), null, "Đã tra cứu tên, <b>không trùng</b>", walks.officer("myxuyen")));
        DossierSummary toSign = Walks.done(work.forward(Walks.seen(verified), null, "Đồng ý, trình ký", walks.officer("thanhtung")));
        Http.Page sign = Desks.at(port, "quockhanh").get("/ban-lam-viec/" + toSign.code() + "/ky");
        assertThat(sign.body()).contains("Đã tra cứu tên, &lt;b&gt;không trùng");
        assertThat(sign.text()).contains("Ý kiến của các bước trước")
                .containsPattern("Trần Mỹ Xuyên[^.]{0,120}Đã tra cứu tên").containsPattern("Thanh Tùng[^.]{0,120}Đồng ý, trình ký");
    }

    @Test
    @DisplayName("Văn thư không thấy chữ “Đã ký” của hệ thống như lời của người ký; lời chuyên viên viết thì còn")
    void whatTheSystemWroteIsNobodysOpinion() {
        DossierSummary drafted = walks.at(Stand.DRAFTED);
        DossierSummary toSign = Walks.done(work.forward(Walks.seen(drafted), null, "Đã tra cứu tên, không trùng", walks.officer("myxuyen")));
        toSign = Walks.done(work.forward(Walks.seen(toSign), null, "Đồng ý, trình ký", walks.officer("thanhtung")));
        Http leader = Desks.at(port, "quockhanh");
        String page = "/ban-lam-viec/" + toSign.code();
        assertThat(leader.post(page + "/ky", Desks.filled(leader.get(page + "/ky"))).status()).isEqualTo(302);
        Http.Page issue = Desks.at(port, "ngocdiep").get(page + "/phat-hanh");
        assertThat(issue.text()).contains("Ý kiến của các bước trước", "Đồng ý, trình ký").doesNotContainPattern("Phạm Quốc Khánh[^.]{0,120}Đã ký");
    }

    @Test
    @DisplayName("Chưa lấy số thì trang nói chưa; lấy xong thì báo đúng số")
    void theNumberIsToldOnceThereIsOne() {
        DossierSummary signed = walks.at(Stand.TO_ISSUE);
        String act = "/ban-lam-viec/" + signed.code() + "/phat-hanh";
        Http clerk = Desks.at(port, "ngocdiep");
        Http.Page form = clerk.get(act);
        assertThat(form.text()).contains("Chưa lấy số");
        Http.Page list = clerk.get(clerk.post(act, Desks.filled(form)).location());
        assertThat(list.text()).containsPattern("Đã lấy số \\d{2,}/[A-ZĐ0-9-]+, đóng dấu kết quả hồ sơ " + signed.code());
    }

    @Test
    @DisplayName("Ngày sinh khác số định danh: cán bộ thấy nghi vấn ngay cạnh câu trả lời, hồ sơ vẫn nộp được; khớp thì không có nghi vấn")
    void whatContradictsTheNumberIsShown() {
        Http window = Desks.at(port, "thuha");
        DossierSummary odd = walks.filedSaying("1.004873", "ngay-sinh", "1996-08-22");
        assertThat(window.get("/ban-lam-viec/" + odd.code()).text()).contains("Nghi vấn: Số định danh cho biết năm sinh là 1997, ngày sinh đã nhập là năm 1996");
        DossierSummary even = walks.filedSaying("1.004873", "ngay-sinh", "1997-08-22");
        assertThat(window.get("/ban-lam-viec/" + even.code()).text()).doesNotContain("Nghi vấn");
    }

    @Test
    @DisplayName("Kết quả đã ký thì văn thư, một cửa và người nộp không còn dừng hay yêu cầu bổ sung; trả lại bước trước thì lại được")
    void whatIsSignedIsNotStopped() {
        DossierSummary signed = walks.at(Stand.TO_ISSUE);
        String page = "/ban-lam-viec/" + signed.code();
        for (String user : new String[] {"ngocdiep", "thuha"}) {
            Http officer = Desks.at(port, user);
            assertThat(officer.get(page).body()).as(user).doesNotContain(page + "/dung").doesNotContain(page + "/yeu-cau-bo-sung");
            for (String noun : new String[] {"/dung", "/yeu-cau-bo-sung"}) {
                assertThat(officer.get(page + noun).text()).as(user + noun).contains("Kết quả đã ký, chỉ còn lấy số và đóng dấu");
            }
            Http.Page pressed = officer.post(page + "/dung", Map.of("phien-ban", "" + signed.version(), "ground", "de-nghi", "requested-ngay", "20", "requested-thang", "11",
                    "requested-nam", "2026", "reason", "Theo đơn của người nộp"));
            assertThat(pressed.status()).as(user).isEqualTo(409);
            assertThat(pressed.text()).contains("trả lại bước trước");
        }
        assertThat(Desks.at(port, "092197004518").get("/ho-so/" + signed.code()).body()).doesNotContain("/rut");
        assertThat(walks.now(signed).version()).isEqualTo(signed.version());
        DossierSummary back = Walks.done(work.sendBack(Walks.seen(signed), signed.stepNo() - 1, "Sai tên", walks.officer("ngocdiep")));
        assertThat(Desks.at(port, "thuha").get("/ban-lam-viec/" + back.code()).body()).contains(page + "/dung");
    }
}
