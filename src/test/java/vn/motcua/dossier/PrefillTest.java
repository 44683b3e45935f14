package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.result.ResultActs;
import vn.motcua.shared.Ids;

/** What the draft of a result says before the specialist writes a word. */
@OfficeTest
class PrefillTest {
    @Autowired People people;
    @Autowired ResultActs acts;

    @Test
    @DisplayName("Người đã ly hôn: dự thảo nêu bản án, ngày và tòa án như người khai; vay vốn: nêu giao dịch")
    void whatWasDeclaredOfADivorceStandsInTheDraft() {
        Map<String, String> fields = drafted(Map.of("tinh-trang", "da-ly-hon", "so-ban-an", "45/2022/QĐST-HNGĐ", "ngay-ban-an", "2022-03-14",
                "toa-an", "Tòa án nhân dân quận Ninh Kiều", "muc-dich", "vay-von", "viec-vay-von", "vay mua căn hộ số 5"));
        assertThat(fields.get("tinh-trang")).isEqualTo("Đã đăng ký kết hôn nhưng đã ly hôn theo bản án, quyết định số 45/2022/QĐST-HNGĐ ngày 14/03/2022 "
                + "của Tòa án nhân dân quận Ninh Kiều; hiện tại chưa đăng ký kết hôn với ai");
        assertThat(fields.get("muc-dich")).isEqualTo("Vay vốn ngân hàng: vay mua căn hộ số 5");
        assertThat(fields.get("ket-hon-voi")).isEmpty();
    }

    @Test
    @DisplayName("Ai chưa kết hôn thì dự thảo nói đúng lời đã chọn, không câu nào thiếu vế")
    void aSentenceWithoutAllItsAnswersIsNotWritten() {
        assertThat(drafted(Map.of())).containsEntry("tinh-trang", "Chưa đăng ký kết hôn với ai").containsEntry("muc-dich", "Đăng ký kết hôn với công dân Việt Nam")
                .allSatisfy((id, text) -> assertThat(text).as(id).doesNotContain("{", "}"));
    }

    private Map<String, String> drafted(Map<String, String> other) {
        Answers answers = People.answers();
        for (Map.Entry<String, String> one : other.entrySet()) {
            answers = answers.with(one.getKey(), Answer.typed(one.getValue()));
        }
        FilingRequest request = people.request(Ids.v7(Instant.now()), "H13.42", List.of());
        DossierSummary filed = people.filed(new FilingRequest(request.id(), request.revisionId(), request.agencyId(), request.applicant(), answers,
                request.documents(), request.channel(), request.by()));
        return acts.fields(people.dossiers.open(filed.code(), People.reachOfAnh(), "").orElseThrow());
    }
}
