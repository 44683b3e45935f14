package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@OfficeTest
@TestPropertySource(properties = "test.database=main-walk")   // an office of its own: a filing at the very same moment moves ours by a microsecond
class MainWalkTest {
    @Autowired People people;

    @Test
    @DisplayName("Một hồ sơ đi từ nộp đến trả kết quả, mỗi việc một dòng lịch sử, mỗi mẫu còn giữ")
    void aDossierWalksFromFilingToHandOver() {
        people.clock().set("2026-11-20T16:30");
        DossierSummary filed = people.filed();
        assertThat(filed.code()).matches("H13\\.42-261120-\\d{4}");
        assertThat(filed.answerDue()).isEqualTo("2026-11-23T09:30:00Z");

        people.clock().set("2026-11-23T10:05");
        DossierSummary received = People.done(people.receiving.receive(People.seen(filed), people.ticks(filed), people.officer("thuha")));
        assertThat(received.state()).isEqualTo(State.IN_PROCESS);
        assertThat(received.due()).isEqualTo("2026-11-27T03:05:00Z");
        assertThat(received.holderUnit()).isEqualTo("Bộ phận Tư pháp - Hộ tịch");

        DossierSummary returned = people.returned();
        assertThat(returned.state()).isEqualTo(State.RETURNED);
        DossierDetail detail = people.dossiers.open(returned.code(), People.reachOfAnh(), "").orElseThrow();
        assertThat(detail.papers()).as("the slip is the office's own").extracting(Paper::form).containsExactly(Mau.M01);
        assertThat(detail.history()).extracting(HistoryEntry::title).containsExactly("Nộp hồ sơ", "Tiếp nhận hồ sơ", "Chuyển xử lý",
                "Lãnh đạo đã ký kết quả", "Đã có kết quả", "Trả kết quả");
    }
}
