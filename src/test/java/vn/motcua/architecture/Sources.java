package vn.motcua.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project as text. */
final class Sources {
    record Source(Path path, String text) {
        /** The room a Java file belongs to; empty for the root package. */
        String module() {
            String[] parts = path.toString().split("vn/motcua/");
            return parts.length < 2 || !parts[1].contains("/") ? "" : parts[1].substring(0, parts[1].indexOf('/'));
        }

        String name() {
            return path.getFileName().toString();
        }

        long lines() {
            return text.lines().count();
        }
    }

    private Sources() {
    }

    static List<Source> java() {
        return under("src/main/java", ".java");
    }

    static List<Source> tests() {
        return under("src/test/java", ".java");
    }

    static List<Source> templates() {
        return under("src/main/jte", ".jte");
    }

    static List<Source> migrations() {
        return under("src/main/resources/db/migration", ".sql");
    }

    private static List<Source> under(String folder, String ending) {
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            return paths.filter(path -> path.toString().endsWith(ending)).sorted().map(path -> new Source(path, read(path))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
