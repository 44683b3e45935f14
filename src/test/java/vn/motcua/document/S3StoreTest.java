package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Sha256;
import vn.motcua.support.Ports;

/** Against a real S3 server, S3Proxy, in a process and with a class path of its own: the build copies it to target/s3proxy. */
class S3StoreTest {
    private static final String BUCKET = "ho-so";
    private static final String USER = "motcua";
    private static final String SECRET = "khoa-cua-phep-thu";
    @TempDir
    static Path folder;
    private static Process server;
    private static URI endpoint;

    @BeforeAll
    static void start() throws Exception {
        Path jars = Path.of("target", "s3proxy").toAbsolutePath();
        assertThat(jars).as("S3Proxy, which mvn generate-test-resources copies there").isDirectory();
        int port = Ports.free();
        endpoint = URI.create("http://127.0.0.1:" + port);
        Path settings = Files.writeString(folder.resolve("s3proxy.conf"), """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=transient
                """.formatted(endpoint, USER, SECRET));
        Path logging = Files.writeString(folder.resolve("logback.xml"), "<configuration><root level='ERROR'/></configuration>");
        server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx200m",
                "-Dlogback.configurationFile=" + logging, "-cp", jars + "/*", "org.gaul.s3proxy.Main", "--properties", settings.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start();
        Ports.await(server, port, folder.resolve("out"));
        try (S3Client s3 = S3Client.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).region(Region.US_EAST_1).forcePathStyle(true)
                .endpointOverride(endpoint).credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(USER, SECRET))).build()) {
            s3.createBucket(request -> request.bucket(BUCKET));
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.destroy();
            server.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private static DocumentStore store(URI at, String secret) {
        return S3Store.of(new DocumentSettings.S3(BUCKET, at, "us-east-1", USER, secret, true));
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
