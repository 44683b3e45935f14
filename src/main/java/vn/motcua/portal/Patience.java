package vn.motcua.portal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
    private final Tries files = new Tries(FILES, WITHIN, ADDRESSES);
    private final Tries codes = new Tries(CODES, WITHIN, ADDRESSES);
    private final Tries guesses = new Tries(GUESSES, WITHIN, ADDRESSES);

    Patience(InstantSource clock) {
        this.clock = clock;
    }

    /** Zero when one more file is welcome, else how long to wait. */
    synchronized Duration file(String address) {
        return wait(files, address);
    }

    /** Zero when one more code is welcome, else how long to wait. */
    synchronized Duration code(String address) {
        return wait(codes, address);
    }

    /** Zero when the address may say once more what stands on a paper, else how long to wait. */
    synchronized Duration guess(String address) {
        return wait(guesses, address);
    }

    /** What the address said was right: that counts as no guess. */
    synchronized void right(String address) {
        guesses.takeBack(Origin.of(address));
    }

    private Duration wait(Tries tries, String address) {
        Instant now = clock.instant();
        String who = Origin.of(address);
        Duration wait = tries.wait(who, now);
        if (wait.isZero()) {
            tries.count(who, now);
        }
        return wait;
    }
}
