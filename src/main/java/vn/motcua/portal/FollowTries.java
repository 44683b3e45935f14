package vn.motcua.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
    private final Tries numbers = new Tries(OF_NUMBER, NUMBER_WITHIN, KEPT);
    private final Tries codes = new Tries(OF_CODE, CODE_WITHIN, KEPT);

    FollowTries(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts before anything is looked up, so that tries at the same moment all count. @return false when there were too many */
    synchronized boolean take(String code, String number) {
        Instant now = clock.instant();
        if (!numbers.wait(number, now).isZero() || !codes.wait(code, now).isZero()) {
            return false;
        }
        numbers.count(number, now);
        codes.count(code, now);
        return true;
    }

    /** They belonged together, and the try counts as none. */
    synchronized void right(String code, String number) {
        numbers.takeBack(number);
        codes.takeBack(code);
    }
}
