package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.Value;
import vn.motcua.result.ResultActs;
import vn.motcua.shared.Ids;

/** What the draft of a result says before the specialist writes a word. */
@OfficeTest
class PrefillTest {
    @Autowired People people;
    @Autowired ResultActs acts;

    private static final Map<String, String> FOR_HER_SON = Map.of("cap-cho", "nguoi-khac", "ten-nguoi-duoc-cap", "Nguyễn Văn Năm",
            "so-dinh-danh-nguoi-duoc-cap", "092088000222", "ngay-sinh-nguoi-duoc-cap", "1988-04-03", "gioi-tinh-nguoi-duoc-cap", "nam",
            "dan-toc-nguoi-duoc-cap", "Kinh", "quoc-tich-nguoi-duoc-cap", "Việt Nam", "quan-he", "cha-me");

    @Test
    @DisplayName("Chưa kết hôn, xin giấy để kết hôn: nêu đúng ai đề nghị, kết hôn với ai, ở đâu; mục đích chỉ nói một lần")
    void toMarryNamesWhomAndWhereOnce() {
        Map<String, String> fields = drafted(Map.of());
        assertThat(fields).containsEntry("nguoi-de-nghi", "bà Trần Ngọc Ánh").containsEntry("tinh-trang", "Hiện tại chưa đăng ký kết hôn với ai")
                .containsEntry("thoi-gian", "")
                .containsEntry("muc-dich", "Làm thủ tục kết hôn với ông Lê Hoàng Nam, sinh ngày 14/03/1995, quốc tịch Việt Nam, số định danh cá nhân 092095007361, "
                        + "cư trú tại 18 đường Hai Bà Trưng, phường Ninh Kiều, thành phố Cần Thơ; dự định đăng ký kết hôn tại UBND phường Cái Khế, thành phố Cần Thơ")
                .allSatisfy((id, text) -> assertThat(text).as(id).doesNotContain("{", "}"));
        assertThat(fields).hasSize(11);
    }

    @Test
    @DisplayName("Người xin giấy là nam thì người sẽ kết hôn là bà; kết hôn với người nước ngoài nêu hộ chiếu và quốc tịch")
    void wordsFollowTheSexDeclared() {
        Map<String, String> fields = drafted(Map.of("gioi-tinh", "nam", "so-dinh-danh", "092097004518", "muc-dich", "ket-hon-nuoc-ngoai", "ten-nguoi-nuoc-ngoai", "ANNA MÜLLER",
                "ngay-sinh-nguoi-nuoc-ngoai", "1996-02-01", "quoc-tich-nguoi-nuoc-ngoai", "Đức", "ho-chieu-nguoi-nuoc-ngoai", "C01X00T47",
                "noi-cu-tru-nguoi-nuoc-ngoai", "Berlin, Đức"));
        assertThat(fields).containsEntry("nguoi-de-nghi", "ông Trần Ngọc Ánh").containsEntry("muc-dich", "Làm thủ tục kết hôn với bà ANNA MÜLLER, "
                + "sinh ngày 01/02/1996, quốc tịch Đức, hộ chiếu số C01X00T47, cư trú tại Berlin, Đức; dự định đăng ký kết hôn tại UBND phường Cái Khế, thành phố Cần Thơ");
    }

    @Test
    @DisplayName("Người đã ly hôn: dự thảo nêu bản án, ngày và tòa án như người khai; vay vốn: nêu giao dịch, một lần")
    void whatWasDeclaredOfADivorceStandsInTheDraft() {
        Map<String, String> fields = drafted(Map.of("tinh-trang", "da-ly-hon", "so-ban-an", "45/2022/QĐST-HNGĐ", "ngay-ban-an", "2022-03-14",
                "toa-an", "Tòa án nhân dân quận Ninh Kiều", "muc-dich", "vay-von", "viec-vay-von", "Vay vốn mua căn hộ số 5"));
        assertThat(fields).containsEntry("tinh-trang", "Đã đăng ký kết hôn, nhưng đã ly hôn theo Bản án, Quyết định ly hôn số 45/2022/QĐST-HNGĐ ngày 14/03/2022 "
                + "của Tòa án nhân dân quận Ninh Kiều; hiện tại chưa đăng ký kết hôn với ai").containsEntry("muc-dich", "Vay vốn mua căn hộ số 5");
    }

    @ParameterizedTest
    @CsvSource({"nu, chồng là ông", "nam, vợ là bà"})
    @DisplayName("Vợ hoặc chồng đã chết: nói đúng vợ hay chồng, ngày chết và nơi đăng ký khai tử")
    void theDeadSpouseIsNamedByWhoSurvives(String sex, String spouse) {
        assertThat(drafted(Map.of("gioi-tinh", sex, "tinh-trang", "vo-chong-mat", "ten-vo-chong-mat", "Lý Minh Thanh", "ngay-mat", "2020-03-14",
                "khai-tu", "UBND phường An Bình, số 32/2020")).get("tinh-trang")).isEqualTo(("Đã đăng ký kết hôn, nhưng %s Lý Minh Thanh đã chết ngày 14/03/2020 "
                + "(đăng ký khai tử: UBND phường An Bình, số 32/2020); hiện tại chưa đăng ký kết hôn với ai").formatted(spouse));
    }

    @ParameterizedTest
    @CsvSource({"nu, chồng là ông", "nam, vợ là bà"})
    @DisplayName("Đang có vợ hoặc chồng: nêu tên và Giấy chứng nhận kết hôn")
    void theSpouseIsNamed(String sex, String spouse) {
        assertThat(drafted(Map.of("gioi-tinh", sex, "tinh-trang", "dang-ket-hon", "ten-vo-chong", "Lý Minh Thanh", "giay-ket-hon", "số 12/2019, UBND phường Xuân Khánh",
                "muc-dich", "khac", "muc-dich-khac", "Bổ túc hồ sơ nhận nuôi con nuôi")))
                .containsEntry("tinh-trang", "Hiện tại đang có %s Lý Minh Thanh (Giấy chứng nhận kết hôn: số 12/2019, UBND phường Xuân Khánh)".formatted(spouse))
                .containsEntry("muc-dich", "Bổ túc hồ sơ nhận nuôi con nuôi");
    }

    @Test
    @DisplayName("Nộp thay người khác: “Xét đề nghị của” nêu người đi xin, còn giấy cấp cho và nói về người được xác nhận")
    void whoAsksIsNotWhoIsCertified() {
        Map<String, String> said = new java.util.HashMap<>(FOR_HER_SON);
        said.putAll(Map.of("tinh-trang", "vo-chong-mat", "ten-vo-chong-mat", "Lý Thu Hà", "ngay-mat", "2020-03-14", "khai-tu", "UBND phường An Bình"));
        Answers answers = People.answers().with("noi-cu-tru-nguoi-duoc-cap", People.answers().get("noi-cu-tru").orElseThrow());
        Map<String, String> fields = drafted(answers, said, people.paper("van-ban-uy-quyen", "uy-quyen.pdf"));
        assertThat(fields).containsEntry("nguoi-de-nghi", "bà Trần Ngọc Ánh").containsEntry("ho-ten", "Nguyễn Văn Năm").containsEntry("gioi-tinh", "Nam")
                .containsEntry("so-dinh-danh", "092088000222").containsEntry("ngay-sinh", "03/04/1988");
        assertThat(fields.get("tinh-trang")).contains("vợ là bà Lý Thu Hà đã chết").doesNotContain("chồng là ông");
        assertThat(fields.get("muc-dich")).startsWith("Làm thủ tục kết hôn với bà Lê Hoàng Nam");
    }

    private static final Map<String, String> WHAT_IS_DECLARED = Map.of("so-ban-an", "45/2022/QĐST-HNGĐ", "ngay-ban-an", "2022-03-14", "toa-an", "TAND quận Ninh Kiều",
            "ten-vo-chong-mat", "Lý Minh Thanh", "ngay-mat", "2020-03-14", "khai-tu", "số 32/2020", "ten-vo-chong", "Lý Minh Thanh", "giay-ket-hon", "số 12/2019");

    @ParameterizedTest
    @CsvSource({"chua-ket-hon, nu, Chưa đăng ký kết hôn với ai", "chua-ket-hon, nam, Chưa đăng ký kết hôn với ai",
        "da-ly-hon, nu, 'Đã đăng ký kết hôn, nhưng đã ly hôn theo Bản án, Quyết định ly hôn số 45/2022/QĐST-HNGĐ ngày 14/03/2022 của TAND quận Ninh Kiều; sau đó chưa đăng ký kết hôn với ai'",
        "vo-chong-mat, nu, 'Đã đăng ký kết hôn, nhưng chồng là ông Lý Minh Thanh đã chết ngày 14/03/2020 (đăng ký khai tử: số 32/2020); sau đó chưa đăng ký kết hôn với ai'",
        "vo-chong-mat, nam, 'Đã đăng ký kết hôn, nhưng vợ là bà Lý Minh Thanh đã chết ngày 14/03/2020 (đăng ký khai tử: số 32/2020); sau đó chưa đăng ký kết hôn với ai'",
        "dang-ket-hon, nu, Có chồng là ông Lý Minh Thanh (Giấy chứng nhận kết hôn: số 12/2019)",
        "dang-ket-hon, nam, Có vợ là bà Lý Minh Thanh (Giấy chứng nhận kết hôn: số 12/2019)"})
    @DisplayName("Xác nhận cho thời gian ở nơi cũ: nêu nơi ấy, từ ngày nào đến ngày nào, không nói về hiện tại, dù tình trạng nào")
    void aFormerPlaceHasItsPeriod(String standing, String sex, String certified) {
        Answers answers = People.answers().with("noi-o-cu", Answer.typed(new Value.Place("92", "Thành phố Cần Thơ", "31120", "Phường Cái Khế", "5 Hùng Vương")));
        Map<String, String> said = new java.util.HashMap<>(WHAT_IS_DECLARED);
        said.putAll(Map.of("thoi-gian", "noi-cu", "o-tu-ngay", "2005-01-01", "o-den-ngay", "2015-06-30", "tinh-trang", standing, "gioi-tinh", sex));
        if (standing.equals("dang-ket-hon")) {
            said.putAll(Map.of("muc-dich", "khac", "muc-dich-khac", "Bổ túc hồ sơ nhận nuôi con nuôi"));
        }
        assertThat(drafted(answers, said))
                .containsEntry("thoi-gian", "5 Hùng Vương, phường Cái Khế, thành phố Cần Thơ, từ ngày 01/01/2005 đến ngày 30/06/2015")
                .containsEntry("tinh-trang", certified);
    }

    private Map<String, String> drafted(Map<String, String> other) {
        return drafted(People.answers(), other);
    }

    private Map<String, String> drafted(Answers said, Map<String, String> other, FiledDocument... papers) {
        Answers answers = said;
        for (Map.Entry<String, String> one : other.entrySet()) {
            answers = answers.with(one.getKey(), Answer.typed(one.getValue()));
        }
        FilingRequest request = people.request(Ids.v7(Instant.now()), "H13.42", List.of(papers));
        DossierSummary filed = people.filed(new FilingRequest(request.id(), request.revisionId(), request.agencyId(), request.applicant(), answers,
                request.documents(), request.channel(), request.by()));
        return acts.fields(people.dossiers.open(filed.code(), People.reachOfAnh(), "").orElseThrow());
    }
}
