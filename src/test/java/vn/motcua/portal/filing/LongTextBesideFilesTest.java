package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.support.Http;
import vn.motcua.support.PlatformTest;

/** Chữ không cùng bên cạnh tệp: every door that takes files answers it with a page that says what to do, and loses nothing. */
@PlatformTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-password=khong-dung-that"})
@ExtendWith(OutputCaptureExtension.class)
class LongTextBesideFilesTest {
    /** Bytes: beyond 2 MB. */
    private static final String LONG = "ă".repeat(1_100_000);
    private static final String PAPER = "tep-van-ban-lam-chung";
    @LocalServerPort int port;

    @Test
    @DisplayName("Cửa nào nhận tệp cũng nói rõ chữ dài quá thì viết ngắn lại; không ai bị gọi dậy; tệp đã nhận vẫn còn, gửi lại là được")
    void textWithoutEndIsAnsweredWithWordsAndLosesNothing(CapturedOutput log) {
        Citizen anh = new Citizen(port, Citizen.ANH);
        String draft = anh.startBirthWithWitnesses();
        anh.http.get(draft + "/giay-to");
        Http.Upload paper = new Http.Upload(PAPER, "lam-chung.jpg", "image/jpeg", Citizen.picture(9));
        assertThat(anh.http.upload(draft + "/giay-to", Map.of("nut", "tai-len"), paper).status()).isEqualTo(302);
        for (String door : List.of(draft + "/giay-to", "/ho-so/H13.42-261120-0001/bo-sung", "/xac-minh")) {
            turnedAway(anh.http, door);
        }
        assertThat(anh.http.get(draft + "/giay-to").text()).contains("lam-chung.jpg");
        assertThat(anh.http.upload(draft + "/giay-to", Map.of("nut", "tai-len", "ghi-chu", LONG.substring(0, 900_000)), paper).status())
                .as("long, but within the bound").isEqualTo(302);

        Http official = Http.at(port);
        official.signIn("thuha", "khong-dung-that");
        for (String door : List.of("/ban-lam-viec/H13.42-261120-0001/bo-sung", CounterController.PATH + "/" + UUID.randomUUID(),
                "/ban-lam-viec/H13.42-261120-0001/du-thao", "/xac-minh")) {
            turnedAway(official, door);
        }
        turnedAway(Http.at(port), "/xac-minh");
        assertThat(log.getOut()).as("nobody is woken for it").doesNotContain(" ERROR ");
    }

    private static void turnedAway(Http http, String door) {
        http.get("/xac-minh");
        Http.Page page = http.upload(door, Map.of("ghi-chu", LONG), new Http.Upload("tep", "a.jpg", "image/jpeg", Citizen.picture(9)));
        assertThat(page.status()).as(door).isEqualTo(413);
        assertThat(page.text()).as(door).contains("Phần bạn gửi quá lớn", "viết ngắn lại", "Những gì đã lưu trước đó vẫn còn").doesNotContain("mỗi tệp", "20 MB", "Exception");
    }
}
