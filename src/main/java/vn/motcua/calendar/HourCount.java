package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;

/** Counts a limit through the sessions, minute by minute in effect, stretch by stretch in fact (LAW.md 5.3 W1, W2). */
final class HourCount {
    private final WorkCalendar calendar;
    private final Instant from;
    private final TimeLimit limit;
    private final CountingMode mode;
    private final List<Stretch> pauses;
    private final Deque<Stretch> untold;
    private final Instant start;
    private final Lines lines;
    private long left;
    private Instant due;

    HourCount(WorkCalendar calendar, Instant from, TimeLimit limit, CountingMode mode, List<Stretch> pauses) {
        this.calendar = calendar;
        this.from = from;
        this.limit = limit;
        this.mode = mode;
        this.start = Stretch.minuteFrom(from);
        this.pauses = pauses.stream().filter(pause -> pause.to().isAfter(start)).toList();
        this.untold = new ArrayDeque<>(this.pauses);
        this.lines = new Lines(Vietnam.at(from).getYear(), false);
        this.left = limit.working(calendar.sessions().workingDay()).toMinutes();
    }

    DueTime due() {
        for (LocalDate date = Vietnam.at(start).toLocalDate(); due == null; date = date.plusDays(1)) {
            count(date);
        }
        Derivation derivation = new Derivation(from, limit.text(), mode, calendar.version(), lines.end(due, false), due);
        return new DueTime(due, derivation);
    }

    private void count(LocalDate date) {
        Day day = calendar.day(date);
        if (!day.working()) {
            tellPauses(date.atStartOfDay(Vietnam.ZONE).toInstant());
            if (!paused(date)) {
                lines.off(date, day.words());
            }
            return;
        }
        boolean makeUp = day.kind() == Day.Kind.SWAP_WORK;
        List<Stretch> sessions = calendar.open(date);
        List<Stretch> open = new ArrayList<>();
        sessions.forEach(session -> open.addAll(session.without(start, pauses)));
        long whole = calendar.sessions().total().toMinutes();
        if (open.equals(sessions) && whole <= left && left > 0) {
            tellPauses(open.getFirst().from());
            lines.wholeDay(date, whole, makeUp);
            take(open.getLast(), whole);
            return;
        }
        if (open.isEmpty() && !paused(date) && date.equals(Vietnam.at(start).toLocalDate())) {
            lines.notCounted(date, ", từ " + Vietnamese.time(start), "hết giờ làm việc");
        }
        open.forEach(stretch -> take(stretch, makeUp));
    }

    private void take(Stretch stretch, boolean makeUp) {
        if (due != null) {
            return;
        }
        tellPauses(stretch.from());
        long minutes = Math.min(left, stretch.length().toMinutes());
        Stretch taken = new Stretch(stretch.from(), stretch.from().plusSeconds(minutes * 60));
        if (minutes > 0) {
            lines.stretch(taken, makeUp);
        }
        take(taken, minutes);
    }

    private void take(Stretch taken, long minutes) {
        left -= minutes;
        if (left == 0) {
            due = taken.to();
        }
    }

    /** Each pause is told once, where it begins. */
    private void tellPauses(Instant until) {
        while (!untold.isEmpty() && !untold.peek().from().isAfter(until)) {
            lines.pause(untold.remove(), "tạm dừng, không tính");
        }
    }

    /** Whether a pause covers the rest of a day. */
    private boolean paused(LocalDate date) {
        Instant begins = Stretch.later(start, date.atStartOfDay(Vietnam.ZONE).toInstant());
        Instant ends = date.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant();
        return pauses.stream().anyMatch(pause -> !pause.from().isAfter(begins) && !pause.to().isBefore(ends));
    }
}
