package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.support.PlatformTest;

@PlatformTest
@DisplayName("Dòng yêu cầu mà máy chủ không đọc được: trang của Một Cửa nói rõ, không có vết lỗi, không có tên và phiên bản máy chủ")
class UnreadRequestTest {
    @LocalServerPort int port;

    /** Under /api too: of a line with such bytes Tomcat hands on nothing, not even the address. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /thu-tuc/đăng-ký HTTP/1.1", "GET /thu-tuc?tu=khai sinh đây HTTP/1.1", "GET /thu-tuc?tu=kết HTTP/1.1", "GÉT / HTTP/1.1", "GET / HTTP/9.9", "GET / HTTP/1.1\r\nĐầu: mục",
        "GET /thu-tuc/\u0001 HTTP/1.1", "GET http://[x/ HTTP/1.1", "GET đ HTTP/1.1", "GET /../../etc/passwd HTTP/1.1", "đ", "POST /dang-nhap HTTP/1.1\r\nContent-Length: một",
        "GET /api/v1/dossiers/đăng HTTP/1.1", "GET /api/v1/dossiers?x=đ HTTP/1.1"})
    void thePageIsOurs(String line) throws IOException {
        String answer = ask(line);
        assertThat(answer).matches("(?s)HTTP/1\\.1 [45]\\d\\d .*");
        assertThat(answer).containsIgnoringCase("content-type: text/html;charset=utf-8").containsIgnoringCase("<!doctype html>").contains("Một Cửa</title>", "href=\"/\"");
        assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("Exception", "java.", "\tat ", "org.apache", "\r\nServer:");
    }

    private String ask(String line) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
