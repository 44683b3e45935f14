package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.PlatformTest;
import vn.motcua.support.TestClock;

@DisplayName("Thư điện tử qua máy chủ thư thật")
@PlatformTest
@TestPropertySource(properties = {"motcua.mail.every=1h", "motcua.mail.max-tries=3"})
class MailTest {
    private static final ServerSetup SETUP = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private static final UUID AGENCY = UUID.randomUUID();
    private static GreenMail server;

    @Autowired Outbox outbox;
    @Autowired Postman postman;
    @Autowired Letters letters;
    @Autowired EmptiedLetters emptied;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", SETUP::getPort);
    }

    @BeforeAll
    static void open() {
        server = new GreenMail(SETUP.createCopy());
        server.start();
    }

    @AfterAll
    static void close() {
        server.stop();
    }

    @BeforeEach
    void startAnew() throws Exception {
        jdbc.sql("DELETE FROM notice.mail").update();
        server.purgeEmailFromAllMailboxes();
        clock.set("2026-11-23T10:00");
    }

    @DisplayName("Một sự kiện nghe hai lần chỉ gửi một thư, đủ dấu tiếng Việt")
    @Test
    void oneEventIsOneLetterInVietnamese() throws Exception {
        put("Trần Ngọc Ánh", "anh@example.vn", "a");
        put("Trần Ngọc Ánh", "anh@example.vn", "a");
        assertThat(postman.round()).isEqualTo(1);
        assertThat(postman.round()).isZero();
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Hồ sơ H13.42-261120-0018 cần bạn bổ sung");
        assertThat(received[0].getContent().toString()).contains("Chào Trần Ngọc Ánh,", "thiếu trang 2", "/ho-so/H13.42-261120-0018");
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @DisplayName("Ai nộp tại quầy, không có tài khoản, được thư dẫn tới trang theo dõi bằng giấy hẹn")
    @Test
    void whoHasNoAccountIsLedToThePageThatNeedsNone() throws Exception {
        put("Đặng Văn Bé", "be@example.vn", "b");
        assertThat(postman.round()).isEqualTo(1);
        assertThat(server.getReceivedMessages()[0].getContent().toString()).contains("/theo-doi/H13.42-261120-0018").doesNotContain("/ho-so/");
    }

    @DisplayName("Máy chủ thư ngừng rồi chạy lại: thư vẫn đến, một lần")
    @Test
    void theServerMayBeDownAndComesBack() {
        server.stop();
        put("Trần Ngọc Ánh", "anh@example.vn", "b");
        assertThat(postman.round()).isZero();
        assertThat(jdbc.sql("SELECT tries FROM notice.mail").query(Integer.class).single()).isEqualTo(1);
        server = new GreenMail(SETUP.createCopy());
        server.start();
        assertThat(postman.round()).as("it waits before it tries again").isZero();
        clock.advance(Duration.ofSeconds(31));
        assertThat(postman.round()).isEqualTo(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(jdbc.sql("SELECT last_error IS NULL FROM notice.mail").query(Boolean.class).single()).isTrue();
    }

    @DisplayName("Thử mãi không được thì thôi và cho người vận hành thấy")
    @Test
    void whatCannotBeSentIsGivenUpAndShown() {
        server.stop();
        put("Trần Ngọc Ánh", "anh@example.vn", "c");
        for (int i = 0; i < 5; i++) {
            postman.round();
            clock.advance(Duration.ofHours(7));
        }
        server = new GreenMail(SETUP.createCopy());
        server.start();
        assertThat(postman.round()).isZero();
        assertThat(letters.givenUp(List.of(AGENCY), 10)).singleElement().satisfies(letter -> {
            assertThat(letter.tries()).isEqualTo(3);
            assertThat(letter.lastError()).doesNotContain("anh@example.vn");
        });
        assertThat(letters.givenUp(List.of(UUID.randomUUID()), 10)).as("another agency's letters").isEmpty();
    }

    @DisplayName("Nhiều người đưa thư cùng lúc không gửi thư nào hai lần")
    @Test
    void severalPostmenSendEachLetterOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            put("Người nộp " + i, "nguoi" + i + "@example.vn", "many-" + i);
        }
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> round = postman::round;
            int sent = 0;
            for (var done : pool.invokeAll(List.of(round, round, round, round))) {
                sent += done.get();
            }
            assertThat(sent).isEqualTo(20);
        }
        assertThat(server.getReceivedMessages()).extracting(mail -> mail.getAllRecipients()[0].toString()).doesNotHaveDuplicates().hasSize(20);
    }

    @DisplayName("Ba mươi ngày sau khi gửi hay thôi gửi, thư quên người nhận, tên và lời; nghe lại sự kiện ấy vẫn không gửi lần hai; thư còn chờ thì giữ đủ")
    @Test
    void thirtyDaysAfterItIsDoneALetterForgetsWhomItWentToAndIsStillNotSentTwice() {
        put("Trần Ngọc Ánh", "anh@example.vn", "sent");
        assertThat(postman.round()).isEqualTo(1);
        server.stop();
        put("Lê Hoàng Nam", "nam@example.vn", "given-up");
        for (int i = 0; i < 3; i++) {
            postman.round();
            clock.advance(Duration.ofMinutes(2));
        }
        put("Võ Thị Mai", "mai@example.vn", "waits");
        server = new GreenMail(SETUP.createCopy());
        server.start();
        assertThat(letters.givenUp(List.of(AGENCY), 10)).hasSize(1);
        clock.set("2026-12-23T09:59");
        assertThat(emptied.empty()).isZero();
        assertThat(known()).containsExactlyInAnyOrder("sent", "given-up", "waits");
        clock.set("2026-12-23T10:00");
        assertThat(emptied.empty()).isEqualTo(1);
        assertThat(known()).containsExactlyInAnyOrder("given-up", "waits");
        clock.set("2026-12-23T10:06");
        assertThat(emptied.empty()).isEqualTo(1);
        assertThat(emptied.empty()).isZero();
        assertThat(known()).containsExactly("waits");
        assertThat(jdbc.sql("SELECT m::text FROM notice.mail m WHERE event_key <> 'waits'").query(String.class).list()).hasSize(2)
                .allSatisfy(row -> assertThat(row).contains("H13.42-261120-0018").doesNotContain("Ánh", "Nam", "@example.vn", "thiếu trang 2"));
        assertThat(letters.givenUp(List.of(AGENCY), 10)).as("heads still see that it was given up").hasSize(1);
        put("Trần Ngọc Ánh", "anh@example.vn", "sent");
        put("Lê Hoàng Nam", "nam@example.vn", "given-up");
        assertThat(postman.round()).as("only the one that waited").isEqualTo(1);
        assertThat(server.getReceivedMessages()).singleElement().satisfies(mail -> assertThat(mail.getAllRecipients()[0].toString()).contains("<mai@example.vn>"));
    }

    @DisplayName("Nhiều nút dọn thư cùng lúc: mỗi thư một lần, không nút nào chờ nút nào")
    @Test
    void severalNodesEmptyEachLetterOnce() throws Exception {
        for (int i = 0; i < 20; i++) {
            put("Người nộp " + i, "nguoi" + i + "@example.vn", "tidy-" + i);
        }
        assertThat(postman.round()).isEqualTo(20);
        clock.advance(Duration.ofDays(31));
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> empty = emptied::empty;
            int all = 0;
            for (var done : pool.invokeAll(List.of(empty, empty, empty, empty))) {
                all += done.get();
            }
            assertThat(all).isEqualTo(20);
        }
        assertThat(known()).isEmpty();
    }

    /** Letters that still know something of their addressee, by their keys. */
    private List<String> known() {
        return jdbc.sql("SELECT event_key FROM notice.mail WHERE num_nonnulls(recipient, name, body) > 0").query(String.class).list();
    }

    @DisplayName("Tên và địa chỉ độc hại không chèn được dòng nào vào đầu thư")
    @Test
    void hostileNamesCannotAddHeaders() throws Exception {
        put("Ánh\r\nBcc: ke-xau@example.com\r\n\r\nnội dung giả", "anh@example.vn", "d");
        put("Ánh", "anh@example.vn\r\nBcc: ke-xau@example.com", "e");
        put("Ánh", "anh@example.vn, ke-xau@example.com", "f");
        put("Ánh", "<script>", "g");
        put("Ánh", "", "h");
        assertThat(postman.round()).isEqualTo(1);
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getRecipients(RecipientType.BCC)).isNull();
        assertThat(received[0].getAllRecipients()).hasSize(1);
        String head = GreenMailUtil.getHeaders(received[0]);
        assertThat(head.lines()).noneMatch(line -> line.startsWith("Bcc") || line.startsWith("nội dung"));
    }

    private void put(String name, String email, String key) {
        outbox.put(AGENCY, new Outbox.Addressee(name, email, !name.startsWith("Đặng")), key, "H13.42-261120-0018",
                new Letter("Hồ sơ H13.42-261120-0018 cần bạn bổ sung", "Giấy chứng sinh thiếu trang 2."));
    }

    private static int freePort() {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
