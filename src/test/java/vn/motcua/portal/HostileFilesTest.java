package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.support.HostilePdf;
import vn.motcua.support.Http;
import vn.motcua.support.PlatformTest;

@DisplayName("Tệp làm ra để đánh gục máy chủ, gửi từ trang xác minh không cần tài khoản")
@PlatformTest
class HostileFilesTest {
    @LocalServerPort
    int port;

    @Test
    void aFontThatSpansAThousandMillionLettersIsNeverRead() {
        byte[] file = HostilePdf.endlessLetters();
        assertThat(file.length).isLessThan(1_000);
        assertThat(verdict(file)).contains("Tệp này không có chữ ký số");
    }

    @Test
    void aCodeIsFoundInOneWalkOrNotAtAll() {
        assertThat(WrittenCode.in("x H13.42-261120-0018-KQ1 y".getBytes(StandardCharsets.US_ASCII))).contains("H13.42-261120-0018-KQ1");
        assertThat(WrittenCode.in("H13-261120-0018-KQ1".getBytes(StandardCharsets.US_ASCII))).contains("H13-261120-0018-KQ1");
        assertThat(WrittenCode.in(("A12" + ".1".repeat(2_000_000)).getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(WrittenCode.in("A12-261120-".concat("1".repeat(4_000_000)).getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }

    private String verdict(byte[] file) {
        Http.Page page = Http.at(port).upload("/xac-minh", Map.of(), new Http.Upload("tep", "giay.pdf", "application/pdf", file));
        assertThat(page.status()).isEqualTo(200);
        return page.text();
    }
}
