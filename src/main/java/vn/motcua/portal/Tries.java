package vn.motcua.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each of many did something lately; of those heard from longest ago, what is beyond the room is forgotten. Not for several threads. */
final class Tries {
    private final int most;
    private final Duration within;
    private final Map<String, Deque<Instant>> seen;

    /** @param kept of how many to remember */
    Tries(int most, Duration within, int kept) {
        this.most = most;
        this.within = within;
        this.seen = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
                return size() > kept;
            }
        };
    }

    /** Zero when one more is welcome now, else how long to wait. Counts nothing. */
    Duration wait(String who, Instant now) {
        Deque<Instant> times = seen.computeIfAbsent(who, unseen -> new ArrayDeque<>());
        while (!times.isEmpty() && !times.peekFirst().plus(within).isAfter(now)) {
            times.removeFirst();
        }
        return times.size() < most ? Duration.ZERO : Duration.between(now, times.peekFirst().plus(within));
    }

    void count(String who, Instant now) {
        seen.computeIfAbsent(who, unseen -> new ArrayDeque<>()).addLast(now);
    }

    /** The last one counts as none. */
    void takeBack(String who) {
        seen.getOrDefault(who, new ArrayDeque<>()).pollLast();
    }
}
