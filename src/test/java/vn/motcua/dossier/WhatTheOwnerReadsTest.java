package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.catalogue.Channel;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Ids;
import vn.motcua.support.Browsers;
import vn.motcua.support.Fitness;
import vn.motcua.support.Http;

/** Lời trên các trang của người nộp: what is to be paid, whom it waits for, where it was filed. */
@OfficeTest
@TestPropertySource(properties = "test.database=what_the_owner_reads")   // a list of one's own shows what waits longest
@DirtiesContext
class WhatTheOwnerReadsTest {
    private static final String ANH = "092197004518";
    private static final String PASSWORD = "khong-dung-that";
    @Autowired People people;
    @LocalServerPort int port;

    @BeforeEach
    void afternoon() {
        people.clock().set("2026-11-20T16:30");
    }

    @Test
    @DisplayName("Nộp xong biết phí, lệ phí theo thủ tục, nộp ở đâu, lúc nào; không số tiền nào được nghĩ ra; kết thúc thì thôi")
    void whatIsToBePaidIsToldWhereItWasFiled() {
        DossierSummary filed = people.filed();
        Http anh = anh();
        for (String page : List.of("/ho-so/" + filed.code() + "/da-nop", "/ho-so/" + filed.code())) {
            assertThat(anh.get(page).text()).as(page).contains("Lệ phí: Do Hội đồng nhân dân tỉnh, thành phố quy định",
                    "Miễn cho người thuộc gia đình có công với cách mạng", "Theo Thông tư 85/2019/TT-BTC", "nộp tại quầy một cửa, UBND phường Ninh Kiều",
                    "Cán bộ cho biết số tiền và lúc nộp khi tiếp nhận hồ sơ", "Cổng này chưa thu tiền trực tuyến").doesNotContainPattern("\\d đồng").doesNotContain("Không thu");
        }
        DossierSummary received = people.received();
        assertThat(anh.get("/ho-so/" + received.code()).text()).contains("Khoản thu ghi trong Giấy tiếp nhận hồ sơ").doesNotContain("khi tiếp nhận hồ sơ.");
        People.done(people.receiving.withdraw(People.seen(filed), "Nộp nhầm", People.anh()));
        assertThat(anh.get("/ho-so/" + filed.code()).text()).doesNotContain("nộp tại quầy một cửa", "Cổng này chưa thu tiền");
    }

    @Test
    @DisplayName("Hồ sơ chờ bạn: danh sách và trang hồ sơ đều nói chờ bạn đến lúc nào, không nói đang ở chỗ cán bộ")
    void aDossierThatWaitsForItsOwnerSaysSo() {
        DossierSummary asked = people.asked(people.filed(), "thuha");
        Http anh = anh();
        String until = vn.motcua.shared.Vietnamese.moment(asked.supplementDue());
        assertThat(anh.get("/ho-so").text()).contains("Chờ bạn bổ sung đến " + until);
        assertThat(anh.get("/ho-so/" + asked.code()).text()).contains("Chờ bạn bổ sung. Sau đó hồ sơ về chỗ").doesNotContain("Hồ sơ đang ở chỗ");
        DossierSummary paused = people.asked(people.received(), "lehanh");
        assertThat(anh.get("/ho-so/" + paused.code()).text()).contains("Chờ bạn bổ sung. Sau đó hồ sơ về chỗ").doesNotContain("Hồ sơ đang ở chỗ");
    }

    @Test
    @DisplayName("Nộp, bổ sung tại quầy: diễn biến nói đúng là tại cơ quan, ai nhập giúp; nộp từ nhà thì không")
    void whatWasHandedInAtTheCounterIsNotToldAsFiledFromHome() {
        FilingRequest base = people.request();
        Actor window = people.officer("thuha");
        DossierSummary filed = people.filed(new FilingRequest(Ids.v7(Instant.now()), base.revisionId(), base.agencyId(),
                new Applicant(null, People.personId(ANH), "Trần Ngọc Ánh", ANH, "0912 345 678", "", "Phường Ninh Kiều"), base.answers(), base.documents(), Channel.DIRECT, window));
        People.done(people.receiving.answerSupplement(People.seen(people.asked(filed, "thuha")), List.of(people.paper("giay-xac-nhan-cu", "quet.pdf")), "", window));
        Http anh = anh();
        assertThat(anh.get("/ho-so/" + filed.code()).text()).contains("Nộp hồ sơ tại cơ quan", "Bổ sung hồ sơ tại cơ quan", "nhập giúp bạn");
        assertThat(anh.get("/ho-so/" + people.filed().code()).text()).contains("Nộp hồ sơ").doesNotContain("tại cơ quan", "nhập giúp bạn");
        try (Browsers browsers = Browsers.at(port); BrowserContext context = browsers.phone()) {
            Page page = Browsers.signedIn(context, ANH, PASSWORD, "**/ho-so");
            page.navigate("/ho-so/" + filed.code());
            Fitness.everywhere(page, "ho-so-tai-quay");
            page.navigate("/ho-so/" + filed.code() + "/da-nop");
            Fitness.everywhere(page, "bien-nhan-phi");
        }
    }

    private Http anh() {
        Http http = Http.at(port);
        http.signIn(ANH, PASSWORD);
        return http;
    }
}
