package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that reads INSTREAM as clamd's manual describes it; a real clamd answers in the same words. */
class ClamdTest {
    @TempDir
    Path folder;

    @Test
    void theWholeFileReachesTheScannerAndItsVerdictComesBack() throws Exception {
        byte[] content = new byte[200_000];
        content[199_999] = 7;
        assertThat(scan(content, "stream: OK\0", content)).isEqualTo(VirusScanner.Verdict.CLEAN);
        assertThat(scan(content, "stream: Eicar-Test-Signature FOUND\0", content).virus()).isEqualTo("Eicar-Test-Signature");
    }

    @Test
    void aScannerThatCannotSayMeansThatTheFileIsNotTaken() {
        assertThatThrownBy(() -> scan(new byte[10], "INSTREAM size limit exceeded. ERROR\0", new byte[10]))
                .isInstanceOf(UncheckedIOException.class).hasMessageContaining("size limit exceeded");
        assertThatThrownBy(() -> new Clamd(new ClamdSettings("127.0.0.1", 1, 2)).scan(Files.createTempFile(folder, "a", "b")))
                .isInstanceOf(UncheckedIOException.class).hasMessageContaining("127.0.0.1:1");
    }

    private VirusScanner.Verdict scan(byte[] content, String answer, byte[] expected) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ByteArrayOutputStream seen = new ByteArrayOutputStream();
            Thread clamd = Thread.ofVirtual().start(() -> serve(server, answer, seen));
            Path file = Files.write(Files.createTempFile(folder, "a", "b"), content);
            try {
                return new Clamd(new ClamdSettings("127.0.0.1", server.getLocalPort(), 5)).scan(file);
            } finally {
                clamd.join();
                assertThat(seen.toByteArray()).isEqualTo(expected);
            }
        }
    }

    private static void serve(ServerSocket server, String answer, ByteArrayOutputStream seen) {
        try (Socket socket = server.accept(); DataInputStream in = new DataInputStream(socket.getInputStream())) {
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                seen.write(in.readNBytes(length));
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
