package vn.motcua.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database that begins before anybody asks for it. */
@ExtendWith(OutputCaptureExtension.class)
class PostgresAheadTest {
    @TempDir Path data;

    @Configuration(proxyBeanMethods = false)
    static class Broken {
        @Bean
        String never() {
            throw new IllegalStateException("the start breaks elsewhere");
        }
    }

    @Test
    void aStartThatBreaksElsewhereLetsTheFolderGo(CapturedOutput said) {
        assertThatThrownBy(() -> start("embedded")).hasRootCauseMessage("the start breaks elsewhere");
        Path folder = data.resolve("postgres");
        assertThat(folder.resolve("cluster/PG_VERSION")).as(said.getAll()).exists();
        try (EmbeddedPostgres again = EmbeddedPostgres.open(folder, folder, false, Map.of())) {
            assertThat(again.port()).isPositive();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Idle {
    }

    @Test
    void aCommandThatEndsWithoutAskingLeavesNoServerBehind() {
        new SpringApplicationBuilder(Idle.class).web(WebApplicationType.NONE).lazyInitialization(true).run("--motcua.data=" + data).close();
        Path folder = data.resolve("postgres");
        assertThat(folder.resolve("cluster/postmaster.pid")).doesNotExist();
        try (EmbeddedPostgres again = EmbeddedPostgres.open(folder, folder, false, Map.of())) {
            assertThat(again.port()).isPositive();
        }
    }

    @Test
    void whereTheDatabaseIsAnothersNoneIsBegun() {
        assertThatThrownBy(() -> start("jdbc:postgresql://127.0.0.1:1/motcua")).hasRootCauseMessage("the start breaks elsewhere");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void whoLooksAtWhatIsThereMakesNothingWhereNothingIs() {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Asking.class).web(WebApplicationType.NONE)
                .run("--motcua.data=" + data, "--motcua.postgres.found=true")).hasRootCauseInstanceOf(PostgresFailure.class)
                .rootCause().hasMessageContaining("Chưa có dữ liệu nào ở " + data);
        assertThat(data).isEmptyDirectory();
    }

    @Configuration(proxyBeanMethods = false)
    static class Asking {
        @Bean
        String asked(PostgresAhead ahead) {
            return ahead.take().url();
        }
    }

    private void start(String url) {
        new SpringApplicationBuilder(Broken.class).web(WebApplicationType.NONE).run("--motcua.data=" + data, "--spring.datasource.url=" + url);
    }
}
