package vn.motcua.shared;

import java.time.Instant;
import java.time.InstantSource;

/** The system's clock, which only demonstration data sets back, for the length of one act on the thread that does it. */
public final class ScopedClock implements InstantSource {
    private static final ScopedValue<Instant> SET = ScopedValue.newInstance();
    private final InstantSource system;

    public ScopedClock(InstantSource system) {
        this.system = system;
    }

    @Override
    public Instant instant() {
        return SET.isBound() ? SET.get() : system.instant();
    }

    public static void at(Instant moment, Runnable act) {
        ScopedValue.where(SET, moment).run(act);
    }
}
