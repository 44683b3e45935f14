package vn.motcua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which arguments of a command are settings of the platform and which are its own. */
class MainTest {
    @ParameterizedTest
    @ValueSource(strings = {"--motcua.data=/srv/x", "--motcua.signing.aliases.H13.42=khoa", "--motcua.documents.s3.bucket=a",
            "--spring.datasource.url=jdbc:postgresql://db/x", "--motcua.signing.pkcs12=/etc/k.p12", "--motcua.site.of-place=tỉnh Cà Mau"})
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

    @ParameterizedTest
    @ValueSource(strings = {"--data", "--port", "--data=", "--data --port"})
    void aFolderOrPortThatIsMissingIsAskedFor(String args) {
        assertThatThrownBy(() -> Shorthand.spelledOut(List.of(args.split(" ")))).isInstanceOf(Options.WrongInput.class).hasMessageContaining("còn thiếu giá trị, ví dụ --");
    }
}
