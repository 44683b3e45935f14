package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.support.Ports;
import vn.motcua.support.Tools;

/** A clamd of Debian on the loopback, with one signature of our own: that of the harmless EICAR test file. */
class RealClamdTest {
    /** In two parts, so that no scanner takes this source for it. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    @TempDir
    static Path folder;
    private static Process clamd;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        Path program = Tools.need("clamav-daemon", "/usr/sbin/clamd");
        port = Ports.free();
        Path signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(signatures.resolve("motcua.ndb"), "Motcua.Eicar-Test:0:*:%s%n"
                .formatted(HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII))));
        Path settings = Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                LogFile %s
                DatabaseDirectory %s
                TemporaryDirectory %s
                TCPAddr 127.0.0.1
                TCPSocket %d
                StreamMaxLength 1M
                """.formatted(folder.resolve("clamd.log"), signatures, folder, port));
        clamd = new ProcessBuilder(program.toString(), "--config-file=" + settings).redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile()).start();
        Ports.await(clamd, port, folder.resolve("out"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (clamd != null) {
            clamd.destroy();
            clamd.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private static VirusScanner.Verdict scan(byte[] content) throws IOException {
        return new Clamd(new ClamdSettings("127.0.0.1", port, 20)).scan(Files.write(Files.createTempFile(folder, "tep", ".pdf"), content));
    }

    @Test
    void anInfectedFileIsFoundAndToldWithWhatToDo() throws Exception {
        byte[] infected = ("%PDF-1.7\n" + EICAR + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
        VirusScanner.Verdict verdict = scan(infected);
        assertThat(verdict.kind()).isEqualTo(VirusScanner.Verdict.Kind.INFECTED);
        assertThat(verdict.virus()).contains("Motcua.Eicar-Test");
        assertThat(new DocumentRefused(DocumentRefused.Reason.INFECTED, 1, verdict.virus()).message("chung-sinh.pdf"))
                .isEqualTo("Tệp “chung-sinh.pdf” chứa mã độc nên không được nhận. Quét vi-rút trên máy rồi gửi tệp khác");
    }

    @Test
    void aCleanFileOfManyChunksPasses() throws Exception {
        assertThat(scan(new byte[300_000])).isEqualTo(VirusScanner.Verdict.CLEAN);
    }

    @Test
    void aFileTheScannerWillNotReadToItsEndIsNeverTakenForClean() {
        assertThatThrownBy(() -> scan(new byte[3_000_000])).isInstanceOf(UncheckedIOException.class).hasMessageContaining("could not scan");
    }
}
