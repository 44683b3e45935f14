package vn.motcua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.support.PlatformTest;

/** What the help text offers is what there is. */
@PlatformTest
class UsageTest {
    @Autowired List<Command> commands;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void everyCommandStandsInTheHelpTextAndEveryLineOfItIsACommand() {
        assertThat(commands).extracting(Command::name).containsExactlyInAnyOrderElementsOf(Usage.WITH_PLATFORM.keySet()).containsAll(Usage.OF_WHAT_IS_THERE);
        assertThat(Usage.text().lines().filter(line -> line.startsWith("  bin/motcua ") && !line.contains("bin/motcua start")))
                .hasSize(Usage.PURE.size() + commands.size());
        for (Command command : commands) {
            assertThat(Usage.text()).contains(("bin/motcua " + command.name() + " " + command.usage()).strip());
            assertThat(Usage.commandIn(List.of(command.name().split(" ")))).contains(command.name());
        }
        Usage.PURE.forEach((name, type) -> assertThat(Usage.text()).contains("bin/motcua " + name + " "));
    }

    @Test
    void theHelpTextFitsATerminalAndItsColumnsStandUnderEachOther() {
        assertThat(Usage.text().lines()).allMatch(line -> line.length() <= 132, "132 columns");
        assertThat(Usage.text().lines().filter(line -> line.startsWith("  bin/"))).allMatch(line -> line.substring(55, 59).isBlank() && line.charAt(59) != ' ');
        assertThat(Usage.text()).contains("start the platform").contains("khởi động nền tảng");
    }

    @Test
    void anImportWithoutItsFileSaysHowAndChangesNothing(@TempDir Path folder) throws Exception {
        for (String name : List.of("import procedures", "import units")) {
            assertThat(run(name)).isEqualTo(2);
            assertThat(run(name, folder.toString())).isEqualTo(2);
            assertThat(run(name, folder.resolve("khong-co").toString())).isEqualTo(2);
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("Cách dùng: bin/motcua " + name + " FILE")
                    .contains("Không đọc được tệp " + folder.resolve("khong-co") + ". Kiểm tra lại đường dẫn.");
        }
    }

    @Test
    void aListOfUnitsThatIsNoTextIsToldSo(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("la.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0x00, (byte) 0xd8});
        assertThat(run("import units", file.toString())).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("không phải là văn bản UTF-8").contains("chưa có gì được ghi");
    }

    private int run(String name, String... args) throws Exception {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return commands.stream().filter(command -> command.name().equals(name)).findFirst().orElseThrow().run(List.of(args), out, out);
    }
}
