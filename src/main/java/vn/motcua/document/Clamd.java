package vn.motcua.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** ClamAV's daemon over TCP by its INSTREAM command: chunks, each with its length in four bytes, ended by an empty one. */
final class Clamd implements VirusScanner {
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private final ClamdSettings settings;

    Clamd(ClamdSettings settings) {
        this.settings = settings;
    }

    @Override
    public Verdict scan(Path file) {
        try (Socket socket = new Socket()) {
            int timeout = settings.timeoutSeconds() * 1000;
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), timeout);
            socket.setSoTimeout(timeout);
            send(file, socket);
            String answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                    .replace("\0", "").strip();
            return verdict(answer);
        } catch (IOException e) {
            throw new UncheckedIOException("clamd at %s:%d could not scan a document: %s"
                    .formatted(settings.host(), settings.port(), e.getMessage()), e);
        }
    }

    private static void send(Path file, Socket socket) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] buffer = new byte[CHUNK];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.writeInt(n);
                out.write(buffer, 0, n);
            }
            out.writeInt(0);
            out.flush();
        }
    }

    private static Verdict verdict(String answer) throws IOException {
        if (answer.endsWith(" OK")) {
            return Verdict.CLEAN;
        }
        if (answer.endsWith(" FOUND")) {
            return new Verdict(Verdict.Kind.INFECTED, answer.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", ""));
        }
        throw new IOException("it answered \"%s\"".formatted(answer));
    }
}
