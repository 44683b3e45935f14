package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;
import vn.motcua.shared.WrongSetting;
import vn.motcua.web.Site;

@DisplayName("Kết quả ký bằng khóa thật phải in địa chỉ thật của cổng và đúng nơi vận hành")
class PrintedSiteTest {
    private final MockEnvironment settings = new MockEnvironment();

    private void begin(Path keys, String address) {
        new PrintedSite(new SigningSettings(keys, null, -1, null, Map.of(), null, null, 36, Duration.ofSeconds(15)),
                new Site("Tỉnh Cà Mau", "tỉnh Cà Mau", "Sở Khoa học và Công nghệ tỉnh Cà Mau", "1022", "", 30, address), settings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://localhost", "https://127.0.0.1:8443", "http://[::1]:8080", "motcua.example.vn"})
    void realKeysWithAnAddressThatLeadsNowhereDoNotStart(String address) {
        settings.withProperty("motcua.site.place", "x").withProperty("motcua.site.of-place", "x").withProperty("motcua.site.operator", "x");
        assertThatThrownBy(() -> begin(Path.of("khoa.p12"), address)).isInstanceOf(WrongSetting.class).hasMessageContaining("motcua.site.address");
        assertThatCode(() -> begin(null, address)).doesNotThrowAnyException();
        assertThatCode(() -> begin(Path.of("khoa.p12"), "https://dichvucong.camau.example.vn")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9000", "8080"})
    void withoutASettingTheAddressFollowsThePort(String port) {
        new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer()).withPropertyValues("server.port=" + port)
                .withUserConfiguration(Settings.class).run(context -> assertThat(context.getBean(Site.class).address()).isEqualTo("http://localhost:" + port));
    }

    @EnableConfigurationProperties(Site.class)
    static class Settings {
    }

    @Test
    void everySettingOfSiteAndSigningStandsInTheDocuments() throws IOException {
        String documents = Files.readString(Path.of("docs/settings.md"));
        Stream.of(Site.class, SigningSettings.class).flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(component -> component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .forEach(name -> assertThat(documents).containsPattern("\\| `.*\\." + name + "(\\.<id>)?`"));
    }

    @Test
    void realKeysOfNobodyKnowsWhomDoNotStart() {
        settings.withProperty("motcua.site.place", "Tỉnh Cà Mau");
        assertThatThrownBy(() -> begin(Path.of("khoa.p12"), "https://dichvucong.camau.example.vn")).isInstanceOf(WrongSetting.class)
                .hasMessageContaining("motcua.site.of-place, motcua.site.operator");
    }
}
