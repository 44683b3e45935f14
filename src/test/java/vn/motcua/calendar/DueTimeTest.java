package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.CountingMode.EXCLUDE_FIRST_DAY;
import static vn.motcua.calendar.CountingMode.HOURS;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.Vietnam;

@DisplayName("Thời hạn giải quyết")
class DueTimeTest {
    private final WorkCalendar calendar = WorkCalendar.standard();

    @DisplayName("Giờ làm việc tính qua các buổi 08:00-12:00, 13:00-17:00, mỗi ngày 08 giờ làm việc (quy trình nội bộ đã duyệt)")
    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource(textBlock = """
            2026-11-18T09:00, 8h,  2026-11-19T09:00, trong tuần
            2026-11-18T12:20, 8h,  2026-11-19T12:00, nhận vào giờ nghỉ trưa
            2026-11-18T19:00, 8h,  2026-11-19T17:00, nhận ngoài giờ thì tính từ buổi kế tiếp
            2026-11-20T16:30, 8h,  2026-11-23T16:30, qua cuối tuần
            2026-11-20T16:30, 24h, 2026-11-26T16:30, bỏ ngày 24/11
            2026-11-20T16:30, 3d,  2026-11-26T16:30, ba ngày làm việc là 24 giờ
            2026-11-23T16:30, 8h,  2026-11-25T16:30, Ngày Văn hóa Việt Nam 24/11
            2026-11-21T10:00, 8h,  2026-11-23T17:00, nhận ngày thứ Bảy
            2026-02-13T15:00, 8h,  2026-02-23T15:00, Tết Nguyên đán 16 đến 20/2
            2026-04-24T16:00, 8h,  2026-04-28T16:00, nghỉ bù Giỗ Tổ ngày 27/4
            2026-04-24T16:00, 24h, 2026-05-04T16:00, nghỉ bù 27/4 rồi 30/4 và 1/5
            2026-08-28T11:00, 8h,  2026-09-03T11:00, nghỉ hoán đổi 31/8 và Quốc khánh 1/9 2/9
            2026-08-21T16:00, 8h,  2026-08-22T16:00, thứ Bảy 22/8 làm bù là ngày làm việc
            2026-04-29T14:00, 8h,  2026-05-04T14:00, qua 30/4 và 1/5
            2026-11-18T08:00, 8h,  2026-11-18T17:00, trọn một ngày
            2026-11-18T07:59, 4h,  2026-11-18T12:00, nhận trước giờ mở cửa
            2026-11-18T17:00, 1h,  2026-11-19T09:00, nhận đúng lúc đóng cửa
            2026-12-31T16:00, 2h,  2027-01-04T09:00, sang năm mới
            """)
    void hoursAreCountedThroughTheSessions(LocalDateTime from, String limit, LocalDateTime due, String why) {
        assertThat(due(from, limit, HOURS)).as(why).isEqualTo(at(due));
    }

    @DisplayName("Ngày làm việc: không tính ngày đầu, kết thúc lúc 24 giờ ngày cuối (Bộ luật Dân sự 2015, Điều 147, 148)")
    @ParameterizedTest(name = "{0} + {1} = hết ngày {2}")
    @CsvSource(textBlock = """
            2026-11-18T09:00, 3d, 2026-11-23
            2026-11-18T16:59, 3d, 2026-11-23
            2026-11-18T19:00, 1d, 2026-11-19
            2026-11-21T10:00, 1d, 2026-11-23
            2026-11-23T16:30, 1d, 2026-11-25
            2026-08-21T16:00, 1d, 2026-08-22
            2026-02-13T15:00, 1d, 2026-02-23
            """)
    void workingDaysExcludeTheFirst(LocalDateTime from, String limit, java.time.LocalDate last) {
        assertThat(due(from, limit, EXCLUDE_FIRST_DAY)).isEqualTo(at(last.atTime(23, 59, 59)));
    }

    @DisplayName("“n ngày” tính cả ngày nghỉ ở giữa; ngày cuối là ngày nghỉ thì kết thúc ngày làm việc kế tiếp (Điều 148 khoản 5)")
    @ParameterizedTest(name = "{0} + {1} = hết ngày {2}")
    @CsvSource(textBlock = """
            2026-11-18T09:00, 1c,  2026-11-19
            2026-11-18T09:00, 3c,  2026-11-23
            2026-11-18T09:00, 5c,  2026-11-23
            2026-11-18T09:00, 6c,  2026-11-25
            2026-08-28T09:00, 1c,  2026-09-03
            2026-08-17T09:00, 5c,  2026-08-22
            2026-02-09T09:00, 7c,  2026-02-23
            """)
    void calendarDaysCountDaysOffButDoNotEndOnOne(LocalDateTime from, String limit, java.time.LocalDate last) {
        assertThat(due(from, limit, EXCLUDE_FIRST_DAY)).isEqualTo(at(last.atTime(23, 59, 59)));
        assertThat(due(from, limit, HOURS)).as("the reading of working days does not matter").isEqualTo(at(last.atTime(23, 59, 59)));
    }

    @DisplayName("Thời hạn tính bằng giờ bắt đầu từ thời điểm đã xác định, dù cách tính ngày thế nào (Điều 147 khoản 1)")
    @Test
    void hoursDoNotKnowOfAFirstDay() {
        LocalDateTime from = LocalDateTime.parse("2026-11-18T09:00");
        assertThat(due(from, "8h", EXCLUDE_FIRST_DAY)).isEqualTo(due(from, "8h", HOURS));
    }

    @DisplayName("Hạn không bao giờ sớm hơn lúc hết thời hạn, kể cả khi nhận hồ sơ vào giữa một phút")
    @Test
    void aDueTimeIsAWholeMinuteAndNotEarlierThanTheLawfulEnd() {
        LocalDateTime from = LocalDateTime.parse("2026-11-18T08:00:20.5");
        Instant lawful = calendar.plus(at(from), java.time.Duration.ofHours(8));
        assertThat(lawful).isEqualTo(at(LocalDateTime.parse("2026-11-19T08:00:20.5")));
        assertThat(due(from, "8h", HOURS)).isEqualTo(at(LocalDateTime.parse("2026-11-19T08:01"))).isAfter(lawful);
    }

    @DisplayName("Cơ quan làm việc 9 giờ một ngày không được hẹn sớm hơn n ngày làm việc")
    @Test
    void aLongerOfficeDayDoesNotShortenWorkingDays() {
        WorkCalendar longDay = WorkCalendar.of(Sessions.parse("07:00-12:00,13:00-17:00"), Corrections.shipped());
        Instant due = longDay.due(at(LocalDateTime.parse("2026-11-16T09:00")), TimeLimit.parse("3d"), HOURS).at();
        assertThat(due).isEqualTo(at(LocalDateTime.parse("2026-11-19T09:00")));
    }

    @DisplayName("Cơ quan có giờ làm việc riêng tính theo giờ của mình")
    @Test
    void anOfficeCountsThroughItsOwnSessions() {
        WorkCalendar south = WorkCalendar.of(Sessions.parse("07:00-11:30,13:30-17:00"), Corrections.shipped());
        Instant due = south.due(at(LocalDateTime.parse("2026-11-20T16:30")), TimeLimit.parse("8h"), HOURS).at();
        assertThat(due).isEqualTo(at(LocalDateTime.parse("2026-11-23T16:30")));
        assertThat(south.version()).isNotEqualTo(calendar.version());
    }

    @DisplayName("Thời gian chờ bổ sung không tính vào thời hạn")
    @ParameterizedTest(name = "{0} {1}, tạm dừng {2} đến {3}: {4}")
    @CsvSource(textBlock = """
            2026-11-16T09:00, 8h, 2026-11-16T10:00, 2026-11-18T10:00, 2026-11-19T09:00
            2026-11-16T09:00, 8h, 2026-11-16T18:00, 2026-11-17T07:00, 2026-11-17T09:00
            2026-11-16T09:00, 8h, 2026-11-20T10:00, 2026-11-25T10:00, 2026-11-17T09:00
            2026-11-20T09:00, 8h, 2026-11-20T10:00, 2026-11-23T10:00, 2026-11-25T09:00
            """)
    void pausesMoveTheDueTimeByWorkingTime(LocalDateTime from, String limit, LocalDateTime begin, LocalDateTime end, LocalDateTime due) {
        Pause pause = new Pause(at(begin), at(end));
        assertThat(calendar.due(at(from), TimeLimit.parse(limit), HOURS, List.of(pause)).at()).isEqualTo(at(due));
    }

    @DisplayName("Tạm dừng một ngày làm việc thì hạn theo ngày lùi một ngày làm việc; hạn “n ngày” lùi bằng thời gian tạm dừng")
    @Test
    void pausesMoveLimitsInDays() {
        List<Pause> oneDay = List.of(new Pause(at("2026-11-19T08:00"), at("2026-11-19T17:00")));
        assertThat(calendar.due(at("2026-11-18T09:00"), TimeLimit.parse("3d"), EXCLUDE_FIRST_DAY, oneDay).at())
                .isEqualTo(at("2026-11-25T23:59:59"));
        List<Pause> twoDays = List.of(new Pause(at("2026-11-19T10:00"), at("2026-11-21T10:00")));
        assertThat(calendar.due(at("2026-11-18T09:00"), TimeLimit.parse("5c"), HOURS, twoDays).at())
                .isEqualTo(at("2026-11-25T23:59:59"));
    }

    @DisplayName("Nói bằng một câu vì sao hạn lùi: chờ bổ sung không tính, rồi tính tiếp từ ngày nào")
    @ParameterizedTest(name = "{0}, {1}, tạm dừng {2} đến {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            8h | HOURS | 2026-11-16T10:00 | 2026-11-18T10:00 | Thời gian chờ bổ sung không tính; giờ tính tiếp ngay trong ngày nhận phần bổ sung
            8h | HOURS | 2026-11-16T10:00 | 2026-11-20T19:00 | Thời gian chờ bổ sung không tính; phần bổ sung đến ngoài giờ làm việc nên giờ tính tiếp từ thứ Hai, 23/11/2026
            3d | EXCLUDE_FIRST_DAY | 2026-11-17T08:00 | 2026-11-17T17:00 | Thời gian chờ bổ sung không tính; hạn lùi thêm tương ứng, tính đến hết ngày
            3d | EXCLUDE_FIRST_DAY | 2026-11-17T09:00 | 2026-11-17T10:00 | Thời gian chờ bổ sung không tính; hạn lùi thêm tương ứng, tính đến hết ngày
            8h | HOURS | 2026-11-20T10:00 | 2026-11-25T10:00 | ''
            """)
    void waitingIsToldInASentence(String limit, CountingMode mode, String begin, String end, String words) {
        Pause pause = new Pause(at(begin), at(end));
        assertThat(calendar.due(at("2026-11-16T09:00"), TimeLimit.parse(limit), mode, List.of(pause)).derivation().paused()).isEqualTo(words);
        assertThat(calendar.due(at("2026-11-16T09:00"), TimeLimit.parse(limit), mode).derivation().paused()).isEmpty();
    }

    @DisplayName("Hạn bằng không là ngay lúc mở cửa")
    @Test
    void noTimeAtAllIsDueAtOnce() {
        assertThat(due(LocalDateTime.parse("2026-11-21T10:00"), "0h", HOURS)).isEqualTo(at("2026-11-23T08:00"));
        assertThat(due(LocalDateTime.parse("2026-11-18T10:00"), "0h", HOURS)).isEqualTo(at("2026-11-18T10:00"));
    }

    private Instant due(LocalDateTime from, String limit, CountingMode mode) {
        return calendar.due(at(from), TimeLimit.parse(limit), mode).at();
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Vietnam.ZONE).toInstant();
    }
}
