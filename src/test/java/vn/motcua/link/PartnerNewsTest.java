package vn.motcua.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.access.Account;
import vn.motcua.access.Accounts;
import vn.motcua.support.Http.Page;

/** Whoever files through another system is told where that dossier opens for them. */
@LinkTests
@TestPropertySource(properties = {"test.database=partnernews", "spring.mail.host=127.0.0.1", "spring.mail.port=9", "motcua.mail.every=1h"})
@DirtiesContext
class PartnerNewsTest {
    @LocalServerPort int port;
    @Autowired Partners partners;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;

    @Test
    @DisplayName("Hồ sơ nộp qua hệ thống khác: thư dẫn người nộp tới trang theo dõi bằng giấy hẹn, không tới trang phải đăng nhập mà họ không có tài khoản")
    void whoFilesThroughAPartnerIsLedToThePageThatNeedsNoAccount() {
        Map<String, Object> filing = Program.filing();
        Program.part(filing, "applicant").put("email", "anh@example.vn");
        Page filed = new Program(port, partners.add("Cổng của tỉnh", Set.of("H13.42")).token()).file("news-1", filing);
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        String code = Program.field(filed, "code");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(jdbc.sql("SELECT body FROM notice.mail WHERE dossier_code = :code")
                .param("code", code).query(String.class).list()).singleElement().asString().contains("/theo-doi/" + code).doesNotContain("/ho-so/"));
        assertThat(jdbc.sql("SELECT count(*) FROM notice.message WHERE dossier_code = :code").param("code", code).query(Integer.class).single())
                .as("nobody reads messages of a system").isZero();
    }

    @Test
    @DisplayName("Tài khoản đã đóng không còn là tài khoản để đăng nhập; mở lại thì lại là")
    void aClosedAccountIsNoneToSignInWith() {
        Account anh = accounts.byUsername("092197004518").orElseThrow();
        assertThat(accounts.inUse(anh.id())).contains(anh);
        assertThat(accounts.ofPerson(anh.personId())).contains(anh);
        accounts.close(anh.id());
        assertThat(accounts.inUse(anh.id())).isEmpty();
        assertThat(accounts.ofPerson(anh.personId())).isEmpty();
        accounts.changePassword(anh.id(), "thu-nghiem-1234");
        assertThat(accounts.ofPerson(anh.personId())).contains(anh);
        assertThat(accounts.inUse(new UUID(7, 7))).isEmpty();
    }
}
