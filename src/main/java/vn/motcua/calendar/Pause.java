package vn.motcua.calendar;

import java.time.Instant;

/** Tạm dừng: the clock stands from {@code from} to {@code to}, while the citizen supplements the dossier. */
public record Pause(Instant from, Instant to) {
    public Pause {
        if (from == null || to == null || to.isBefore(from)) {
            throw new IllegalArgumentException("A pause ends after it begins: " + from + " to " + to);
        }
    }
}
