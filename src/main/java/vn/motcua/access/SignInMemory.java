package vn.motcua.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How long attempts at the door are remembered: a year for those at an account, a month for those at a name of nobody; devices for a year. */
@Component
class SignInMemory {
    static final Duration EVERYBODYS = Duration.ofDays(365);
    static final Duration NOBODYS = Duration.ofDays(30);
    private static final Logger LOG = LoggerFactory.getLogger(SignInMemory.class);
    private final AttemptStore store;
    private final InstantSource clock;

    SignInMemory(AttemptStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @return how many attempts are gone */
    @Scheduled(fixedDelayString = "${motcua.tidy-every:1h}", initialDelayString = "${motcua.tidy-every:1h}")
    int forget() {
        Instant now = clock.instant();
        int gone = store.forget(now.minus(NOBODYS), now.minus(EVERYBODYS));
        int devices = store.forgetDevices(now.minus(DeviceCookie.KEPT));
        LOG.debug("{} devices that nobody signed in with for a year were forgotten", devices);
        LOG.debug("{} old attempts to sign in were forgotten", gone);
        return gone;
    }
}
