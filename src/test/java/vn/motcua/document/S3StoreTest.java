package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Sha256;
import vn.motcua.support.Ports;

/** Against a real S3 server. */
class S3StoreTest {
    private static final String SECRET = S3Server.SECRET;
    @TempDir
    static Path folder;
    private static S3Server server;
    private static URI endpoint;

    @BeforeAll
    static void start() throws Exception {
        server = S3Server.start(folder);
        endpoint = server.endpoint();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private static DocumentStore store(URI at, String secret) {
        return S3Store.of(new DocumentSettings.S3(S3Server.BUCKET, at, "us-east-1", S3Server.USER, secret, true));
    }

    private static Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "tep", ".pdf"), content);
    }

    @Test
    void aDocumentIsFoundUnderItsHashHoweverOftenItIsPutAndGoneOnceDeleted() throws Exception {
        byte[] content = new byte[300_000];
        content[7] = 7;
        String sha256 = Sha256.hex(content);
        DocumentStore store = store(endpoint, SECRET);
        assertThat(store.exists(sha256)).isFalse();
        store.put(sha256, file(content));
        store.put(sha256, file(content));
        assertThat(store.exists(sha256)).isTrue();
        try (var in = store(endpoint, SECRET).open(sha256)) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        store.delete(sha256);
        store.delete(sha256);
        assertThat(store.exists(sha256)).isFalse();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> store(endpoint, SECRET).open("0".repeat(64))).isInstanceOf(NotFound.class);
    }

    @Test
    void aStoreThatRefusesOrIsDownNeverPretendsToHaveKeptSomething() throws Exception {
        byte[] content = {1, 2, 3};
        String sha256 = Sha256.hex(content);
        assertThatThrownBy(() -> store(endpoint, "sai").put(sha256, file(content))).isInstanceOf(UncheckedIOException.class);
        URI nobody = URI.create("http://127.0.0.1:" + Ports.free());
        assertThatThrownBy(() -> store(nobody, SECRET).put(sha256, file(content))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> store(nobody, SECRET).exists(sha256)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> store(nobody, SECRET).delete(sha256)).isInstanceOf(UncheckedIOException.class);
        assertThat(store(endpoint, SECRET).exists(sha256)).isFalse();
    }
}
