package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.PlatformTest;

@DisplayName("Dọn kho S3 trong lúc có người gửi lại tệp")
@PlatformTest
@TestPropertySource(properties = "test.database=unnamed_s3")
@DirtiesContext
class UnnamedOnS3Test extends UnnamedRace {
    @TempDir
    static Path folder;
    private static S3Server server;

    @DynamicPropertySource
    static void s3(DynamicPropertyRegistry properties) throws Exception {
        server = S3Server.start(folder);
        properties.add("motcua.documents.s3.bucket", () -> S3Server.BUCKET);
        properties.add("motcua.documents.s3.endpoint", server::endpoint);
        properties.add("motcua.documents.s3.region", () -> "us-east-1");
        properties.add("motcua.documents.s3.access-key", () -> S3Server.USER);
        properties.add("motcua.documents.s3.secret-key", () -> S3Server.SECRET);
        properties.add("motcua.documents.s3.path-style", () -> true);
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void itIsTheS3StoreThatIsTried() {
        assertThat(store).isInstanceOf(S3Store.class);
    }
}
