package vn.motcua.document;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Dọn kho: throws away what somebody handed in and nobody names: files taken out of a form, forms that were never filed, uploads that
 * were refused after they had been kept. Personal data is not kept for nothing. What the platform made itself stays.
 *
 * <p>All documents are looked through, a share of them each hour, so that nothing depends on a room telling what it let go: it goes when
 * it is looked at for the second time, a day after the first at the earliest.
 */
@Component
class Unnamed {
    /** From being seen unnamed to being thrown away: no request that is about to name it lasts so long. */
    static final Duration GRACE = Duration.ofDays(1);
    private static final int BATCH = 500;
    private static final int MOST_BATCHES = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Unnamed.class);
    private final UnnamedBatch batch;
    private final InstantSource clock;
    private String reached = "";

    Unnamed(UnnamedBatch batch, InstantSource clock) {
        this.batch = batch;
        this.clock = clock;
    }

    /** Goes on where the last hour stopped, from the beginning again after the end. @return how many were thrown away */
    @Scheduled(fixedDelayString = "${motcua.tidy-every:1h}", initialDelayString = "${motcua.tidy-every:1h}")
    synchronized int discard() {
        int gone = 0;
        for (int n = 0; n < MOST_BATCHES; n++) {
            List<String> next = batch.next(reached, BATCH);
            gone += next.isEmpty() ? 0 : look(next);
            reached = next.size() < BATCH ? "" : next.getLast();
            if (reached.isEmpty()) {
                break;
            }
        }
        LOG.debug("{} documents that nobody names were thrown away", gone);
        return gone;
    }

    /**
     * Somebody who hands in the same bytes at this moment is in the right: then the whole batch waits for its next turn. So it does when the
     * store does not delete; what lies behind it is looked at all the same.
     */
    private int look(List<String> documents) {
        try {
            return batch.look(documents, clock.instant(), GRACE);
        } catch (ConcurrencyFailureException e) {
            LOG.debug("Documents were handed in while they were looked at: {}", e.getMessage());
            return 0;
        } catch (UncheckedIOException e) {
            LOG.warn("Documents that nobody names stay for now: {}", e.getMessage());
            return 0;
        }
    }
}
