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
    void aTableOfMillionsOfObjectsIsNeverRead() {
        byte[] rows = new byte[4 * 1_500_000];
        for (int i = 0; i < rows.length; i += 4) {
            rows[i] = 1;
        }
        byte[] file = new HostilePdf().object("<</Type/Catalog/Pages 2 0 R>>").object("<</Type/Pages/Count 0/Kids[]>>")
                .stream("/Type/XRef/Size 1500004/Index[4 1500000]/W[1 2 1]/Root 1 0 R/Filter/FlateDecode", HostilePdf.packed(rows)).withLastAsTable();
        assertThat(file.length).isLessThan(10_000);
        assertThat(verdict(file)).contains("Tệp hỏng hoặc đã bị sửa, đừng dùng");
    }

    @Test
    void aFileOfManySignaturesOrALockedOneIsToldSo() {
        HostilePdf signed = new HostilePdf().object("<</Type/Catalog/Pages 2 0 R>>").object("<</Type/Pages/Count 0/Kids[]>>");
        for (int i = 0; i < 80; i++) {
            signed.object("<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[0 9 10 20]/Contents<00>>>");
        }
        assertThat(verdict(signed.withTable())).contains("Tệp mang quá nhiều chữ ký", "hơn 10 chữ ký số");
        byte[] locked = new HostilePdf().object("<</Type/Catalog/Encrypt 9 0 R>>").withTable();
        assertThat(verdict(locked)).contains("Tệp này đang bị khóa");
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
