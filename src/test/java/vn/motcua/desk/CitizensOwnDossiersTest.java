package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.dossier.State;
import vn.motcua.shared.Ids;
import vn.motcua.support.Http;

/** Whoever tries the platform as its first citizen finds dossiers of her own, and goes on with each by hand. */
@DeskTest
@TestPropertySource(properties = "test.database=citizens_own")
class CitizensOwnDossiersTest {
    private static final String ANH = "092197004518";
    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;

    private String code(State state) {
        return jdbc.sql("SELECT code FROM dossier.dossier WHERE account_id = :anh AND state = :state AND channel = 'ONLINE'")
                .param("anh", Ids.named("demo/account/" + ANH)).param("state", state.name()).query(String.class).single();
    }

    @Test
    void sheHasOneInEachStateThatACitizenMeetsMost() {
        Http.Page mine = Desks.at(port, ANH).get("/ho-so");
        assertThat(List.of(State.FILED, State.AWAITING_SUPPLEMENT, State.IN_PROCESS, State.RETURNED))
                .allSatisfy(state -> assertThat(mine.body()).contains(code(state)));
        assertThat(Desks.at(port, "092095007361").get("/ho-so").body()).doesNotContain(code(State.IN_PROCESS));
    }

    @Test
    void herResultIsDownloadedAndTheFileProvesItself() {
        String code = code(State.RETURNED);
        Http anh = Desks.at(port, ANH);
        assertThat(anh.get("/ho-so/" + code).body()).contains("/ho-so/" + code + "/ket-qua");
        byte[] file = anh.get("/ho-so/" + code + "/ket-qua").bytes();
        Http anybody = Http.at(port);
        anybody.get("/xac-minh");
        assertThat(anybody.upload("/xac-minh", Map.of(), new Http.Upload("tep", "ket-qua.pdf", "application/pdf", file)).text())
                .contains(code + "-KQ1", "Nội dung nguyên vẹn");
    }

    @Test
    void theDeclarationSheIsAskedToCorrectIsCorrectedAndSent() {
        String code = code(State.AWAITING_SUPPLEMENT);
        String page = "/ho-so/" + code + "/bo-sung";
        Http anh = Desks.at(port, ANH);
        assertThat(anh.get(page).text()).contains("Giấy chứng sinh điện tử số 0541/2026", "Sửa tờ khai");
        anh.get(page + "/to-khai/so-chung-sinh");
        assertThat(anh.post(page + "/to-khai/so-chung-sinh", Map.of("so-chung-sinh", "0451/2026")).location()).isEqualTo(page + "/to-khai/kiem-tra");
        Http.Page ready = anh.get(page);
        String version = hidden(ready, "ban");
        assertThat(anh.upload(page, Map.of("ban", version, "to-khai", hidden(ready, "to-khai"), "ghi-chu", "")).location()).isEqualTo("/ho-so/" + code);
        assertThat(anh.get("/ho-so/" + code).text()).contains("Đã sửa trong tờ khai: Số Giấy chứng sinh");
    }

    private static String hidden(Http.Page page, String name) {
        Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }
}
