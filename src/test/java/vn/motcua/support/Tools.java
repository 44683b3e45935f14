package vn.motcua.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs of the machine that a test needs; {@code bin/check} installs them. A missing one is a failure, never a skipped test. */
public final class Tools {
    private Tools() {
    }

    public static Path need(String debianPackage, String... places) {
        return List.of(places).stream().map(Path::of).filter(Files::exists).findFirst().orElseThrow(() -> new AssertionError(
                "%s is missing: run bin/check, which installs it, or apt-get install %s".formatted(places[0], debianPackage)));
    }

    /** Runs to its end; its output, or a failure that shows it. */
    public static String run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError(String.join(" ", command) + ": " + output);
        }
        return output;
    }
}
