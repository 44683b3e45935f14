package vn.motcua.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.web.Origin;

/** Chừng mực: how often in ten minutes, so that one sender ({@link Origin}) can neither occupy the portal nor guess what stands on a paper. */
@Component
class Patience {
    /** Files that one address may send to be checked. */
    static final int FILES = 30;
    /** One a second: nobody reads so fast, an office behind one address does not ask so often. */
    static final int CODES = 600;
    /** Times that one address may say what stands on papers. */
    static final int GUESSES = 20;
    static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int ADDRESSES = 20_000;
    private final InstantSource clock;
    private final Map<String, Deque<Instant>> files = new Seen();
    private final Map<String, Deque<Instant>> codes = new Seen();
    private final Map<String, Deque<Instant>> guesses = new Seen();

    private static final class Seen extends LinkedHashMap<String, Deque<Instant>> {
        private static final long serialVersionUID = 1L;

        Seen() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > ADDRESSES;
        }
    }

    Patience(InstantSource clock) {
        this.clock = clock;
    }

    /** Zero when one more file is welcome, else how long to wait. */
    synchronized Duration file(String address) {
        return wait(files, FILES, address);
    }

    /** Zero when one more code is welcome, else how long to wait. */
    synchronized Duration code(String address) {
        return wait(codes, CODES, address);
    }

    /** Zero when the address may say once more what stands on a paper, else how long to wait. */
    synchronized Duration guess(String address) {
        return wait(guesses, GUESSES, address);
    }

    private Duration wait(Map<String, Deque<Instant>> seen, int most, String address) {
        Instant now = clock.instant();
        Deque<Instant> times = seen.computeIfAbsent(Origin.of(address), a -> new ArrayDeque<>());
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
