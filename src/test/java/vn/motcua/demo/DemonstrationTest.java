package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.access.Accounts;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Unit;
import vn.motcua.shared.WrongSetting;
import vn.motcua.support.Http;
import vn.motcua.support.PlatformTest;

@PlatformTest
class DemonstrationTest {
    @TempDir static Path data;
    @LocalServerPort int port;
    @Autowired Agencies agencies;
    @Autowired Accounts accounts;
    @Autowired Staffing staffing;
    @Autowired Demonstration demonstration;
    @Autowired JdbcClient jdbc;

    @DynamicPropertySource
    static void demonstrate(DynamicPropertyRegistry settings) {
        settings.add("motcua.demo", () -> "true");
    }

    private Keys keys() {
        return new Keys(accounts, data, "");
    }

    @Test
    void everybodyOfTheTableCanSignInAndOnlyTheOwnerMayReadIt() throws IOException {
        keys().cut(Office.read());
        Path table = data.resolve("demo-accounts.txt");

        List<String> lines = Files.readAllLines(table);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(table))).isEqualTo("rw-------");
        assertThat(lines.getFirst()).contains("giả định");
        String[] ha = lines.stream().filter(line -> line.startsWith("Nguyễn Thị Thu Hà")).findFirst().orElseThrow().split("\\s+");
        assertThat(Http.at(port).signIn(ha[ha.length - 2], ha[ha.length - 1]).location()).isEqualTo("/ban-lam-viec");
        String[] anh = lines.stream().filter(line -> line.startsWith("Trần Ngọc Ánh")).findFirst().orElseThrow().split("\\s+");
        assertThat(Http.at(port).signIn(anh[anh.length - 2], anh[anh.length - 1]).location()).isEqualTo("/ho-so");
    }

    @Test
    void aSecondStartChangesNothingAndALostTableIsMadeAnew() throws IOException {
        keys().cut(Office.read());
        byte[] first = Files.readAllBytes(data.resolve("demo-accounts.txt"));
        long seats = seats();
        staffing.staff(Office.read());
        keys().cut(Office.read());
        assertThat(Files.readAllBytes(data.resolve("demo-accounts.txt"))).isEqualTo(first);
        assertThat(seats()).isEqualTo(seats);

        Files.delete(data.resolve("demo-accounts.txt"));
        keys().cut(Office.read());
        assertThat(Files.readAllBytes(data.resolve("demo-accounts.txt"))).isNotEqualTo(first);
    }

    @Test
    void everyPostOfEveryAgencyHasAHolderSoThatNoDossierLandsOnAnEmptyChair() {
        for (Agency agency : agencies.all()) {
            for (Unit unit : agencies.units(agency.id())) {
                assertThat(agencies.posts(unit.id())).isNotEmpty()
                        .allSatisfy(post -> assertThat(agencies.holders(unit.id(), post.key()))
                                .as(agency.code() + " " + unit.key() + "/" + post.key()).isNotEmpty());
            }
        }
        assertThat(agencies.byCode("H13.42")).map(Agency::name).contains("UBND phường Ninh Kiều");
        assertThat(agencies.byCode("H13.41")).isPresent();
    }

    @Test
    void whereTheDemonstrationIsNoLongerWantedNobodyOfItSignsInUntilItIsWantedAgain() throws IOException {
        keys().cut(Office.read());
        Path table = data.resolve("demo-accounts.txt");
        String password = password(table);
        Http open = Http.at(port);
        open.signIn("thuha", password);

        keys().takeBack(Office.read());
        assertThat(table).doesNotExist();
        assertThat(open.get("/ban-lam-viec").status()).as("a session left open").isNotEqualTo(200);
        assertThat(Http.at(port).signIn("thuha", password).status()).isEqualTo(422);
        assertThatThrownBy(() -> new Keys(accounts, data, "mot-mat-khau").takeBack(Office.read())).isInstanceOf(WrongSetting.class)
                .hasMessageContaining("motcua.demo-password");

        keys().cut(Office.read());
        assertThat(Http.at(port).signIn("thuha", password(table)).location()).isEqualTo("/ban-lam-viec");
    }

    private static String password(Path table) throws IOException {
        String line = Files.readAllLines(table).stream().filter(each -> each.contains(" thuha ")).findFirst().orElseThrow();
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private long seats() {
        return jdbc.sql("SELECT count(*) FROM agency.assignment").query(Long.class).single();
    }
}
