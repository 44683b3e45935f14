package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.motcua.support.Ports;

/** The jar as it is installed, in a process of its own that can be killed at any moment. */
final class InstalledPlatform implements AutoCloseable {
    private static final Path JAR = Path.of("target/motcua.jar").toAbsolutePath();
    private final Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process platform;
    private int port;

    /** @param folder where its data and its log are */
    InstalledPlatform(Path folder) {
        this.folder = folder;
    }

    /** Starts it, on another port each time, and waits until it answers. */
    void start() throws Exception {
        port = Ports.free();
        platform = new ProcessBuilder(java("--server.port=" + port, "--motcua.data=" + data(), "--motcua.demo=true"))
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile())).start();
        for (int i = 0; i < 1200; i++) {
            assertThat(platform.isAlive()).as(this::log).isTrue();
            try {
                if (client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/openapi.json")).build(),
                        HttpResponse.BodyHandlers.ofString()).statusCode() == 200) return;
            } catch (ConnectException e) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("Not up after two minutes:\n" + log());
    }

    int port() {
        return port;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** The platform and its database at the same instant, as when the power goes. */
    void kill() throws InterruptedException {
        List<ProcessHandle> all = new ArrayList<>(platform.descendants().toList());
        all.add(platform.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        platform.waitFor();
    }

    /** Runs a command of the jar on the same data; fails when it does. Gives what it printed. */
    String command(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.add("--motcua.data=" + data());
        Path output = Files.createTempFile(folder, "command", ".out");
        Process process = new ProcessBuilder(java(command.toArray(String[]::new))).redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(output.toFile()).start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        return Files.readString(output);
    }

    @Override
    public void close() throws InterruptedException {
        if (platform != null) {
            platform.destroy();
            platform.waitFor(30, TimeUnit.SECONDS);
            platform.destroyForcibly();
        }
    }

    /** With the first compiler only, as bin/dev starts it: none of these lives long enough for the second to pay. */
    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return "no log: " + e.getMessage();
        }
    }
}
