package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.support.Http;
import vn.motcua.support.PlatformTest;

/** Whatever goes wrong, people get a page that says what happened, what was kept and what to do. */
@PlatformTest
@Import(FailuresTest.Broken.class)
@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {
    @LocalServerPort
    int port;

    /** Under an address that is open to everybody. */
    @TestComponent
    @Controller
    static class Broken {
        @GetMapping("/thu-tuc/thu/hong")
        Page broken() {
            throw new IllegalStateException("Something nobody expected");
        }

        @GetMapping("/thu-tuc/thu/dung-sai")
        Page misused(HttpServletRequest request) throws IOException {
            request.getReader();
            request.getInputStream();
            throw new AssertionError("The container lets both be read");
        }

        @GetMapping("/thu-tuc/thu/cua-nguoi-khac")
        Page barred() {
            throw new Barred("Hồ sơ này thuộc UBND phường Cái Khế", "Anh chị xin chị Võ Thị Hồng Gấm mở giúp.", new Link("Về bàn làm việc", "/ban-lam-viec"));
        }
    }

    @Test
    void aFailureOfOursHasANumberThatTheLogHasToo(CapturedOutput log) {
        Http.Page page = Http.at(port).get("/thu-tuc/thu/hong");
        assertThat(page.status()).isEqualTo(500);
        assertThat(page.text()).contains("Chúng tôi chưa mở được trang này", "đọc số sự cố").doesNotContain("IllegalStateException", "nobody expected", "vn.motcua");
        String number = page.text().replaceAll("(?s).*đọc số sự cố: ([0-9A-Z]{4}-[0-9A-Z]{4}).*", "$1");
        assertThat(log.getOut()).contains("Incident " + number + ": GET /thu-tuc/thu/hong failed");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void aRequestThatWeMisuseIsOurFailureAndNotLongText(CapturedOutput log) {
        Http.Page page = Http.at(port).get("/thu-tuc/thu/dung-sai");
        assertThat(page.status()).isEqualTo(500);
        assertThat(page.text()).contains("đọc số sự cố");
        assertThat(log.getOut()).contains("GET /thu-tuc/thu/dung-sai failed", "IllegalStateException");
    }

    @Test
    void whatIsNotYoursSaysWhoseItIs() {
        Http.Page page = Http.at(port).get("/thu-tuc/thu/cua-nguoi-khac");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("Hồ sơ này thuộc UBND phường Cái Khế", "Võ Thị Hồng Gấm mở giúp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/khong-co", "/thu-tuc/a/b/c", "/assets/khong-co.css", "/error", "/thu-tuc/..%2f..%2fetc", "/xac-minh/a%00b"})
    void whatDoesNotExistIsSaidSo(String address) {
        Http.Page page = Http.at(port).get(address);
        assertThat(page.status()).isIn(400, 404);
        assertThat(page.text()).contains("Một Cửa").doesNotContain("Whitelabel", "Exception", "Tomcat", "HTTP Status");
    }

    @Test
    void programsGetProblemDetails() {
        Http.Page page = Http.at(port).send("GET", "/api/khong-co", "", "Accept", "application/json");
        assertThat(page.status()).isIn(401, 404);
        assertThat(page.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//noi-khac.vn/x", "/\\noi-khac.vn/x"})
    void theWayBackNeverLeadsOutOfTheHouse(String from) {
        assertThat(sentFrom(from)).doesNotContain("noi-khac.vn");
        assertThat(sentFrom("/thu-tuc?q=x")).contains("href=\"/thu-tuc?q=x\"");
    }

    /** The page that refuses what was sent in a form of no kind we know. */
    private String sentFrom(String page) {
        return Http.at(port).send("POST", "/dang-nhap", "x", "Content-Type", "text/plain", "Referer", "http://127.0.0.1:" + port + page).body();
    }

    @Test
    void aPageThatOnlyReadsDoesNotTakeAForm() {
        Http http = Http.at(port);
        http.get("/dang-nhap");
        Http.Page page = http.post("/thu-tuc", Map.of("q", "khai sinh"));
        assertThat(page.status()).isEqualTo(405);
        assertThat(page.text()).contains("Trang này chỉ mở bằng nút bấm");
    }

    @Test
    void aFormWithoutProofThatItIsOursIsNotTaken() {
        Http.Page page = Http.at(port).send("POST", "/thu-tuc", "q=1", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(page.status()).isBetween(400, 403);
        assertThat(page.text()).doesNotContain("Invalid CSRF", "Forbidden").hasSizeGreaterThan(100);
    }

    @Test
    void whatTomcatTurnsAwayGetsAPlainPageOfOurs(CapturedOutput log) throws IOException {
        for (String request : new String[] {"GET /thu-tuc?q=%zz HTTP/1.1", "GET /%c0%af HTTP/1.1", "GET /%zz HTTP/1.1", "GET /[x] HTTP/1.1",
            "GET / HTTP/1.1\r\nX: " + "x".repeat(70_000)}) {
            String answer = raw(request + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(request.substring(0, Math.min(30, request.length()))).startsWith("HTTP/1.1 4")
                    .doesNotContain("Exception", "Apache Tomcat", "HTTP Status", "\tat ");
        }
        assertThat(log.getOut()).as("nobody is woken for it").doesNotContain(" ERROR ");
    }

    @Test
    void everyAnswerForbidsWhatComesFromElsewhere() {
        Http.Page page = Http.at(port).get("/");
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self'", "style-src 'self'", "base-uri 'none'").doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Server")).isEmpty();
        assertThat(page.header("Set-Cookie")).as("a reader gets no cookie").isEmpty();
        assertThat(page.body()).doesNotContain(" style=\"", "<script>", "onclick=");
    }

    @Test
    void assetsAreKeptForAYearUnderTheirFingerprint() {
        Http http = Http.at(port);
        String css = http.get("/").body().replaceAll("(?s).*href=\"(/assets/[0-9a-f]{10}/app\\.css)\".*", "$1");
        Http.Page page = http.send("GET", css, "", "Accept-Encoding", "gzip");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).contains("max-age=31536000", "immutable", "public");
        assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(page.bytes().length).isLessThan(45_000);
    }

    @Test
    void whoGoesAwayInTheMiddleOfAFormIsNoIncident(CapturedOutput log) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(("POST /dang-nhap HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 2000\r\n\r\n_csrf=").formatted(port).getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> log.getOut().contains("Who asked went away before the end: POST /dang-nhap"));
        assertThat(log.getOut()).doesNotContain("POST /dang-nhap failed");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
