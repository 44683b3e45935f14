package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.document.Documents;
import vn.motcua.shared.Ids;
import vn.motcua.shared.NotFound;
import vn.motcua.support.Http;

/** A file that the store changed or lost, asked for by those who may see it. */
@OfficeTest
class DamagedFileTest {
    @Autowired People people;
    @Autowired Documents documents;
    @Value("${motcua.data}") Path data;
    @LocalServerPort int port;

    @Test
    @DisplayName("Tệp trong kho bị sửa hay bị mất: trang nói rõ, có số sự cố, không đưa ra byte nào của tệp; lấy lại tệp thì mở được")
    void whatTheStoreChangedOrLostIsToldAndNotHandedOut() throws IOException {
        FiledDocument paper = people.paper("giay-xac-nhan-cu", "chi-cua-phep-thu-nay-%s.pdf".formatted(Ids.v7(Instant.now())));
        DossierSummary filed = people.filed(people.request(Ids.v7(Instant.now()), "H13.42", List.of(paper)));
        String id = people.dossiers.open(filed.code(), people.reachOf("thuha"), "Phép thử").orElseThrow().documents().getFirst().id().toString();
        Http window = Http.signedIn(port, "thuha", "khong-dung-that");
        Http anh = Http.signedIn(port, "092197004518", "khong-dung-that");
        Path kept = data.resolve("documents").resolve(paper.sha256().substring(0, 2)).resolve(paper.sha256().substring(2, 4)).resolve(paper.sha256());
        byte[] genuine = Files.readAllBytes(kept);
        byte[] changed = genuine.clone();
        changed[genuine.length - 8] ^= 1;

        try {
            Files.write(kept, changed);
            told(window.get("/ban-lam-viec/%s/giay-to/%s".formatted(filed.code(), id)));
            told(anh.get("/ho-so/%s/tep/%s".formatted(filed.code(), id)));
            Files.delete(kept);
            told(window.get("/ban-lam-viec/%s/giay-to/%s?tai".formatted(filed.code(), id)));
            told(anh.get("/ho-so/%s/tep/%s".formatted(filed.code(), id)));
            assertThat(anh.get("/ho-so/" + filed.code()).status()).as("the dossier itself is there").isEqualTo(200);
        } finally {
            Files.write(kept, genuine);
        }
        assertThat(anh.get("/ho-so/%s/tep/%s".formatted(filed.code(), id)).bytes()).isEqualTo(genuine);
    }

    @Test
    @DisplayName("Mã băm không phải của tệp nào: không có tệp ấy, không phải tệp hỏng")
    void whatWasNeverTakenIsNotFound() {
        assertThatThrownBy(() -> documents.open("0".repeat(64))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.read("0".repeat(64))).isInstanceOf(NotFound.class);
    }

    private static void told(Http.Page page) {
        assertThat(page.status()).isEqualTo(500);
        assertThat(page.text()).contains("Tệp này không còn nguyên như lúc cổng nhận", "đọc số sự cố:");
        assertThat(page.header("Content-Type")).startsWith("text/html");
    }
}
