package vn.motcua.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.motcua.shared.PrivateFiles;

/** The server process. It ends with us: by {@link #stop()}, or by the kernel when we are killed. */
final class Postmaster {
    private final Process process;
    private final Path log;

    private Postmaster(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** The kernel's signal goes out when the starting THREAD ends, so a thread that lives as long as the process starts it. */
    static Postmaster start(Path binaries, Path cluster, Path log, int port, Map<String, String> settings) throws IOException {
        List<String> command = new ArrayList<>(Guise.asChild());
        command.addAll(List.of(binaries.resolve("bin/postgres").toString(), "-D", cluster.toString(), "-p", Integer.toString(port)));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        PrivateFiles.open(log, StandardOpenOption.TRUNCATE_EXISTING).close();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread.ofPlatform().name("postgres").daemon().start(() -> {
            try {
                Process process = builder.start();
                started.complete(process);
                process.waitFor();
            } catch (IOException | InterruptedException e) {
                started.completeExceptionally(e);
            }
        });
        try {
            return new Postmaster(started.join(), log);
        } catch (CompletionException e) {
            throw new PostgresFailure("PostgreSQL could not be started: " + e.getCause().getMessage(), e.getCause());
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    String lastWords() throws IOException {
        return Cluster.lastLine(Files.readString(log));
    }

    boolean said(String words) throws IOException {
        return Files.readString(log).contains(words);
    }

    /** Fast shutdown: connections are closed, everything is written, then it ends. */
    void stop() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
            process.waitFor();
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
