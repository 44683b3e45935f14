package vn.motcua.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lần thử theo dõi: how often code and personal number may be said wrongly, from however many addresses (docs/decisions/0060). */
@Component
class FollowTries {
    /** Who knows somebody's number has so many codes a day to try it on. */
    static final int OF_NUMBER = 5;
    static final Duration NUMBER_WITHIN = Duration.ofDays(1);
    /** Who knows a code: a number has too many digits to be found at this pace, and the holder of the paper is not shut out for long. */
    static final int OF_CODE = 20;
    static final Duration CODE_WITHIN = Duration.ofMinutes(10);
    private static final int KEPT = 50_000;
    private final InstantSource clock;
    private final Map<String, Deque<Instant>> numbers = new Seen();
    private final Map<String, Deque<Instant>> codes = new Seen();

    private static final class Seen extends LinkedHashMap<String, Deque<Instant>> {
        private static final long serialVersionUID = 1L;

        Seen() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > KEPT;
        }
    }

    FollowTries(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts before anything is looked up, so that tries at the same moment all count. @return false when there were too many */
    synchronized boolean take(String code, String number) {
        Instant now = clock.instant();
        Deque<Instant> ofNumber = since(numbers, number, now.minus(NUMBER_WITHIN));
        Deque<Instant> ofCode = since(codes, code, now.minus(CODE_WITHIN));
        if (ofNumber.size() >= OF_NUMBER || ofCode.size() >= OF_CODE) {
            return false;
        }
        ofNumber.addLast(now);
        ofCode.addLast(now);
        return true;
    }

    /** They belonged together, and the try counts as none. */
    synchronized void right(String code, String number) {
        numbers.getOrDefault(number, new ArrayDeque<>()).pollLast();
        codes.getOrDefault(code, new ArrayDeque<>()).pollLast();
    }

    private static Deque<Instant> since(Map<String, Deque<Instant>> seen, String key, Instant from) {
        Deque<Instant> times = seen.computeIfAbsent(key, k -> new ArrayDeque<>());
        while (!times.isEmpty() && !times.peekFirst().isAfter(from)) {
            times.removeFirst();
        }
        return times;
    }
}
