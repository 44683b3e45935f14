package vn.motcua.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whatever a program asks under /api, and however badly it writes the address, it reads problem details (RFC 9457). */
@LinkTests
class OddAddressesTest {
    @LocalServerPort int port;
    @Autowired Partners partners;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/dossiers/%2e%2e", "/api/v1/dossiers/..", "/api/v1/dossiers/%2e", "/api/v1/dossiers/%2f", "/api/v1/dossiers/%5c",
        "/api/v1/dossiers/\\", "/api/v1/dossiers/%00", "/api/v1/dossiers/%zz", "/api/v1/dossiers/%", "/api/v1/dossiers/%25", "/api/v1/dossiers/%C0%AF",
        "/api/v1/dossiers/%0d%0aX:1", "/api/v1/dossiers/;a=b", "/api;a=b/v1", "/api/v1//dossiers/x", "/api/v1/dossiers/x%3b", "/api/../api/v1/dossiers"})
    void anAddressThatCannotBeReadIsAProblem(String address) throws IOException {
        problem(ask("GET " + address + " HTTP/1.1", "Authorization: Bearer " + token()), 400);
        problem(ask("GET " + address + " HTTP/1.1", "Accept: text/html"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/dossiers/a|b", "/api/v1/dossiers/[x", "/api/v1/dossiers/{code}", "/api/v1/dossiers/<b>", "/api/v1/dossiers/%E1%BA%A1",
        "/api/v1/dossiers/%252e", "/api", "/api/", "/%61pi/v1/x"})
    void anAddressWithNothingThereIsAProblem(String address) throws IOException {
        assertThat(status(ask("GET " + address + " HTTP/1.1", "Authorization: Bearer " + token()))).isIn(400, 404);
        problem(ask("GET " + address + " HTTP/1.1"), address.contains("%25") ? 400 : 401);
    }

    @Test
    void headsAndMethodsNobodyKnowsAreProblems() throws IOException {
        problem(ask("GET /api/v1/dossiers HTTP/1.1", "X: " + "a".repeat(60_000)), 400);
        problem(ask("GET /api/v1/dossiers HTTP/1.1", "Content-Length: x"), 400);
        problem(ask("TRACE /api/v1/dossiers HTTP/1.1"), 405);
        problem(ask("FOO /api/v1/dossiers HTTP/1.1"), 400);
    }

    private String token() {
        return partners.add("Hệ thống gõ sai", Set.of(Partner.ALL)).token();
    }

    private String ask(String... lines) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int status(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        return Integer.parseInt(answer.substring(9, 12));
    }

    private static void problem(String answer, int status) {
        assertThat(status(answer)).as(answer).isEqualTo(status);
        assertThat(answer.toLowerCase()).contains("content-type: application/problem+json");
        JsonNode body = Program.JSON.readTree(answer.substring(answer.indexOf('{', answer.indexOf("\r\n\r\n")), answer.lastIndexOf('}') + 1));
        assertThat(body.path("status").asInt()).isEqualTo(status);
        assertThat(body.path("type").asString()).isNotEmpty();
        assertThat(body.path("title").asString()).isNotEmpty();
        assertThat(body.path("detail").asString()).doesNotContain("Exception");
    }
}
