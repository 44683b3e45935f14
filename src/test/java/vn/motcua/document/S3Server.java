package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import vn.motcua.support.Ports;

/** A real S3 server, S3Proxy, in a process and with a class path of its own: the build copies it to target/s3proxy. */
final class S3Server implements AutoCloseable {
    static final String BUCKET = "ho-so";
    static final String USER = "motcua";
    static final String SECRET = "khoa-cua-phep-thu";
    private final Process process;
    private final URI endpoint;

    private S3Server(Process process, URI endpoint) {
        this.process = process;
        this.endpoint = endpoint;
    }

    /** With one bucket. @param folder for its settings and what it says */
    static S3Server start(Path folder) throws Exception {
        Path jars = Path.of("target", "s3proxy").toAbsolutePath();
        assertThat(jars).as("S3Proxy, which mvn generate-test-resources copies there").isDirectory();
        int port = Ports.free();
        URI endpoint = URI.create("http://127.0.0.1:" + port);
        Path settings = Files.writeString(folder.resolve("s3proxy.conf"), """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=transient
                """.formatted(endpoint, USER, SECRET));
        Path logging = Files.writeString(folder.resolve("logback.xml"), "<configuration><root level='ERROR'/></configuration>");
        S3Server server = new S3Server(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx200m",
                "-Dlogback.configurationFile=" + logging, "-cp", jars + "/*", "org.gaul.s3proxy.Main", "--properties", settings.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start(), endpoint);
        Ports.await(server.process, port, folder.resolve("out"));
        try (S3Client s3 = S3Client.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).region(Region.US_EAST_1).forcePathStyle(true)
                .endpointOverride(endpoint).credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(USER, SECRET))).build()) {
            s3.createBucket(request -> request.bucket(BUCKET));
        }
        return server;
    }

    URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
