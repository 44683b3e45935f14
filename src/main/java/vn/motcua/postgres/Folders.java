package vn.motcua.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that are either whole or absent: filled under another name, then renamed. */
final class Folders {
    interface Filler {
        void fill(Path folder) throws IOException;
    }

    private Folders() {
    }

    /** Gives {@code target}, filled by {@code filler} if it is not there yet. */
    static Path whole(Path target, Filler filler) throws IOException {
        if (Files.isDirectory(target)) return target;
        Files.createDirectories(target.getParent());
        deleteLeftovers(target);
        Path draft = Files.createTempDirectory(target.getParent(), draftPrefix(target));
        try {
            filler.fill(draft);
            sync(draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(draft);
            if (!Files.isDirectory(target)) throw e;
        } catch (RuntimeException e) {
            delete(draft);
            throw e;
        }
        return target;
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + folder, e);
        }
    }

    /** What a process left that was killed while filling. An hour is longer than any filling takes. */
    private static void deleteLeftovers(Path target) throws IOException {
        long anHourAgo = ProcessHandle.current().info().startInstant().map(start -> start.toEpochMilli()).orElse(0L) - 3_600_000;
        try (Stream<Path> siblings = Files.list(target.getParent())) {
            for (Path sibling : siblings.filter(path -> path.getFileName().toString().startsWith(draftPrefix(target))).toList()) {
                if (Files.getLastModifiedTime(sibling).toMillis() < anHourAgo) delete(sibling);
            }
        }
    }

    private static String draftPrefix(Path target) {
        return "." + target.getFileName() + "-draft-";
    }

    /** Best effort: one syncfs instead of two thousand fsyncs. */
    private static void sync(Path folder) throws IOException {
        try {
            new ProcessBuilder("sync", "-f", folder.toString()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
