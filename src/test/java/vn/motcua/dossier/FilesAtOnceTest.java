package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.document.PdfRenderer;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Ids;
import vn.motcua.support.Http;
import vn.motcua.support.Statements;

/** Nhiều tệp một lần: how often the database is asked does not grow with the files. */
@OfficeTest
class FilesAtOnceTest {
    private static final String FIELD = "tep-giay-xac-nhan-cu";
    @Autowired People people;
    @Autowired SupplementDrafts drafts;
    @Autowired PdfRenderer renderer;
    @LocalServerPort int port;

    @Test
    @DisplayName("Bổ sung một tệp hay hai mươi tệp: cùng số lần hỏi cơ sở dữ liệu, chỉ mỗi tệp một dòng trong kho tài liệu; đúng thứ tự, trùng thì một")
    void aSupplementOfTwentyFilesAsksNoMoreThanOneOfOne() {
        people.clock().set("2026-11-20T16:30");
        DossierSummary asked = people.asked(people.filed(), "thuha");
        Http anh = Http.at(port);
        anh.signIn("092197004518", "khong-dung-that");
        String page = "/ho-so/" + asked.code() + "/bo-sung";
        anh.get(page);
        upload(anh, page, asked, files(0, 1));
        people.clock().set("2026-11-20T16:31");
        List<String> one = Statements.during(() -> upload(anh, page, asked, files(1, 1)), 200);
        people.clock().set("2026-11-20T16:32");
        List<String> twenty = Statements.during(() -> upload(anh, page, asked, files(2, 20)), 200);
        assertThat(ours(twenty)).isEqualTo(ours(one));
        assertThat(twenty.stream().filter(FilesAtOnceTest::store).count()).as("one document, one row: it holds the bytes at once").isEqualTo(20);
        assertThat(drafts.of(asked.id(), asked.accountId())).extracting(FiledDocument::name).containsExactlyElementsOf(IntStream.range(0, 22).mapToObj(n -> "trang-" + n + ".pdf").toList());
        Http.Upload renamed = new Http.Upload(FIELD, "ten-khac.pdf", "application/pdf", files(3, 1)[0].bytes());
        upload(anh, page, asked, files(3, 1)[0], renamed);
        assertThat(drafts.of(asked.id(), asked.accountId())).hasSize(22).extracting(FiledDocument::name).contains("ten-khac.pdf").doesNotContain("trang-3.pdf");
        Http.Page full = anh.upload(page, Map.of("ban", "" + asked.version(), "nut", "tai-len"), files(22, 9));
        assertThat(full.status()).isEqualTo(422);
        assertThat(full.text()).contains("nhiều nhất 30 tệp", "trang-29.pdf").doesNotContain("trang-30.pdf");
    }

    @Test
    @DisplayName("Đã có 29 tệp, hai mươi tệp xong cùng lúc: một tệp vào, mười chín tệp còn lại được trả về; đổi tên tệp đã có thì vẫn được")
    void howeverManyComeAtOnceThereAreNoMoreThanThirty() throws Exception {
        DossierSummary asked = people.asked(people.filed(), "thuha");
        List<String> paper = List.of("giay");
        assertThat(drafts.keep(asked.id(), asked.accountId(), paper, IntStream.range(0, 29).mapToObj(FilesAtOnceTest::named).toList())).isEmpty();
        assertThat(drafts.keep(asked.id(), asked.accountId(), List.of("khong-con-can"), List.of(new FiledDocument("khong-con-can", "a.pdf", "f".repeat(64), 9, "application/pdf"))))
                .as("what corrected answers may make needless again takes no room").isEmpty();
        List<Callable<List<FiledDocument>>> all = IntStream.range(100, 120).<Callable<List<FiledDocument>>>mapToObj(n -> () ->
                drafts.keep(asked.id(), asked.accountId(), paper, List.of(named(n)))).toList();
        int refused = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<List<FiledDocument>> each : threads.invokeAll(all)) {
                refused += each.get().size();
            }
        }
        assertThat(refused).isEqualTo(19);
        assertThat(drafts.of(asked.id(), asked.accountId())).filteredOn(file -> file.component().equals("giay")).hasSize(30);
        FiledDocument renamed = new FiledDocument("giay", "ten-moi.pdf", named(3).sha256(), 9, "application/pdf");
        assertThat(drafts.keep(asked.id(), asked.accountId(), paper, List.of(named(200), renamed))).containsExactly(named(200));
        assertThat(drafts.of(asked.id(), asked.accountId())).extracting(FiledDocument::name).contains("ten-moi.pdf").doesNotContain("trang-3.pdf");
    }

    @Test
    @DisplayName("Nộp 61 tệp, bổ sung 31 tệp, bằng đường nào cũng vậy: không nhận, nói nhiều nhất bao nhiêu")
    void whateverDoorTheyComeByTooManyAreNotFiled() {
        List<FiledDocument> many = IntStream.range(0, 61).mapToObj(n -> people.paper("giay-xac-nhan-cu", "to-" + n + ".pdf")).toList();
        FilingRequest request = people.request(Ids.v7(Instant.now()), "H13.42", many);
        assertThat(people.filing.file(request)).isInstanceOfSatisfying(FilingOutcome.Refused.class, refused -> assertThat(refused.errors())
                .containsExactly(new FieldError("giay-xac-nhan-cu", "Một hồ sơ gửi nhiều nhất 60 tệp. Gộp các trang vào một tệp PDF rồi gửi lại")));
        assertThat(people.filing.file(people.request(Ids.v7(Instant.now()), "H13.42", many.subList(0, 60)))).isInstanceOf(FilingOutcome.Filed.class);
        DossierSummary asked = people.asked(people.filed(), "thuha");
        Seen seen = Seen.shown(asked.code(), asked.version());
        assertThat(people.receiving.answerSupplement(seen, many.subList(0, 31), "", People.anh())).isInstanceOfSatisfying(ActOutcome.Incomplete.class,
                refused -> assertThat(refused.errors()).containsExactly(new FieldError("giay-xac-nhan-cu", "Mỗi lần bổ sung nhận nhiều nhất 30 tệp. Gộp các trang vào một tệp PDF")));
        assertThat(people.receiving.answerSupplement(seen, many.subList(0, 30), "", People.anh())).isInstanceOf(ActOutcome.Done.class);
    }

    private static FiledDocument named(int number) {
        return new FiledDocument("giay", "trang-" + number + ".pdf", "%064x".formatted(number), 9, "application/pdf");
    }

    private static Http.Page upload(Http http, String page, DossierSummary asked, Http.Upload... files) {
        Http.Page answer = http.upload(page, Map.of("ban", "" + asked.version(), "nut", "tai-len"), files);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static long ours(List<String> statements) {
        return Statements.count(statements.stream().filter(sql -> !store(sql)).toList());
    }

    private static boolean store(String sql) {
        return sql.strip().startsWith("INSERT INTO document.document");
    }

    private byte[] paper;

    /** The same number is the same file. */
    private Http.Upload[] files(int from, int count) {
        if (paper == null) {
            paper = renderer.render("<html><head><title>Giấy</title></head><body><p>Số 96</p></body></html>", "Giấy");
        }
        return IntStream.range(from, from + count).mapToObj(n -> {
            byte[] mark = ("%" + n).getBytes(StandardCharsets.US_ASCII);
            byte[] own = Arrays.copyOf(paper, paper.length + mark.length);
            System.arraycopy(mark, 0, own, paper.length, mark.length);
            return new Http.Upload(FIELD, "trang-" + n + ".pdf", "application/pdf", own);
        }).toArray(Http.Upload[]::new);
    }
}
