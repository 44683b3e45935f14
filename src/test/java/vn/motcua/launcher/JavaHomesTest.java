package vn.motcua.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The right Java is found by what its folder says of itself, never by the folder's name. */
class JavaHomesTest {
    @TempDir Path machine;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"\"25\";true", "\"25.0.3\";true", "\"25-ea\";true", "25.0.1;true", "\"17.0.15\";false", "\"250.1\";false",
            "\"2.5\";false", "\"\";false"})
    void theVersionIsReadFromTheFileRelease(String version, boolean right) throws IOException {
        Path jdk = jdk("jdk-25", "JAVA_VERSION=" + version + "\n");
        assertThat(homes().find(25).isPresent()).isEqualTo(right);
        if (right) {
            assertThat(homes().find(25)).contains(jdk.resolve("bin/java"));
        }
    }

    @Test
    void whatIsNamedByTheUserComesFirst() throws IOException {
        jdk("jdk-25.0.1", "JAVA_VERSION=\"25.0.1\"\n");
        Path named = jdk("elsewhere/mine", "JAVA_VERSION=\"25.0.3\"\n");
        assertThat(new JavaHomes(List.of(named), List.of(machine)).find(25)).contains(named.resolve("bin/java"));
    }

    @Test
    void brokenFoldersAreStrangersAndNoFault() throws IOException {
        Files.createDirectories(machine.resolve("empty"));
        Files.writeString(machine.resolve("a-file"), "JAVA_VERSION=\"25\"");
        jdk("garbled", "JAVA_VERSION=\\u00zz\n");
        Files.delete(jdk("without-java", "JAVA_VERSION=\"25\"\n").resolve("bin/java"));
        assertThat(jdk("not-executable", "JAVA_VERSION=\"25\"\n").resolve("bin/java").toFile().setExecutable(false)).isTrue();
        assertThat(new JavaHomes(List.of(machine.resolve("gone")), List.of(machine, machine.resolve("gone-too"))).find(25)).isEmpty();
    }

    private JavaHomes homes() {
        return new JavaHomes(List.of(), List.of(machine));
    }

    private Path jdk(String name, String release) throws IOException {
        Path home = Files.createDirectories(machine.resolve(name));
        Files.writeString(home.resolve("release"), release);
        Path java = Files.writeString(Files.createDirectories(home.resolve("bin")).resolve("java"), "#!/bin/sh\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home;
    }
}
