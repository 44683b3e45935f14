package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.catalogue.Channel;
import vn.motcua.document.Documents;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.result.ResultActs;
import vn.motcua.result.Results;
import vn.motcua.routing.Slips;
import vn.motcua.shared.Ids;
import vn.motcua.shared.LegalReference;
import vn.motcua.support.VeraPdf;

@OfficeTest
@TestPropertySource(properties = "test.database=papers")   // an office of its own: others leave dossiers and later hours behind
class PapersTest {
    @Autowired People people;
    @Autowired Documents documents;
    @Autowired DossierRows rows;
    @Autowired Slips slips;
    @Autowired Histories histories;
    @Autowired ResultActs acts;
    @Autowired Results results;

    @Test
    @DisplayName("Mẫu số 01: tiếp nhận thì người nộp nhận giấy tiếp nhận và hẹn trả, đúng giờ hẹn đã tính")
    void receivingGivesTheReceiptWithItsPromise() throws IOException {
        people.clock().set("2026-11-20T16:20");
        DossierSummary filed = people.filed();
        people.clock().set("2026-11-23T10:05");
        ActOutcome.Done done = (ActOutcome.Done) people.receiving.receive(People.seen(filed), people.ticks(filed), people.officer("thuha"));

        assertThat(text(done.paper(), "mau-01")).contains("Mẫu số 01", "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", filed.code(), "Trần Ngọc Ánh",
                "16 giờ 20 phút, ngày 20 tháng 11 năm 2026", "10 giờ 05 phút, ngày 27 tháng 11 năm 2026", "3 ngày làm việc",
                "UBND THÀNH PHỐ CẦN THƠ", "ỦY BAN NHÂN DÂN PHƯỜNG NINH KIỀU", "NGƯỜI TIẾP NHẬN HỒ SƠ",
                "Lệ phí theo nghị quyết của Hội đồng nhân dân cấp tỉnh", "Nguyễn Thị Thu Hà");
    }

    @Test
    @DisplayName("Giấy của người có tài khoản dẫn tới trang phải đăng nhập; giấy của người không có dẫn tới theo dõi bằng số định danh")
    void thePaperLeadsWhereItsBearerCanEnter() throws IOException {
        DossierSummary own = people.filed();
        String online = text(((ActOutcome.Done) people.receiving.receive(People.seen(own), people.ticks(own), people.officer("thuha"))).paper(), "mau-01-tai-khoan");
        assertThat(online).contains("/ho-so/" + own.code(), "đăng nhập bằng tài khoản của người nộp").doesNotContain("/theo-doi/", "không cần tài khoản");
        DossierSummary his = people.filed(request(new Applicant(null, null, "Đặng Văn Bé", "092085000129", "", "", ""), "tai-quay", Channel.DIRECT));
        String counter = text(((ActOutcome.Done) people.receiving.receive(People.seen(his),
                List.of(new Tick(Tick.FORM, true, ""), new Tick("giay-xac-nhan-cu", true, "")), people.officer("thuha"))).paper(), "mau-01-quay");
        assertThat(counter).contains("/theo-doi/" + his.code(), "không cần tài khoản").doesNotContain("/ho-so/", "đăng nhập");
    }

    @ParameterizedTest
    @CsvSource({"dien-tu, 'trực tuyến, bản điện tử trong tài khoản của người nộp'",
        "tai-quay, bản điện tử trong tài khoản của người nộp và bản giấy tại",
        "buu-chinh, 'bản giấy gửi qua bưu chính đến 18 đường Hai Bà Trưng, phường Ninh Kiều'"})
    @DisplayName("Mẫu số 01 mục 5 in đúng cách nhận kết quả mà người nộp đã chọn, và vẫn một trang")
    void theReceiptPrintsTheChosenWay(String chosen, String printed) throws IOException {
        DossierSummary filed = people.filed(request(People.applicant(), chosen, Channel.ONLINE));
        String paper = ((ActOutcome.Done) people.receiving.receive(People.seen(filed), people.ticks(filed), people.officer("thuha"))).paper();
        assertThat(text(paper, "mau-01-" + chosen)).contains("5. Đăng ký trả kết quả tại: ").contains(printed);
        try (PDDocument read = Loader.loadPDF(documents.read(paper))) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
        }
    }

    private FilingRequest request(Applicant applicant, String way, Channel channel) {
        Answers answers = People.answers().with("cach-nhan", Answer.typed(way));
        answers = way.equals("buu-chinh") ? answers.with("dia-chi-nhan", answers.get("noi-cu-tru").orElseThrow()) : answers;
        return new FilingRequest(Ids.v7(Instant.now()), people.revision(People.MARITAL).id(), people.agency("H13.42").id(), applicant, answers,
                List.of(people.paper("giay-xac-nhan-cu", "giay-xac-nhan-2024.pdf")), channel, channel == Channel.ONLINE ? People.anh() : people.officer("thuha"));
    }

    @Test
    @DisplayName("Mẫu số 01 sau bổ sung: kê cả giấy tờ vừa nộp thêm, ghi lúc tiếp nhận là lúc bắt đầu tính hạn")
    void theSecondReceiptListsWhatWasSupplied() throws IOException {
        people.clock().set("2026-11-30T15:10");
        DossierSummary filed = people.filed(people.request(Ids.v7(Instant.now()), "H13.42", List.of()));
        people.clock().set("2026-12-01T08:20");
        DossierSummary received = People.done(people.receiving.receive(People.seen(filed), people.ticks(filed), people.officer("thuha")));
        DossierSummary asked = people.asked(received, "lehanh");
        people.clock().set("2026-12-02T09:00");
        ActOutcome.Done done = (ActOutcome.Done) people.receiving.answerSupplement(People.seen(asked),
                List.of(people.paper("giay-xac-nhan-cu", "chup-lai-1.pdf"), people.paper("giay-xac-nhan-cu", "chup-lai-2.pdf")), "", People.anh());

        String name = people.revision(People.MARITAL).facts().component("giay-xac-nhan-cu").orElseThrow().name();
        assertThat(text(done.paper(), "mau-01-bo-sung")).contains("1 Tờ khai điện tử Biểu mẫu điện tử 1", "2 " + name + " Bản điện tử 2",
                "Thời gian nhận hồ sơ: 08 giờ 20 phút, ngày 01 tháng 12 năm 2026", "người nộp gửi lúc 15 giờ 10 phút, ngày 30 tháng 11 năm 2026",
                "đã cộng thời gian chờ bổ sung");
    }

    @Test
    @DisplayName("Người nộp nhận các mẫu gửi cho mình; phiếu kiểm soát (Mẫu số 06) với lời trao đổi nội bộ thì không")
    void theSlipWithTheOfficesOwnRemarksStaysInTheOffice() {
        people.clock().set("2026-12-07T08:10");
        DossierSummary returned = people.returned();
        assertThat(people.dossiers.history(returned.code(), People.reachOfAnh())).extracting(HistoryEntry::paper).filteredOn(paper -> paper != null)
                .extracting(Paper::form).containsExactly(Mau.M01);
        assertThat(people.dossiers.history(returned.code(), people.reachOf("thuha"))).extracting(HistoryEntry::paper).filteredOn(paper -> paper != null)
                .extracting(Paper::form).containsExactly(Mau.M01, Mau.M06);
        assertThat(people.dossiers.open(returned.code(), People.reachOfAnh(), "").orElseThrow().paper(Mau.M06)).isEmpty();
    }

    @Test
    @DisplayName("Mẫu số 02: yêu cầu bổ sung một lần, đủ danh mục, lý do và người hướng dẫn")
    void askingGivesTheListWithReasons() throws IOException {
        people.clock().set("2026-11-20T15:20");
        DossierSummary filed = people.filed();
        ActOutcome.Done done = (ActOutcome.Done) people.receiving.askSupplement(People.seen(filed), List.of(
                new SupplementItem("giay-xac-nhan-cu", "Giấy xác nhận tình trạng hôn nhân đã cấp trước đó", "Bản chụp mờ, không đọc được số và ngày cấp. Chụp lại cho rõ cả trang"),
                new SupplementItem(Tick.FORM, "Tờ khai điện tử", "Ngày sinh của người dự định kết hôn khác dữ liệu dân cư. Xem lại và xác nhận")),
                "Gửi lại qua cổng, trong mục Bổ sung của hồ sơ", people.officer("thuha"));

        assertThat(text(done.paper(), "mau-02")).contains("Mẫu số 02", "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ", "Bản chụp mờ", "Tờ khai điện tử",
                "chỉ được yêu cầu bổ sung một lần", "0292 3999 041");
    }

    @Test
    @DisplayName("Mẫu số 03: từ chối thì nêu lý do và căn cứ pháp lý")
    void refusingGivesReasonAndLaw() throws IOException {
        DossierSummary filed = people.filed();
        ActOutcome.Done done = (ActOutcome.Done) people.receiving.refuse(People.seen(filed), "Người yêu cầu không thường trú tại phường Ninh Kiều; nơi có thẩm quyền là UBND phường Cái Khế",
                new LegalReference("Điều 21 Nghị định 123/2015/NĐ-CP"), people.officer("thuha"));

        assertThat(text(done.paper(), "mau-03")).contains("Mẫu số 03", "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ", "không thường trú", "Điều 21 Nghị định 123/2015/NĐ-CP");
    }

    @Test
    @DisplayName("Mẫu số 05: dừng giải quyết theo đề nghị của người nộp")
    void stoppingGivesTheNotice() throws IOException {
        DossierSummary received = people.received();
        ActOutcome.Done done = (ActOutcome.Done) people.receiving.withdraw(People.seen(received), "Tôi không còn nhu cầu", People.anh());

        assertThat(text(done.paper(), "mau-05")).contains("Mẫu số 05", "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ", "Tôi không còn nhu cầu", "Điều 21 Nghị định 118/2025/NĐ-CP");
    }

    @Test
    @DisplayName("Mẫu số 06: phiếu kiểm soát kể đủ từng lần giao, nhận và kết quả trước hạn, đúng hạn, quá hạn")
    void theSlipTellsEveryHandOver() throws IOException {
        // Days on which nothing else is filed: nothing is filed before what was filed last on its day.
        people.clock().set("2027-03-15T08:10");
        DossierSummary sign = people.toSign();
        people.clock().set("2027-03-19T09:00");
        DossierSummary back = People.done(people.work.sendBack(People.seen(sign), 2, "Ghi thiếu nơi cư trú cũ", people.officer("quockhanh")));
        byte[] now = people.dossiers.slip(back.code(), people.reachOf("lehanh")).orElseThrow();
        VeraPdf.assertPdfA2u(now);
        String text = keep(now, "mau-06");

        assertThat(text).contains("Mẫu số 06", "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ", "Trước hạn", "Quá hạn", "Đang xử lý", "Trả lại: Ghi thiếu nơi cư trú cũ",
                "08 giờ 10 phút, ngày 15 tháng 3 năm 2027");
    }

    @Test
    @DisplayName("Mẫu số 06: giờ đã dùng, kết quả và ý kiến đứng ở dòng của người giao, dòng cuối là người đang giữ")
    void aRowTellsOfTheOneWhoGives() {
        people.clock().set("2026-12-07T08:10");
        DossierSummary sign = people.toSign();
        people.clock().set("2026-12-07T09:00");
        DossierSummary back = People.done(people.work.sendBack(People.seen(sign), 2, "Ghi thiếu nơi cư trú cũ", people.officer("quockhanh")));
        List<SlipPaper.Row> lines = lines(back);

        assertThat(lines).extracting(SlipPaper.Row::giver).containsExactly("Trần Ngọc Ánh", "Nguyễn Thị Thu Hà", "Lê Thị Hạnh", "Phạm Quốc Khánh", "Công chức tư pháp - hộ tịch");
        assertThat(lines).extracting(SlipPaper.Row::note).containsExactly("", "", "Trình lãnh đạo ký", "Trả lại: Ghi thiếu nơi cư trú cũ", "");
        assertThat(lines).extracting(SlipPaper.Row::used).satisfiesExactly(none -> assertThat(none).isEmpty(),
                receiving -> assertThat(receiving).endsWith("trong 2 giờ"), drafting -> assertThat(drafting).endsWith("trong 14 giờ"),
                signing -> assertThat(signing).startsWith("dùng 50 phút").endsWith("trong 6 giờ"), now -> assertThat(now).startsWith("được giao"));
        assertThat(lines).extracting(SlipPaper.Row::verdict).containsExactly("", "Trước hạn", "Trước hạn", "Trước hạn", "Đang xử lý");
        assertThat(lines.getLast().at()).isEmpty();
    }

    @Test
    @DisplayName("Mẫu số 06: dòng cuối của hồ sơ đã trả là giao cho người nộp; hồ sơ đã dừng thì không còn ai nhận; thu hồi sau khi trả không xóa lần trả")
    void theLastRowSaysHowTheDossierEnded() {
        people.clock().set("2026-12-07T08:10");
        assertThat(lines(people.returned()).getLast()).extracting(SlipPaper.Row::to, SlipPaper.Row::taker).containsExactly("Trần Ngọc Ánh", "Trần Ngọc Ánh");
        DossierSummary stopped = People.done(people.receiving.withdraw(People.seen(people.received()), "Tôi không còn nhu cầu", People.anh()));
        assertThat(lines(stopped).getLast()).extracting(SlipPaper.Row::to, SlipPaper.Row::taker).containsExactly("Dừng giải quyết", "");
        DossierSummary decided = issued();
        assertThat(lines(revoked(decided)).getLast()).as("before anybody took it").extracting(SlipPaper.Row::to, SlipPaper.Row::taker).containsExactly("Kết quả đã thu hồi", "");
        DossierSummary returned = People.done(people.work.handOver(People.seen(issued()), "Tại quầy", new ResultRecipient(true, "Lê Văn Út", "Giấy ủy quyền"), people.officer("thuha")));
        SlipPaper.Row handedOver = lines(returned).getLast();
        assertThat(handedOver).extracting(SlipPaper.Row::to, SlipPaper.Row::taker).containsExactly("Trần Ngọc Ánh", "Lê Văn Út");
        assertThat(lines(revoked(returned)).getLast()).as("it was handed over then, whatever came later").isEqualTo(handedOver);
    }

    private DossierSummary issued() {
        return People.done(acts.issue(People.seen(ResultWalkTest.signed(people, acts, results)), people.officer("ngocdiep")));
    }

    private DossierSummary revoked(DossierSummary dossier) {
        return People.done(acts.revoke(People.seen(dossier), new Revocation("Quyết định số 12/QĐ-UBND ngày 23/11/2026", "Ghi sai thời gian xác nhận",
                "Khoản 2 Điều 14 Nghị định 45/2020/NĐ-CP"), people.officer("quockhanh")));
    }

    private List<SlipPaper.Row> lines(DossierSummary dossier) {
        Dossier row = rows.find(dossier.code()).orElseThrow();
        return SlipLines.of(row, slips.of(row.id()).orElseThrow(), histories.recipient(row));
    }

    private String text(String sha256, String name) throws IOException {
        byte[] pdf = documents.read(sha256);
        VeraPdf.assertPdfA2u(pdf);
        return keep(pdf, name);
    }

    private static String keep(byte[] pdf, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/mau"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }
}
