package vn.motcua.notice;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Bỏ dữ liệu cá nhân của thư đã xong: no longer kept than it is needed to answer who asks about a letter (Law 91/2025/QH15 on the protection
 * of personal data). What the dossier says stays with the dossier.
 */
@Component
class EmptiedLetters {
    /** One statement at a time locks no more than these, however long there was no sweep. */
    private static final int AT_ONCE = 5_000;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Duration kept;

    EmptiedLetters(Outbox outbox, InstantSource clock, @Value("${motcua.mail.kept:30d}") Duration kept) {
        this.outbox = outbox;
        this.clock = clock;
        this.kept = kept;
    }

    /** Whether or not there is a mail server today; several nodes may do it at once. @return how many letters */
    @Scheduled(fixedDelayString = "${motcua.tidy-every:1h}", initialDelayString = "${motcua.tidy-every:1h}")
    int empty() {
        int all = 0;
        int some;
        do {
            some = outbox.empty(clock.instant().minus(kept), AT_ONCE);
            all += some;
        } while (some == AT_ONCE);
        return all;
    }
}
