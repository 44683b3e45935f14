package vn.motcua.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import vn.motcua.shared.Vietnam;

/**
 * The clock of every Spring test. Until a test sets it, and again after each test, it runs from the same morning, of a day that no test
 * names, whatever the wall says: tests share offices, and one that names today would come before what others filed an hour ago.
 */
public final class TestClock implements InstantSource {
    /** A Wednesday on which the examples of every package still hold: a death of the day before, a business that begins in December. */
    private static final Instant MORNING = LocalDateTime.parse("2026-11-11T09:00").atZone(Vietnam.ZONE).toInstant();
    private static final long STARTED = System.nanoTime();
    private final AtomicReference<Instant> fixed = new AtomicReference<>();

    @Override
    public Instant instant() {
        Instant at = fixed.get();
        return at == null ? MORNING.plusNanos(System.nanoTime() - STARTED).truncatedTo(ChronoUnit.MICROS) : at;
    }

    public void set(Instant at) {
        fixed.set(at);
    }

    /** @param local time in Vietnam, as {@code 2026-11-20T16:30} */
    public void set(String local) {
        set(LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant());
    }

    public void advance(Duration by) {
        set(instant().plus(by));
    }

    public void run() {
        fixed.set(null);
    }
}
