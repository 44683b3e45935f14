package vn.motcua.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code postmaster.pid}: PostgreSQL's own word on which process serves a cluster, and on which port. */
record PidFile(Path cluster, long pid, int port, boolean ready) {
    /** Nothing while the file is absent or still being written. */
    static Optional<PidFile> in(Path cluster) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (lines.size() < 4 || lines.get(3).isBlank()) return Optional.empty();
        return Optional.of(new PidFile(cluster, Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip()),
                lines.size() >= 8 && lines.get(7).strip().equals("ready")));
    }

    /** The id may have gone to another program since, even to another PostgreSQL: only one that lives in this cluster counts. */
    boolean alive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().command()).filter(command -> command.endsWith("/postgres")).isPresent() && livesHere();
    }

    /** PostgreSQL does not start while any program has the id in the file; one that is not of this cluster keeps nothing here. */
    void forgetStranger() throws IOException {
        if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent() && !alive()) {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        }
    }

    /** A postmaster works in its cluster's folder. */
    private boolean livesHere() {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), cluster);
        } catch (IOException e) {
            return false;   // it ended meanwhile, or belongs to another user, who cannot own this cluster
        }
    }

    void interrupt() throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }
}
