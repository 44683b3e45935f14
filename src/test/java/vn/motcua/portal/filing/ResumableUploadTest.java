package vn.motcua.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.access.Accounts;
import vn.motcua.document.Partial;
import vn.motcua.document.Partials;
import vn.motcua.form.Draft;
import vn.motcua.form.DraftDocument;
import vn.motcua.form.Drafts;
import vn.motcua.portal.DayOfUploads;
import vn.motcua.support.Http;
import vn.motcua.support.PlatformTest;
import vn.motcua.support.TestClock;
import vn.motcua.support.Tus;

/** Đường truyền đứt giữa chừng: the upload goes on where it stopped (tus 1.0.0). */
@PlatformTest
@TestPropertySource(properties = {"motcua.demo=true", "motcua.demo-password=khong-dung-that"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResumableUploadTest {
    private static final String PAPER = "van-ban-lam-chung";
    private static int files;
    @LocalServerPort int port;
    @Autowired Partials partials;
    @Autowired Drafts drafts;
    @Autowired Accounts accounts;
    @Autowired DayOfUploads day;
    @Autowired TestClock clock;
    private Citizen anh;
    private String draft;
    private String token;

    @BeforeAll
    void begin() {
        anh = new Citizen(port, Citizen.ANH);
        draft = anh.startBirthWithWitnesses();
        token = Tus.token(anh.http.get(draft + "/giay-to"));
    }

    @Test
    void aFileThatComesInPiecesIsOneFileOfTheDraftAndItsOwnerCanOpenIt() {
        byte[] file = picture(2_500_000);
        String upload = create(file.length, "giấy chứng sinh.jpg");
        assertThat(patch(upload, 0, Arrays.copyOf(file, 1_000_000)).status()).isEqualTo(204);
        assertThat(offset(upload)).isEqualTo("1000000");
        assertThat(patch(upload, 0, file).status()).as("a piece sent twice").isEqualTo(409);
        assertThat(patch(upload, 1_000_000, Arrays.copyOfRange(file, 1_000_000, file.length)).header("Upload-Offset")).isEqualTo("2500000");
        assertThat(ask("HEAD", upload, new byte[0]).status()).as("nothing is kept twice").isEqualTo(404);
        String page = anh.http.get(draft + "/giay-to").body();
        assertThat(page).contains("giấy chứng sinh.jpg");
        String open = page.replaceAll("(?s).*href=\"(/to-khai/[^\"]+/giay-to/[0-9a-f-]{36})\"[^>]*>giấy chứng sinh.jpg.*", "$1");
        Http.Page opened = anh.http.get(open);
        assertThat(opened.bytes()).isEqualTo(file);
        assertThat(opened.header("Content-Disposition")).startsWith("inline").contains("filename*=UTF-8''gi%E1%BA%A5y");
        assertThat(opened.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(opened.header("Content-Security-Policy")).contains("sandbox");
        assertThat(anh.http.get(open + "?tai").header("Content-Disposition")).startsWith("attachment");
        assertThat(new Citizen(port, Citizen.NAM).http.get(open).status()).as("somebody else").isEqualTo(404);
        assertThat(Http.at(port).get(open).location()).startsWith("/dang-nhap");
    }

    @Test
    void howeverManyBeginAtOnceASenderHasNoMoreUnfinishedFilesThanOneAfterTheOther() throws Exception {
        UUID sender = UUID.randomUUID();
        List<Callable<Optional<Partial>>> all = Collections.nCopies(60, () -> partials.open(sender, UUID.randomUUID(), PAPER, "a.jpg", 10));
        long opened = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (Future<Optional<Partial>> each : threads.invokeAll(all)) {
                opened += each.get().stream().count();
            }
        }
        assertThat(opened).isEqualTo(30);
    }

    @Test
    void ofTwentyFilesFinishedAtOnceADraftOfFiftyNineTakesOneAndTheOthersAreToldWhy() throws Exception {
        Citizen nam = new Citizen(port, Citizen.NAM);
        String full = nam.startBirthWithWitnesses();
        UUID id = UUID.fromString(full.substring("/to-khai/".length()));
        Draft begun = drafts.find(id, accounts.byUsername(Citizen.NAM).orElseThrow().id()).orElseThrow();
        drafts.attach(begun, IntStream.range(0, 59).mapToObj(n -> new DraftDocument(UUID.randomUUID(), PAPER, n + ".jpg", "%064x".formatted(n), 9, "image/jpeg")).toList());
        String his = Tus.token(nam.http.get(full + "/giay-to"));
        List<Callable<Http.Page>> last = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            byte[] file = picture(2_000);
            String upload = nam.http.send("POST", full + "/tai-len", new byte[0], Tus.announcing(his, file.length, "cuoi-" + n + ".jpg", PAPER)).location();
            last.add(() -> nam.http.send("PATCH", upload, file, Tus.headers(his, "Upload-Offset", "0")));
        }
        List<Http.Page> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (Future<Http.Page> each : threads.invokeAll(last)) {
                answers.add(each.get());
            }
        }
        assertThat(answers).extracting(Http.Page::status).containsOnly(204, 422).containsOnlyOnce(204);
        assertThat(answers).filteredOn(each -> each.status() == 422).extracting(Http.Page::body).containsOnly("Một hồ sơ gửi nhiều nhất 60 tệp. Gộp các trang vào một tệp PDF rồi gửi lại");
        assertThat(drafts.find(id, begun.accountId()).orElseThrow().documents()).hasSize(60);
    }

    @Test
    void whoHandedInTooMuchTodayIsToldAndNothingMoreIsKept() {
        UUID account = accounts.byUsername(Citizen.ANH).orElseThrow().id();
        String upload = create(100_000, "b.jpg");
        day.count(account, 5_000_000_000L);
        try {
            assertThat(creating(100_000, "c.jpg", PAPER).body()).contains("mức nhiều nhất trong một ngày");
            assertThat(patch(upload, 0, picture(100_000)).status()).as("begun before").isEqualTo(422);
            assertThat(anh.http.get(draft + "/giay-to").text()).doesNotContain("b.jpg");
        } finally {
            day.count(account, -5_000_000_000L);
        }
        upload = create(100_000, "d.jpg");
        assertThat(patch(upload, 0, picture(100_000)).status()).isEqualTo(204);
    }

    @Test
    void whatCameBeforeTheLineBrokeIsKept() throws Exception {
        byte[] file = picture(700_000);
        String upload = create(file.length, "a.jpg");
        breakOff(upload, Arrays.copyOf(file, 300_000), file.length);
        for (int i = 0; i < 50 && offset(upload).equals("0"); i++) {
            Thread.sleep(100);
        }
        int came = Integer.parseInt(offset(upload));
        assertThat(came).isPositive().isLessThanOrEqualTo(300_000);
        assertThat(patch(upload, came, Arrays.copyOfRange(file, came, file.length)).status()).isEqualTo(204);
        assertThat(anh.http.get(draft + "/giay-to").text()).contains("a.jpg");
    }

    @Test
    void limitsHoldBeforeTheFirstByteAndContentIsJudgedAfterTheLast() {
        Http.Page large = creating(11_000_000, "to.jpg", PAPER);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.body()).contains("Tệp “to.jpg” quá lớn: 11 MB.", "dưới 10 MB");
        Http.Page empty = creating(0, "rong.jpg", PAPER);
        assertThat(empty.status()).isEqualTo(413);
        assertThat(empty.body()).contains("Tệp “rong.jpg” rỗng").doesNotContain("10 MB");
        assertThat(creating(10, "la.jpg", "khong-co").status()).isEqualTo(422);
        byte[] program = "MZ\u0000 chương trình".getBytes(StandardCharsets.UTF_8);
        String upload = create(program.length, "anh.jpg");
        Http.Page refused = patch(upload, 0, program);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("không phải PDF, ảnh (JPEG, PNG) hoặc Word (DOCX)");
        assertThat(anh.http.get(draft + "/giay-to").text()).doesNotContain("anh.jpg");
    }

    @Test
    void namesNoFileCanHaveAreMadeReadable() {
        byte[] file = picture(900);
        for (String odd : List.of("an\u0000h\u202e.jpg", "../../etc/anh.jpg", "\u0007", "ả".repeat(400) + ".jpg")) {
            String upload = create(file.length, odd);
            assertThat(ask("DELETE", upload, new byte[0]).status()).isEqualTo(204);
        }
        String upload = create(file.length, "..\\an\u0000h\u0007 mẹ.jpg");
        assertThat(patch(upload, 0, file).status()).isEqualTo(204);
        assertThat(anh.http.get(draft + "/giay-to").body()).contains("anh mẹ.jpg").doesNotContain("..\\an");
    }

    @Test
    void somebodyElseNeitherGoesOnNorLooksNorGivesUp() {
        String upload = create(1_000, "b.jpg");
        Citizen nam = new Citizen(port, Citizen.NAM);
        String his = Tus.token(nam.http.get("/nop-ho-so/1.001193"));
        for (String method : List.of("HEAD", "PATCH", "DELETE")) {
            assertThat(nam.http.send(method, upload, new byte[10], Tus.headers(his, "Upload-Offset", "0")).status()).as(method).isEqualTo(404);
        }
        assertThat(offset(upload)).isEqualTo("0");
        assertThat(anh.http.send("PATCH", upload, new byte[10], Tus.headers("gia", "Upload-Offset", "0")).status()).as("not from our page").isEqualTo(403);
        assertThat(ask("DELETE", upload, new byte[0]).status()).isEqualTo(204);
        assertThat(ask("HEAD", upload, new byte[0]).status()).isEqualTo(404);
    }

    @Test
    void aPartNobodyGoesOnWithIsGoneAfterADayAndADraftAfterItsDays() {
        clock.set("2026-11-23T08:00");
        String upload = create(1_000, "c.jpg");
        clock.set("2026-11-24T07:00");
        partials.discard();
        assertThat(offset(upload)).isEqualTo("0");
        clock.set("2026-11-24T08:01");
        assertThat(partials.discard()).isPositive();
        assertThat(ask("HEAD", upload, new byte[0]).status()).isEqualTo(404);
        Citizen nam = new Citizen(port, Citizen.NAM);
        String old = nam.start("2.000908");
        clock.advance(Duration.ofDays(400));
        assertThat(drafts.discard()).isPositive();
        assertThat(nam.http.get(old).status()).isEqualTo(404);
        begin();
    }

    @Test
    void strangersLearnTheProtocolAndNothingElse() {
        Http.Page abilities = ask("OPTIONS", draft + "/tai-len", new byte[0]);
        assertThat(abilities.header("Tus-Version")).isEqualTo("1.0.0");
        assertThat(abilities.header("Tus-Extension")).contains("creation");
        assertThat(Http.at(port).send("POST", draft + "/tai-len", new byte[0], Tus.headers(token, "Upload-Length", "5")).status()).isIn(401, 403);
    }

    private String create(int length, String name) {
        Http.Page created = creating(length, name, PAPER);
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return created.location();
    }

    private Http.Page creating(int length, String name, String component) {
        return anh.http.send("POST", draft + "/tai-len", new byte[0], Tus.announcing(token, length, name, component));
    }

    private Http.Page patch(String upload, int at, byte[] piece) {
        return anh.http.send("PATCH", upload, piece, Tus.headers(token, "Upload-Offset", "" + at));
    }

    private Http.Page ask(String method, String address, byte[] body) {
        return anh.http.send(method, address, body, Tus.headers(token));
    }

    private String offset(String upload) {
        return ask("HEAD", upload, new byte[0]).header("Upload-Offset");
    }

    /** Announces the whole, sends a part and goes away. */
    private void breakOff(String upload, byte[] part, int announced) throws IOException {
        Http http = Http.at(port);
        Http.Page in = http.signIn(Citizen.ANH, "khong-dung-that");
        Http.Page page = http.get(draft + "/giay-to");
        String cookies = "motcua=" + cookie(in, "motcua") + "; motcua-form=" + cookie(page, "motcua-form");
        try (Socket socket = new Socket("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            out.write("PATCH %s HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: %s\r\nX-XSRF-TOKEN: %s\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: %d\r\n\r\n"
                    .formatted(upload, cookies, Tus.token(page), announced).getBytes(StandardCharsets.ISO_8859_1));
            out.write(part);
            out.flush();
        }
    }

    private static String cookie(Http.Page page, String name) {
        return page.headers().entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase("set-cookie")).flatMap(header -> header.getValue().stream())
                .filter(value -> value.startsWith(name + "=")).reduce((first, last) -> last).orElse("").replaceAll("^[^=]+=|;.*", "");
    }

    /** As cameras write them, with something of their own before the end mark. */
    private static byte[] picture(int length) {
        byte[] picture = Arrays.copyOf(Citizen.picture(7), length);
        picture[length - 3] = (byte) ++files;
        picture[length - 2] = (byte) 0xff;
        picture[length - 1] = (byte) 0xd9;
        return picture;
    }
}
