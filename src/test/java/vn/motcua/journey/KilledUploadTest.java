package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.support.Http;
import vn.motcua.support.Tus;

/** The platform dies between two pieces of a file: what it said it has is there, and the upload goes on from it. */
@Tag("journey")
@Timeout(300)   // seconds
class KilledUploadTest {
    private static final String NAME = "thẻ căn cước.jpg";
    @TempDir Path folder;

    @Test
    void piecesThatWereReceivedOutliveTheProcess() throws Exception {
        byte[] file = picture();
        int half = 1_200_000;
        try (InstalledPlatform platform = new InstalledPlatform(folder)) {
            platform.start();
            DemoAccounts.Account anh = DemoAccounts.in(platform.data()).of("Trần Ngọc Ánh");
            Http browser = signedIn(platform, anh);
            browser.get("/nop-ho-so/2.000908");
            Http.Page begun = browser.post("/nop-ho-so/2.000908", Map.of("co-quan", "H13.42"));
            assertThat(begun.status()).as(begun.text()).isEqualTo(302);
            String first = begun.location();
            String draft = first.substring(0, first.lastIndexOf('/'));
            String token = Tus.token(browser.get(draft + "/giay-to"));
            Http.Page created = browser.send("POST", draft + "/tai-len", new byte[0], Tus.announcing(token, file.length, NAME, "giay-to-tuy-than"));
            assertThat(created.status()).as(created.text()).isEqualTo(201);
            String upload = created.location();
            Http.Page piece = browser.send("PATCH", upload, Arrays.copyOf(file, half), Tus.headers(token, "Upload-Offset", "0"));
            assertThat(piece.status()).isEqualTo(204);
            assertThat(piece.header("Upload-Offset")).isEqualTo("" + half);

            platform.kill();
            platform.start();

            Http again = signedIn(platform, anh);
            token = Tus.token(again.get(draft + "/giay-to"));
            assertThat(again.send("HEAD", upload, new byte[0], Tus.headers(token)).header("Upload-Offset")).isEqualTo("" + half);
            Http.Page rest = again.send("PATCH", upload, Arrays.copyOfRange(file, half, file.length), Tus.headers(token, "Upload-Offset", "" + half));
            assertThat(rest.status()).as(rest.text()).isEqualTo(204);
            String page = again.get(draft + "/giay-to").body();
            assertThat(page).contains(NAME);
            String open = page.replaceAll("(?s).*?href=\"(/to-khai/[^\"]+/giay-to/[0-9a-f-]{36})\".*", "$1");
            assertThat(again.get(open).bytes()).isEqualTo(file);
        }
    }

    private static Http signedIn(InstalledPlatform platform, DemoAccounts.Account account) {
        Http browser = Http.at(platform.port());
        assertThat(browser.signIn(account.user(), account.password()).status()).isEqualTo(302);
        return browser;
    }

    /** As cameras write them, with megabytes of their own before the end mark. */
    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        byte[] picture = Arrays.copyOf(out.toByteArray(), 2_000_000);
        picture[picture.length - 2] = (byte) 0xff;
        picture[picture.length - 1] = (byte) 0xd9;
        return picture;
    }
}
