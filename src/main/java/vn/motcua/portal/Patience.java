package vn.motcua.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Chừng mực: how often in ten minutes, so that one visitor can neither occupy the portal nor guess what stands on a paper. */
@Component
class Patience {
    /** Files that one address may send to be checked. */
    /** Files that one address may send to be checked. */
    static final int FILES = 30;
    /** Times that one address may say what stands on papers. */
    static final int GUESSES = 20;
    /** Times that one address may say what stands on papers. */
    static final int GUESSES = 20;
    static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int ADDRESSES = 20_000;
    private final InstantSource clock;
    private final Map<String, Deque<Instant>> seen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > ADDRESSES;
        }
    };

    Patience(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Zero when welcome, else how long to wait.
     *
     * @param who an address, with what it wants
     */
    synchronized Duration wait(String who, int most) {
        Instant now = clock.instant();
        Deque<Instant> times = seen.computeIfAbsent(who, a -> new ArrayDeque<>());
        while (!times.isEmpty() && !times.peekFirst().plus(WITHIN).isAfter(now)) {
            times.removeFirst();
        }
        if (times.size() >= most) {
            return Duration.between(now, times.peekFirst().plus(WITHIN));
        }
        times.addLast(now);
        return Duration.ZERO;
    }
}
