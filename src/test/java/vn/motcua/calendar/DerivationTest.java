package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.CountingMode.EXCLUDE_FIRST_DAY;
import static vn.motcua.calendar.CountingMode.HOURS;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.Vietnam;

@DisplayName("Cách tính hạn, từng dòng")
class DerivationTest {
    private final WorkCalendar calendar = WorkCalendar.standard();

    @DisplayName("Như trang theo dõi hồ sơ: 24 giờ kể từ 10:05 thứ Hai 23/11, trừ ngày 24/11")
    @Test
    void itReadsAsOnTheCitizensPage() {
        assertThat(lines("2026-11-23T10:05", "3d", HOURS)).containsExactly(
                "Thứ Hai 23/11, 10:05 – 12:00 | 1 giờ 55 | 1 giờ 55",
                "Thứ Hai 23/11, 13:00 – 17:00 | 4 giờ | 5 giờ 55",
                "Thứ Ba 24/11 | nghỉ Ngày Văn hóa Việt Nam | 5 giờ 55",
                "Thứ Tư 25/11, cả ngày | 8 giờ | 13 giờ 55",
                "Thứ Năm 26/11, cả ngày | 8 giờ | 21 giờ 55",
                "Thứ Sáu 27/11, 08:00 – 10:05 | 2 giờ 05 | 24 giờ",
                "Đến hạn | 10:05 thứ Sáu, 27/11 | 24 giờ");
    }

    @DisplayName("Cuối tuần và Tết gộp thành từng đợt nghỉ")
    @Test
    void daysOffInARowShareALine() {
        assertThat(lines("2026-02-13T15:00", "8h", HOURS)).containsExactly(
                "Thứ Sáu 13/2, 15:00 – 17:00 | 2 giờ | 2 giờ",
                "Thứ Bảy 14/2 – Chủ nhật 15/2 | nghỉ cuối tuần | 2 giờ",
                "Thứ Hai 16/2 – Thứ Sáu 20/2 | nghỉ Tết Nguyên đán | 2 giờ",
                "Thứ Bảy 21/2 – Chủ nhật 22/2 | nghỉ cuối tuần | 2 giờ",
                "Thứ Hai 23/2, 08:00 – 12:00 | 4 giờ | 6 giờ",
                "Thứ Hai 23/2, 13:00 – 15:00 | 2 giờ | 8 giờ",
                "Đến hạn | 15:00 thứ Hai, 23/2 | 8 giờ");
    }

    @DisplayName("Nhận ngoài giờ: nói vì sao hôm đó không tính; thứ Bảy làm bù được gọi tên; năm sau ghi cả năm")
    @Test
    void theUnusualIsNamed() {
        assertThat(lines("2026-11-18T19:00", "4h", HOURS)).containsExactly(
                "Thứ Tư 18/11, từ 19:00 | hết giờ làm việc | 0 phút",
                "Thứ Năm 19/11, 08:00 – 12:00 | 4 giờ | 4 giờ",
                "Đến hạn | 12:00 thứ Năm, 19/11 | 4 giờ");
        assertThat(lines("2026-08-21T16:00", "8h", HOURS)).contains("Thứ Bảy 22/8 (làm bù), 13:00 – 16:00 | 3 giờ | 8 giờ");
        assertThat(lines("2026-12-31T16:00", "2h", HOURS)).containsSequence(
                "Thứ Sáu 1/1/2027 | nghỉ Tết Dương lịch | 1 giờ",
                "Thứ Bảy 2/1/2027 – Chủ nhật 3/1/2027 | nghỉ cuối tuần | 1 giờ");
    }

    @DisplayName("Tạm dừng có dòng riêng, ngày nằm trong đó không kể nữa")
    @Test
    void aPauseIsALineOfItsOwn() {
        Pause pause = new Pause(at("2026-11-20T10:00"), at("2026-11-25T09:00"));
        assertThat(words(calendar.due(at("2026-11-20T09:00"), TimeLimit.parse("2h"), HOURS, List.of(pause)))).containsExactly(
                "Thứ Sáu 20/11, 09:00 – 10:00 | 1 giờ | 1 giờ",
                "Thứ Sáu 20/11, 10:00 – Thứ Tư 25/11, 09:00 | tạm dừng, không tính | 1 giờ",
                "Thứ Tư 25/11, 09:00 – 10:00 | 1 giờ | 2 giờ",
                "Đến hạn | 10:00 thứ Tư, 25/11 | 2 giờ");
    }

    @DisplayName("Tính theo ngày: ngày đầu không tính, ngày cuối hết lúc 24:00")
    @Test
    void daysAreCountedAsDays() {
        assertThat(lines("2026-11-18T09:00", "3d", EXCLUDE_FIRST_DAY)).containsExactly(
                "Thứ Tư 18/11 | ngày đầu, không tính | 0 ngày",
                "Thứ Năm 19/11 | 1 ngày | 1 ngày",
                "Thứ Sáu 20/11 | 1 ngày | 2 ngày",
                "Thứ Bảy 21/11 – Chủ nhật 22/11 | nghỉ cuối tuần | 2 ngày",
                "Thứ Hai 23/11 | 1 ngày | 3 ngày",
                "Đến hạn | 24:00 thứ Hai, 23/11 | 3 ngày");
        assertThat(lines("2026-11-18T09:00", "3c", HOURS)).containsExactly(
                "Thứ Tư 18/11 | ngày đầu, không tính | 0 ngày",
                "Thứ Năm 19/11 – Thứ Bảy 21/11 | 3 ngày | 3 ngày",
                "Thứ Bảy 21/11 – Chủ nhật 22/11 | nghỉ cuối tuần | 3 ngày",
                "Đến hạn | 24:00 thứ Hai, 23/11 | 3 ngày");
    }

    @DisplayName("Thời hạn dài: các ngày trọn liền nhau chung một dòng, tổng vẫn đúng")
    @Test
    void longLimitsStayReadable() {
        List<String> lines = lines("2026-10-01T08:00", "30d", HOURS);
        assertThat(lines).hasSizeLessThan(20).contains("Thứ Hai 5/10 – Thứ Sáu 9/10, cả ngày | 40 giờ | 56 giờ");
        assertThat(lines.getLast()).endsWith("| 240 giờ");
    }

    @DisplayName("Các dòng cộng lại đúng bằng thời hạn")
    @Test
    void theLinesAddUpToTheLimit() {
        Derivation derivation = calendar.due(at("2026-11-20T16:31"), TimeLimit.parse("21d"), HOURS).derivation();
        assertThat(derivation.lines().stream().mapToLong(Derivation.Line::amount).sum()).isEqualTo(21 * 8 * 60);
        assertThat(derivation.calendar()).isEqualTo(calendar.version());
    }

    @DisplayName("Lưu thành JSON rồi đọc lại vẫn là một")
    @Test
    void itIsKeptAsJson() {
        DueTime due = calendar.due(at("2026-11-23T10:05"), TimeLimit.parse("3d"), HOURS);
        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.readValue(json.writeValueAsString(due), DueTime.class)).isEqualTo(due);
    }

    private List<String> lines(String from, String limit, CountingMode mode) {
        return words(calendar.due(at(from), TimeLimit.parse(limit), mode));
    }

    private static List<String> words(DueTime due) {
        return due.derivation().lines().stream().map(line -> line.when() + " | " + line.counts() + " | " + line.total()).toList();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
