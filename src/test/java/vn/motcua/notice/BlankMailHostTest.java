package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.Http;
import vn.motcua.support.PlatformTest;

/** Máy chủ thư để trống bằng dấu cách: the same as none. */
@PlatformTest
@TestPropertySource(properties = {"test.database=blankmailhost", "motcua.demo=true", "motcua.demo-password=khong-dung-that", "spring.mail.host=\\ ",
    "motcua.mail.every=1h"})
@DirtiesContext
class BlankMailHostTest {
    @LocalServerPort int port;
    @Autowired Outbox outbox;
    @Autowired Postman postman;
    @Autowired JdbcClient jdbc;

    @Test
    @DisplayName("Tên máy chủ thư chỉ có dấu cách: không trang nào hứa có thư, không thư nào được thử rồi bỏ")
    void aBlankHostSendsNothingAndPromisesNothing() {
        Http official = Http.at(port);
        official.signIn("kimlien", "khong-dung-that");
        assertThat(official.get("/ban-lam-viec/su-kien-treo").text()).contains("Cổng này không gửi thư điện tử");
        Http anh = Http.at(port);
        anh.signIn("092197004518", "khong-dung-that");
        jdbc.sql("DELETE FROM notice.message").update();
        assertThat(anh.get("/thong-bao").text()).contains("cổng báo ở đây.").doesNotContain("thư điện tử");

        assertThat(outbox.open()).isFalse();
        outbox.put(UUID.randomUUID(), new Outbox.Addressee("Trần Ngọc Ánh", "anh@example.vn", true), "left", "H13.42-261120-0018", new Letter("Hồ sơ", "Cần bổ sung."));
        assertThat(postman.round()).isZero();
        assertThat(jdbc.sql("SELECT tries FROM notice.mail WHERE event_key = 'left'").query(Integer.class).single()).as("kept for the day there is a server").isZero();
    }
}
