package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.calendar.SpecialDay.Kind;

@DisplayName("Ngày nghỉ lễ, Tết (Bộ luật Lao động 2019, Điều 111 và 112)")
class HolidaysTest {
    @DisplayName("Mùng 1 Tết và Giỗ Tổ theo âm lịch Việt Nam, múi giờ 7")
    @ParameterizedTest(name = "{0}: Tết {1} {2}, Giỗ Tổ {3} {4}")
    @CsvSource(textBlock = """
            2024, SATURDAY,  2024-02-10, THURSDAY,  2024-04-18
            2025, WEDNESDAY, 2025-01-29, MONDAY,    2025-04-07
            2026, TUESDAY,   2026-02-17, SUNDAY,    2026-04-26
            2027, SATURDAY,  2027-02-06, FRIDAY,    2027-04-16
            2028, WEDNESDAY, 2028-01-26, TUESDAY,   2028-04-04
            2029, TUESDAY,   2029-02-13, MONDAY,    2029-04-23
            2030, SATURDAY,  2030-02-02, FRIDAY,    2030-04-12
            2031, THURSDAY,  2031-01-23, TUESDAY,   2031-04-01
            2032, WEDNESDAY, 2032-02-11, MONDAY,    2032-04-19
            2033, MONDAY,    2033-01-31, SATURDAY,  2033-04-09
            2034, SUNDAY,    2034-02-19, FRIDAY,    2034-04-28
            2035, THURSDAY,  2035-02-08, TUESDAY,   2035-04-17
            """)
    void theLunarFeastsFallWhereTheAlmanacSays(int year, DayOfWeek tetDay, LocalDate tet, DayOfWeek gioToDay, LocalDate gioTo) {
        assertThat(LunarCalendar.tet(year)).isEqualTo(tet);
        assertThat(tet.getDayOfWeek()).isEqualTo(tetDay);
        assertThat(LunarCalendar.solar(year, 3, 10)).isEqualTo(gioTo);
        assertThat(gioTo.getDayOfWeek()).isEqualTo(gioToDay);
    }

    @DisplayName("Những năm Tết Việt Nam khác Tết Trung Quốc vì múi giờ")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1968, 1968-01-29", "1985, 1985-01-21", "2007, 2007-02-17", "2030, 2030-02-02"})
    void theMeridianOfHanoiDecides(int year, LocalDate tet) {
        assertThat(LunarCalendar.tet(year)).isEqualTo(tet);
    }

    @DisplayName("Mỗi tháng âm bắt đầu sau tháng trước 29 hoặc 30 ngày, tháng nhuận ở giữa")
    @Test
    void lunarMonthsAre29Or30DaysLong() {
        for (int year = Holidays.FIRST_YEAR; year <= Holidays.LAST_YEAR; year++) {
            for (int month = 2; month <= 12; month++) {
                long days = LunarCalendar.solar(year, month, 1).toEpochDay() - LunarCalendar.solar(year, month - 1, 1).toEpochDay();
                assertThat(days).as("%d/%d", month, year).isIn(29L, 30L, 58L, 59L, 60L);
            }
            assertThat(LunarCalendar.tet(year)).isBetween(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 21));
        }
    }

    @DisplayName("Lịch nghỉ 2026: Tết 16 đến 20/2, nghỉ bù 27/4, hoán đổi 31/8 với 22/8, 24/11")
    @Test
    void theYear2026IsAsDecided() {
        assertThat(days(2026, Kind.HOLIDAY)).containsExactly("2026-01-01", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19",
                "2026-02-20", "2026-04-26", "2026-04-30", "2026-05-01", "2026-09-01", "2026-09-02", "2026-11-24");
        assertThat(days(2026, Kind.COMPENSATION)).containsExactly("2026-04-27");
        assertThat(days(2026, Kind.SWAP_OFF)).containsExactly("2026-01-02", "2026-08-31");
        assertThat(days(2026, Kind.SWAP_WORK)).containsExactly("2026-01-10", "2026-08-22");
        assertThat(WorkCalendar.standard().specialDays(2026)).filteredOn(day -> !day.confirmed())
                .extracting(day -> day.date().toString()).containsExactly("2026-01-02", "2026-01-10");
    }

    @DisplayName("Lịch nghỉ 2027: Tết dự kiến, hai ngày bù cuối tuần, 1/5 thứ Bảy nghỉ bù 3/5")
    @Test
    void theYear2027IsComputedAndSaysWhatIsNotDecided() {
        assertThat(days(2027, Kind.HOLIDAY)).containsExactly("2027-01-01", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08",
                "2027-02-09", "2027-04-16", "2027-04-30", "2027-05-01", "2027-09-02", "2027-09-03", "2027-11-24");
        assertThat(days(2027, Kind.COMPENSATION)).containsExactly("2027-02-10", "2027-02-11", "2027-05-03");
        assertThat(Holidays.of(2027)).filteredOn(day -> day.reason().equals("Tết Nguyên đán")).noneMatch(SpecialDay::confirmed);
        assertThat(Holidays.of(2027)).filteredOn(day -> day.date().getMonthValue() == 11).allMatch(SpecialDay::confirmed);
    }

    @DisplayName("Ngày nghỉ bù rơi vào ngày lễ khác thì lùi tiếp (Điều 111 khoản 3)")
    @Test
    void compensationDaysChain() {
        // 30/4/2028 là Chủ nhật, 1/5 thứ Hai; Giỗ Tổ 2033 thứ Bảy; 30/4 và 1/5/2033 là thứ Bảy, Chủ nhật.
        assertThat(days(2028, Kind.COMPENSATION)).contains("2028-01-03", "2028-05-02").doesNotContain("2028-05-01");
        assertThat(days(2033, Kind.COMPENSATION)).contains("2033-04-11", "2033-05-02", "2033-05-03", "2033-01-03");
    }

    @DisplayName("Ngày 24/11 là ngày nghỉ từ năm 2026 (Nghị quyết 28/2026/QH16)")
    @Test
    void theDayOfCultureBegins2026() {
        assertThat(days(2025, Kind.HOLIDAY)).doesNotContain("2025-11-24");
        assertThat(days(2026, Kind.HOLIDAY)).contains("2026-11-24");
    }

    @DisplayName("Mọi năm có đủ 12 ngày nghỉ lễ và mỗi ngày lễ trùng cuối tuần được bù một ngày")
    @Test
    void everyYearGivesTwelveDaysAndCompensatesEachRestDay() {
        for (int year = 2026; year <= Holidays.LAST_YEAR; year++) {
            List<SpecialDay> days = Holidays.of(year);
            long holidays = days.stream().filter(day -> day.kind() == Kind.HOLIDAY).count();
            long together = days.stream().filter(day -> day.reason().contains(" và ") && day.kind() == Kind.HOLIDAY).count();
            assertThat(holidays + together).as("holidays of %d", year).isEqualTo(12);
            long onRestDays = days.stream().filter(day -> day.kind() == Kind.HOLIDAY && Holidays.restDay(day.date())).count();
            assertThat(days).filteredOn(day -> day.kind() == Kind.COMPENSATION).as("compensation of %d", year).hasSize((int) onRestDays)
                    .noneMatch(day -> Holidays.restDay(day.date()));
        }
    }

    @DisplayName("Quyết định của một cơ quan thay ngày đã tính")
    @Test
    void dataHaveTheLastWord() {
        LocalDate flood = LocalDate.of(2026, 11, 25);
        SpecialDay off = new SpecialDay(flood, Kind.HOLIDAY, "nghỉ tránh bão", "Quyết định của UBND thành phố", true);
        SpecialDay work = new SpecialDay(LocalDate.of(2026, 11, 24), Kind.SWAP_WORK, "trực giải quyết hồ sơ", "Quyết định của UBND thành phố", true);
        WorkCalendar calendar = WorkCalendar.of(Sessions.STANDARD, Corrections.shipped().with(List.of(off, work)));
        assertThat(calendar.day(flood)).isEqualTo(new Day(flood, Day.Kind.HOLIDAY, "nghỉ tránh bão", true));
        assertThat(calendar.day(LocalDate.of(2026, 11, 24)).working()).isTrue();
        assertThat(calendar.version()).isNotEqualTo(WorkCalendar.standard().version());
        assertThat(WorkCalendar.ofContent(calendar.content()).version()).isEqualTo(calendar.version());
    }

    @DisplayName("Năm ngoài phạm vi được nói rõ, không đoán")
    @ParameterizedTest
    @ValueSource(ints = {0, 1999, 2020, 2200, 100_000})
    void yearsOutsideAreRefused(int year) {
        assertThatThrownBy(() -> Holidays.of(year)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2021 đến 2199");
    }

    private static List<String> days(int year, Kind kind) {
        return WorkCalendar.standard().specialDays(year).stream().filter(day -> day.kind() == kind)
                .map(day -> day.date().toString()).toList();
    }
}
