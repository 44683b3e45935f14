package vn.motcua.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The places where JDKs usually are. */
final class JavaHomes {
    private final List<Path> homes;
    private final List<Path> parents;

    /**
     * @param homes folders that may be a JDK themselves
     * @param parents folders that may hold several
     */
    JavaHomes(List<Path> homes, List<Path> parents) {
        this.homes = homes;
        this.parents = parents;
    }

    static JavaHomes ofThisMachine() {
        String home = System.getenv("JAVA_HOME");
        Path user = Path.of(System.getProperty("user.home"));
        return new JavaHomes(home == null || home.isBlank() ? List.of() : List.of(Path.of(home)),
                List.of(Path.of("/usr/lib/jvm"), Path.of("/opt"), Path.of("/usr/local"), user.resolve(".sdkman/candidates/java"), user.resolve(".jdks")));
    }

    /** Gives the {@code java} program of exactly this version: its file {@code release} says so without running it. */
    Optional<Path> find(int version) {
        List<Path> candidates = new ArrayList<>(homes);
        for (Path parent : parents) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(parent)) {
                children.forEach(candidates::add);
            } catch (IOException e) {
                continue; // no such folder, or not ours to read: it holds no Java for us
            }
        }
        return candidates.stream().filter(home -> isVersion(home, version)).map(home -> home.resolve("bin/java")).filter(Files::isExecutable).findFirst();
    }

    private static boolean isVersion(Path home, int version) {
        Properties release = new Properties();
        try (InputStream in = Files.newInputStream(home.resolve("release"))) {
            release.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        String found = release.getProperty("JAVA_VERSION", "").replace("\"", "");
        return found.equals(Integer.toString(version)) || found.startsWith(version + ".") || found.startsWith(version + "-");
    }
}
