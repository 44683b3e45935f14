package vn.motcua.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicReference;
import vn.motcua.shared.Vietnam;

/** The clock of every Spring test: runs like the wall's until a test sets it, and is let run again after each test. */
public final class TestClock implements InstantSource {
    private final AtomicReference<Instant> fixed = new AtomicReference<>();

    @Override
    public Instant instant() {
        Instant at = fixed.get();
        return at == null ? InstantSource.system().instant() : at;
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
