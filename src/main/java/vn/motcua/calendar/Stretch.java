package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.shared.Vietnam;

/** A stretch of time, worked or paused. */
record Stretch(Instant from, Instant to) {
    static Stretch on(LocalDate date, Session session) {
        return new Stretch(date.atTime(session.opens()).atZone(Vietnam.ZONE).toInstant(),
                date.atTime(session.closes()).atZone(Vietnam.ZONE).toInstant());
    }

    /** Pauses in order and widened to whole minutes, overlapping ones made one, empty ones left out. */
    static List<Stretch> merge(List<Pause> pauses) {
        List<Stretch> merged = new ArrayList<>();
        for (Pause pause : pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            if (pause.from().equals(pause.to())) {
                continue;
            }
            Stretch next = new Stretch(pause.from().truncatedTo(ChronoUnit.MINUTES), minuteFrom(pause.to()));
            if (!merged.isEmpty() && !next.from.isAfter(merged.getLast().to)) {
                Stretch before = merged.removeLast();
                next = new Stretch(before.from, later(before.to, next.to));
            }
            merged.add(next);
        }
        return merged;
    }

    /** The first whole minute that is not before a moment. */
    static Instant minuteFrom(Instant at) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(at) ? at : minute.plus(1, ChronoUnit.MINUTES);
    }

    /** What is left when the part before a moment and the pauses, in order, are cut out. */
    List<Stretch> without(Instant before, List<Stretch> pauses) {
        List<Stretch> left = new ArrayList<>();
        Instant at = later(from, before);
        for (Stretch pause : pauses) {
            if (pause.from.isAfter(at) && at.isBefore(to)) {
                left.add(new Stretch(at, earlier(pause.from, to)));
            }
            at = later(at, pause.to);
        }
        if (at.isBefore(to)) {
            left.add(new Stretch(at, to));
        }
        return left;
    }

    Duration length() {
        return Duration.between(from, to);
    }

    /** How much of it lies between two moments. */
    Duration overlap(Instant start, Instant end) {
        Duration both = Duration.between(later(from, start), earlier(to, end));
        return both.isNegative() ? Duration.ZERO : both;
    }

    static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
