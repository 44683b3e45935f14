package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;

/** Counts a limit in days: the first is excluded, the last ends at 24:00 (Civil Code 2015, Articles 147 and 148). */
final class DayCount {
    private final WorkCalendar calendar;
    private final Instant from;
    private final TimeLimit limit;
    private final CountingMode mode;
    private final List<Stretch> pauses;
    private final LocalDate first;
    private final Lines lines;

    DayCount(WorkCalendar calendar, Instant from, TimeLimit limit, CountingMode mode, List<Stretch> pauses) {
        this.calendar = calendar;
        this.from = from;
        this.limit = limit;
        this.mode = mode;
        this.first = Vietnam.at(from).toLocalDate();
        Instant begin = startOf(first.plusDays(1));
        this.pauses = pauses.stream().filter(pause -> pause.to().isAfter(begin))
                .map(pause -> new Stretch(Stretch.later(pause.from(), begin), pause.to())).toList();
        this.lines = new Lines(first.getYear(), true);
    }

    DueTime due() {
        boolean calendarDays = limit.unit() == TimeLimit.Unit.CALENDAR_DAYS;
        lines.notCounted(first, "", "ngày đầu, không tính");
        LocalDate last = calendarDays ? calendarDays() : workingDays();
        LocalDate moved = move(last, calendarDays);
        tellDaysOff(last.plusDays(1), moved);
        LocalDate end = calendar.workingDayFrom(moved);
        tellDaysOff(calendar.day(moved).working() ? moved.plusDays(1) : moved, end);
        Instant due = startOf(end.plusDays(1)).minusSeconds(1);
        return new DueTime(due, new Derivation(from, limit.text(), mode, calendar.version(), lines.end(due, true), due));
    }

    private LocalDate calendarDays() {
        LocalDate last = first.plusDays(limit.amount());
        if (limit.amount() > 0) {
            lines.days(first.plusDays(1), last, limit.amount(), false);
        }
        return last;
    }

    private LocalDate workingDays() {
        LocalDate date = first;
        for (long counted = 0; counted < limit.amount();) {
            date = date.plusDays(1);
            Day day = calendar.day(date);
            if (day.working()) {
                lines.days(date, date, 1, day.kind() == Day.Kind.SWAP_WORK);
                counted++;
            } else {
                lines.off(date, day.words());
            }
        }
        return date;
    }

    /** Pauses that begin before the end push it on, which may let a later pause begin before it. */
    private LocalDate move(LocalDate last, boolean calendarDays) {
        LocalDate end = last;
        Duration paused = Duration.ZERO;
        for (Stretch pause : pauses) {
            if (pause.from().isBefore(startOf(end.plusDays(1)))) {
                Duration length = calendarDays ? pause.length() : calendar.between(pause.from(), pause.to());
                paused = paused.plus(length);
                end = calendarDays ? Vietnam.at(startOf(last.plusDays(1)).plus(paused).minusNanos(1)).toLocalDate()
                        : Vietnam.at(calendar.plus(closing(last), paused)).toLocalDate();
                lines.pause(pause, calendarDays ? "tạm dừng, lùi hạn" : "tạm dừng %s làm việc, lùi hạn".formatted(Vietnamese.duration(length)));
            }
        }
        return end;
    }

    private void tellDaysOff(LocalDate from, LocalDate before) {
        for (LocalDate date = from; date.isBefore(before); date = date.plusDays(1)) {
            if (!calendar.day(date).working()) {
                lines.off(date, calendar.day(date).words());
            }
        }
    }

    private Instant closing(LocalDate date) {
        return date.atTime(calendar.sessions().closes()).atZone(Vietnam.ZONE).toInstant();
    }

    private static Instant startOf(LocalDate date) {
        return date.atStartOfDay(Vietnam.ZONE).toInstant();
    }
}
