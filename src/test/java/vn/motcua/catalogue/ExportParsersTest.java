package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.FeeLine.Mode;
import vn.motcua.catalogue.RequiredDocument.Kind;

/** What is read out of tables whose heads and cells run together. */
class ExportParsersTest {
    static final Path SAMPLE = Path.of("src/test/resources/catalogue/export.ndjson");
    private static final Map<String, ProcedureFacts> FACTS = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (Lines lines = new Lines(SAMPLE)) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                Content content = ExportLine.read(line);
                FACTS.put(content.code(), content.facts());
            }
        }
    }

    @Test
    void eachChannelHasItsTimeLimitAndFee() {
        ProcedureFacts facts = FACTS.get("1.900001");
        assertThat(facts.channels()).extracting(WayOfFiling::channel).containsExactly(Channel.ONLINE, Channel.POST, Channel.DIRECT);
        assertThat(facts.channels()).extracting(way -> way.limit().text()).containsExactly("3d", "5c", "2h");
        assertThat(facts.channels().get(2).fees()).containsExactly(
                new FeeLine(FeeLine.Kind.UNSPECIFIED, Mode.FIXED, 8000L, "bản", "", null));
        assertThat(facts.channels().get(2).fees().getFirst().words()).isEqualTo("8.000 đồng/bản");
        assertThat(facts.channels().get(2).note()).isEqualTo("Nộp tại quầy.");
    }

    @Test
    void aLimitWithoutUnitStaysTextAndIsNotGuessed() {
        WayOfFiling way = FACTS.get("1.900002").channels().getFirst();
        assertThat(way.limit()).isNull();
        assertThat(way.limitWords()).isEqualTo("1 (nguồn không ghi đơn vị)");
    }

    @Test
    void freeWithARemarkThatTheCouncilDecidesIsNotFree() {
        assertThat(FACTS.get("1.900002").channel(Channel.DIRECT).orElseThrow().fees()).extracting(FeeLine::mode)
                .containsExactly(Mode.BY_COUNCIL);
    }

    @Test
    void timeAndFeeThatRunIntoEachOtherAreShownAsTheyCame() {
        WayOfFiling way = FACTS.get("1.900003").channels().getFirst();
        assertThat(way.limit()).isNull();
        assertThat(way.fees()).isEmpty();
        assertThat(way.note()).endsWith("120,000 VNĐ(20.000 đồng/thẻ)");
    }

    @Test
    void severalFeesOfOneChannelAreSeveralLines() {
        List<WayOfFiling> ways = FACTS.get("1.900006").channels();
        assertThat(ways.getFirst().fees()).extracting(FeeLine::amount).containsExactly(10_000L, 5_000L);
        assertThat(ways.getFirst().fees()).extracting(FeeLine::kind).containsOnly(FeeLine.Kind.CHARGE);
        assertThat(ways.getFirst().note()).isEqualTo("(1) Trường hợp cấp mới: 03 ngày.");
        assertThat(ways.get(1).limit().text()).isEqualTo("4h");
        assertThat(ways.get(1).fees()).extracting(FeeLine::mode, FeeLine::text).containsExactly(
                org.assertj.core.groups.Tuple.tuple(Mode.BY_RULE, "10 USD"));
    }

    @Test
    void papersHaveTheirNumbersFormsAndGroups() {
        assertThat(FACTS.get("1.900001").components()).extracting(RequiredDocument::name, RequiredDocument::form, RequiredDocument::count,
                RequiredDocument::kind).containsExactly(
                org.assertj.core.groups.Tuple.tuple("- Đơn mượn phòng theo mẫu;", "Mẫu số 01.docx", "1 bản chính", Kind.SUBMIT),
                org.assertj.core.groups.Tuple.tuple("Bản sao thẻ hội viên", "", "1 bản sao", Kind.SUBMIT),
                org.assertj.core.groups.Tuple.tuple("Người mượn giữ gìn tài sản.", "", "", Kind.NOTE));
        assertThat(FACTS.get("1.900002").components()).extracting(RequiredDocument::group, RequiredDocument::kind).containsExactly(
                org.assertj.core.groups.Tuple.tuple("* Giấy tờ phải nộp:", Kind.SUBMIT),
                org.assertj.core.groups.Tuple.tuple("* Giấy tờ phải xuất trình:", Kind.SHOW),
                org.assertj.core.groups.Tuple.tuple("* Lưu ý:", Kind.NOTE));
        assertThat(FACTS.get("1.900006").components()).extracting(RequiredDocument::name).containsExactly("Đơn theo Nghị định 1160");
    }

    @Test
    void numbersOfLawsAreToldFromThoseInTitles() {
        assertThat(FACTS.get("1.900001").legalBases()).containsExactly(new LegalBasis("60/2014/QH13", "Luật Hộ tịch"),
                new LegalBasis("123/2015/NĐ-CP", "Nghị định số 123/2015/NĐ-CP ngày 15/11/2015 của Chính phủ"));
        assertThat(FACTS.get("1.900002").legalBases()).containsExactly(new LegalBasis("60/2014/QH13", "Luật 60/2014/QH13"));
        assertThat(FACTS.get("1.900003").legalBases()).extracting(LegalBasis::number).containsExactly("24/2024/QĐ-TTg", "05/2023/TT-THU");
        assertThat(FACTS.get("1.900006").legalBases()).containsExactly(new LegalBasis("80/2021/TT-BTC", "Thông tư 80/2021/TT-BTC"),
                new LegalBasis("40/2026/NĐ-CP", "Nghị định năm 2026"));
    }

    @Test
    void resultsHaveTheirCodesAndTheFootOfThePageIsGone() {
        assertThat(FACTS.get("1.900002").results()).extracting(ResultKind::code).containsExactly("KQ.G15.000902", "KQ.G15.000903");
        assertThat(FACTS.get("1.900003").results()).containsExactly(new ResultKind("", "Thẻ thư viện",
                "Mã: Chưa xác định. Dùng trong 12 tháng. Từ khóa: thẻ, thư viện"));
        assertThat(FACTS.get("1.900006").results()).extracting(ResultKind::name).containsExactly("Giấy A", "Giấy B");
        assertThat(FACTS.get("1.900001").results().getFirst().note()).isEmpty();
    }

    @Test
    void whatIsNoTableStaysWholeUnderItsHeading() {
        assertThat(FACTS.get("1.900005").raw()).containsEntry("Thành phần hồ sơ", "Viết tay, không theo bảng nào.")
                .containsEntry("Cách thức thực hiện", ExportWays.HEAD + "Qua người quen, miễn phí");
        assertThat(FACTS.get("1.900005").legalBases()).containsExactly(new LegalBasis("", "Không rõ"));
        assertThat(FACTS.get("1.900019").raw()).containsEntry("ghi_chu_moi", "Một điều mới.").containsEntry("formality_id", "7");
        assertThat(FACTS.get("1.900004").raw()).isEmpty();
    }

    @Test
    void textsAreKeptPrecomposedAndCommasInBracketsDoNotSeparate() {
        assertThat(FACTS.get("1.900018").name()).isEqualTo("Thủ tục viết rời dấu");
        assertThat(FACTS.get("1.900001").subjects()).containsExactly("Tổ chức (không bao gồm doanh nghiệp, HTX)", "Công dân Việt Nam");
    }
}
