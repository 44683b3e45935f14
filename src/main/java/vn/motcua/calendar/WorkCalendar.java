package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Lịch làm việc: stub. */
public final class WorkCalendar {
    private WorkCalendar() {
    }

    /** The country's calendar as shipped, 08:00-12:00 and 13:00-17:00. */
    public static WorkCalendar standard() {
        return new WorkCalendar();
    }

    public String version() {
        throw new UnsupportedOperationException();
    }

    public DueTime due(Instant from, TimeLimit limit, CountingMode mode) {
        return due(from, limit, mode, List.of());
    }

    public DueTime due(Instant from, TimeLimit limit, CountingMode mode, List<Pause> pauses) {
        throw new UnsupportedOperationException();
    }

    public Instant plus(Instant from, Duration working) {
        throw new UnsupportedOperationException();
    }

    /** Working time from one moment to the other, never negative. */
    public Duration between(Instant from, Instant to) {
        throw new UnsupportedOperationException();
    }

    public Day day(LocalDate date) {
        throw new UnsupportedOperationException();
    }
}
