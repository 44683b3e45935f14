package vn.motcua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which arguments of a command are settings of the platform and which are its own. */
class MainTest {
    @ParameterizedTest
    @ValueSource(strings = {"--motcua.data=/srv/x", "--motcua.signing.aliases.H13.42=khoa", "--motcua.documents.s3.bucket=a",
            "--spring.datasource.url=jdbc:postgresql://db/x", "--motcua.signing.pkcs12=/etc/k.p12", "--motcua.site.of-place=tỉnh Cà Mau",
            "--motcua.signing.aliases[H13.42]=khoa"})
    void aNameWithADotBeforeTheEqualsSignIsASetting(String argument) {
        assertThat(Main.isSetting(argument)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--agency", "--agency=H13.42", "--dossiers", "--name=Trần Ngọc Ánh", "H13.42", "--from=2026-11-20T16:30"})
    void anythingElseIsTheCommandsOwn(String argument) {
        assertThat(Main.isSetting(argument)).isFalse();
    }

    @Test
    void theShortNamesOfFolderAndPortStandForTheirSettings() {
        assertThat(Shorthand.spelledOut(List.of("verify-history", "--data", "/srv/x"))).containsExactly("verify-history", "--motcua.data=/srv/x");
        assertThat(Shorthand.spelledOut(List.of("start", "--port=9000", "--data=d", "--motcua.demo=true")))
                .containsExactly("start", "--server.port=9000", "--motcua.data=d", "--motcua.demo=true");
        assertThat(Shorthand.spelledOut(List.of("account", "open", "an", "--name", "Trần An"))).containsExactly("account", "open", "an", "--name", "Trần An");
    }

    @Test
    void besideACommandsAnswerNothingIsLoggedUnlessAskedFor() {
        assertThat(Main.quietly(List.of("--motcua.data=x"))).containsExactly("--motcua.data=x", "--logging.level.root=error", "--logging.level.org.flywaydb=error",
                "--logging.level.com.zaxxer.hikari=error");
        assertThat(Main.quietly(List.of("--logging.level.root=info"))).containsExactly("--logging.level.root=info");
        assertThat(Main.quietly(List.of("--logging.level.org.flywaydb=debug"))).contains("--logging.level.org.flywaydb=debug", "--logging.level.root=error")
                .doesNotContain("--logging.level.org.flywaydb=error");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"seed", "seed --dossiers", "seed --dossiers 0", "seed --dossiers muoi", "seed --dossiers 20000001", "seed --dossiers -5",
            "seed --dossiers 99999999999", "import procedures", "import procedures khong-co.ndjson", "import units", "import units .", "import package",
            "import package khong-co", "import office", "import office khong-co.yaml"})
    void whatIsWrongWithTheArgumentsIsSaidBeforeADatabaseIsMade(String typed, @TempDir Path folder) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> args = new ArrayList<>(List.of(typed.split(" ")));
        args.add("--motcua.data=" + folder.resolve("data"));
        assertThat(Main.run(args, err, err)).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).containsAnyOf("Cách dùng: bin/motcua " + typed.split(" ")[0], "Kiểm tra lại đường dẫn");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"account open --help", "seed -h", "verify-history --help", "partner add --help"})
    void askedForHelpACommandSaysHowItIsUsedAndStartsNothing(String typed, @TempDir Path folder) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> args = new ArrayList<>(List.of(typed.split(" ")));
        args.add("--motcua.data=" + folder.resolve("data"));
        assertThat(Main.run(args, out, out)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Cách dùng (usage):\n  bin/motcua " + typed.substring(0, typed.lastIndexOf(' ')));
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"--help | 0", "-h | 0", "--dat ./kho | 2", "--motcua.demo | 2", "9000 | 2", "--motcua.data=x --prot=9 | 2"})
    void whatStartDoesNotUnderstandStartsNothing(String typed, int status) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(Beforehand.start(List.of(typed.split(" ")), out, out)).hasValue(status);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("bin/motcua start [--port 8080]");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"--server.port=99999", "--server.port=abc", "--server.port=", "--server.port=-1", "--server.port=8080 --server.port=9000"})
    void aPortThatIsNoneStartsNothing(String typed) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(Beforehand.start(List.of(typed.split(" ")), out, out)).hasValue(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Cổng là một số từ 1 đến 65535");
    }

    @Test
    void whatStartUnderstandsIsStarted() {
        assertThat(Beforehand.start(List.of("--motcua.data=x", "--server.port=1", "--debug"), System.out, System.err)).isEmpty();
    }

    @Test
    void theExampleOfAnOfficeNeedsNoDatabase(@TempDir Path folder) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(Main.run(List.of("import", "office", "--example", "--motcua.data=" + folder.resolve("data")), out, out)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("layouts:", "agencies:");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data", "--port", "--data=", "--data --port"})
    void aFolderOrPortThatIsMissingIsAskedFor(String args) {
        assertThatThrownBy(() -> Shorthand.spelledOut(List.of(args.split(" ")))).isInstanceOf(Options.WrongInput.class).hasMessageContaining("còn thiếu giá trị, ví dụ --");
    }
}
