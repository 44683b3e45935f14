package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.SpecialDay.Kind;
import vn.motcua.shared.Vietnam;

@DisplayName("Tính chất của cách tính hạn, thử với một nghìn trường hợp ngẫu nhiên")
class WorkCalendarPropertiesTest {
    private static final int CASES = 1_000;
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<WorkCalendar> OFFICES = Stream.of("08:00-12:00,13:00-17:00", "07:00-11:30,13:30-17:00",
            "07:30-11:30,13:00-16:30", "06:00-22:00").map(text -> WorkCalendar.of(Sessions.parse(text), Corrections.shipped())).toList();

    @DisplayName("Nhận muộn hơn thì hạn không sớm hơn; thời hạn dài hơn thì hạn không sớm hơn")
    @Test
    void dueTimesAreMonotone() {
        each(random -> {
            WorkCalendar calendar = office(random);
            CountingMode mode = mode(random);
            Instant from = moment(random);
            Instant later = from.plusSeconds(random.nextInt(400_000));
            TimeLimit limit = limit(random);
            TimeLimit longer = new TimeLimit(limit.amount() + random.nextInt(5), limit.unit());
            List<Pause> pauses = pauses(random, from);
            Instant due = calendar.due(from, limit, mode, pauses).at();
            assertThat(calendar.due(later, limit, mode, pauses).at()).isAfterOrEqualTo(due);
            assertThat(calendar.due(from, longer, mode, pauses).at()).isAfterOrEqualTo(due);
            assertThat(due).isAfterOrEqualTo(from);
        });
    }

    @DisplayName("Chia một khoảng thành hai không đổi gì")
    @Test
    void splittingADurationChangesNothing() {
        each(random -> {
            WorkCalendar calendar = office(random);
            Instant from = moment(random);
            Duration one = Duration.ofSeconds(random.nextInt(500_000));
            Duration other = Duration.ofSeconds(random.nextInt(500_000));
            assertThat(calendar.plus(calendar.plus(from, one), other)).isEqualTo(calendar.plus(from, one.plus(other)));
            Instant to = moment(random);
            Instant middle = from.plusSeconds(random.nextLong(Math.max(1, Duration.between(from, to).toSeconds())));
            if (to.isAfter(middle)) {
                assertThat(calendar.between(from, middle).plus(calendar.between(middle, to))).isEqualTo(calendar.between(from, to));
            }
        });
    }

    @DisplayName("Thêm một ngày nghỉ không bao giờ làm hạn sớm hơn")
    @Test
    void addingAHolidayNeverBringsADueTimeForward() {
        each(random -> {
            WorkCalendar calendar = office(random);
            Instant from = moment(random);
            LocalDate date = Vietnam.at(from).toLocalDate().plusDays(random.nextInt(-5, 40));
            if (calendar.corrections().days().containsKey(date)) {
                return;
            }
            SpecialDay storm = new SpecialDay(date, Kind.HOLIDAY, "nghỉ tránh bão", "", true);
            WorkCalendar with = WorkCalendar.of(calendar.sessions(), calendar.corrections().with(List.of(storm)));
            TimeLimit limit = limit(random);
            CountingMode mode = mode(random);
            List<Pause> pauses = pauses(random, from);
            assertThat(with.due(from, limit, mode, pauses).at()).as("%s %s %s %s, off %s", from, limit.text(), mode, pauses, date)
                    .isAfterOrEqualTo(calendar.due(from, limit, mode, pauses).at());
        });
    }

    @DisplayName("Đếm lại thời gian làm việc được đúng khoảng đã cộng")
    @Test
    void betweenInvertsPlus() {
        each(random -> {
            WorkCalendar calendar = office(random);
            Instant from = moment(random);
            Duration working = Duration.ofSeconds(random.nextInt(1_000_000));
            Instant to = calendar.plus(from, working);
            assertThat(calendar.between(from, to)).isEqualTo(working);
            assertThat(calendar.between(to, from)).isZero();
        });
    }

    @DisplayName("Tạm dừng lùi hạn đúng bằng thời gian làm việc của nó")
    @Test
    void aPauseMovesTheDueTimeByItsWorkingTime() {
        each(random -> {
            WorkCalendar calendar = office(random);
            Instant from = moment(random);
            TimeLimit limit = new TimeLimit(1 + random.nextInt(80), TimeLimit.Unit.WORKING_HOURS);
            Instant due = calendar.due(from, limit, CountingMode.HOURS).at();
            long room = Duration.between(from, due).toMinutes();
            Instant begins = from.plus(random.nextLong(room), ChronoUnit.MINUTES);
            Pause pause = new Pause(begins, begins.plus(random.nextInt(20_000), ChronoUnit.MINUTES));
            Instant moved = calendar.due(from, limit, CountingMode.HOURS, List.of(pause)).at();
            assertThat(calendar.between(due, moved)).as("%s %s %s", from, limit.text(), pause)
                    .isEqualTo(calendar.between(pause.from(), pause.to()));
        });
    }

    @DisplayName("Các dòng của cách tính cộng lại bằng thời hạn, đúng thứ tự ngày, và dòng cuối là hạn")
    @Test
    void theDerivationAlwaysAddsUp() {
        each(random -> {
            WorkCalendar calendar = office(random);
            Instant from = moment(random);
            TimeLimit limit = limit(random);
            CountingMode mode = mode(random);
            DueTime due = calendar.due(from, limit, mode, pauses(random, from));
            List<Derivation.Line> lines = due.derivation().lines();
            boolean days = lines.getLast().total().endsWith("ngày");
            long expected = days ? limit.amount() : limit.working(calendar.sessions().workingDay()).toMinutes();
            assertThat(lines.stream().mapToLong(Derivation.Line::amount).sum()).isEqualTo(expected);
            assertThat(lines.getLast().kind()).isEqualTo(Derivation.Kind.END);
            assertThat(lines.getLast().first()).isEqualTo(Vietnam.at(due.at()).toLocalDate());
            assertThat(calendar.day(lines.getLast().first()).working()).as("no due time on a day off: %s", due.at()).isTrue();
            assertThat(due.derivation().due()).isEqualTo(due.at());
        });
    }

    private static void each(Consumer<Random> property) {
        for (int i = 0; i < CASES; i++) {
            property.accept(new Random(20_261_120L + i));
        }
    }

    private static WorkCalendar office(Random random) {
        return OFFICES.get(random.nextInt(OFFICES.size()));
    }

    private static Instant moment(Random random) {
        return BEGIN.plus(random.nextInt(2 * 365 * 24 * 60), ChronoUnit.MINUTES);
    }

    private static CountingMode mode(Random random) {
        return CountingMode.values()[random.nextInt(2)];
    }

    private static TimeLimit limit(Random random) {
        TimeLimit.Unit unit = TimeLimit.Unit.values()[random.nextInt(3)];
        return new TimeLimit(random.nextInt(unit == TimeLimit.Unit.WORKING_HOURS ? 200 : 40), unit);
    }

    private static List<Pause> pauses(Random random, Instant from) {
        List<Pause> pauses = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant begins = from.plus(random.nextInt(-2_000, 30_000), ChronoUnit.MINUTES);
            pauses.add(new Pause(begins, begins.plus(random.nextInt(8_000), ChronoUnit.MINUTES)));
        }
        return pauses;
    }
}
