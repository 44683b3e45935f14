package vn.motcua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Ids;

/**
 * Tải tiếp: takes a file in as many goes as the line allows. What has come stays, whatever breaks: the line, this process, the
 * machine it runs on. A part that nobody goes on with is thrown away after {@value #HOURS} hours.
 */
@Component
public class Partials {
    static final long HOURS = 24;
    /** Unfinished files of one sender; beyond it somebody is using them as a store. */
    private static final int MOST = 30;
    private static final int BLOCK = 1 << 20;
    private static final Logger LOG = LoggerFactory.getLogger(Partials.class);
    private final PartialRows rows;
    private final InstantSource clock;

    Partials(PartialRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * @param length bytes of the whole, more than 0
     * @param sender whose unfinished files count together
     * @return empty when the sender has too many unfinished ones
     */
    @Transactional
    public Optional<Partial> open(UUID sender, UUID owner, String about, String name, long length) {
        Instant now = clock.instant();
        Partial partial = new Partial(Ids.v7(now), owner, about, name, length, 0, until(now));
        rows.takeTurn(sender);
        return rows.insert(partial, sender, now, MOST) ? Optional.of(partial) : Optional.empty();
    }

    public Optional<Partial> find(UUID id, UUID owner) {
        return rows.find(id, owner);
    }

    /**
     * Goes on where it stopped; reads no further than the announced length. A line that breaks is no failure here: what came
     * before is kept.
     *
     * @return the same with what has been received now
     * @throws OptimisticLockingFailureException when another request went on at the same place
     */
    public Partial append(Partial partial, InputStream in) {
        long at = partial.received();
        byte[] block = new byte[BLOCK];
        while (at < partial.length()) {
            int wanted = (int) Math.min(BLOCK, partial.length() - at);
            int came = fill(in, block, wanted);
            if (came > 0 && !rows.append(partial.id(), at, Arrays.copyOf(block, came), until(clock.instant()))) {
                throw new OptimisticLockingFailureException("Upload %s went on elsewhere".formatted(partial.id()));
            }
            at += came;
            if (came < wanted) {
                break;
            }
        }
        return partial.received(at);
    }

    /** What has been received, from its beginning, block by block. */
    public InputStream read(Partial partial) {
        return new SequenceInputStream(new Enumeration<>() {
            private long at;

            @Override
            public boolean hasMoreElements() {
                return at < partial.received();
            }

            @Override
            public InputStream nextElement() {
                byte[] block = rows.block(partial.id(), at)
                        .orElseThrow(() -> new OptimisticLockingFailureException("Upload %s was thrown away".formatted(partial.id())));
                at += block.length;
                return new ByteArrayInputStream(block);
            }
        });
    }

    /** Done with, or given up. Twice changes nothing. */
    public void drop(Partial partial) {
        rows.delete(partial.id());
    }

    /** @return how many nobody went on with */
    @Scheduled(fixedDelayString = "${motcua.tidy-every:1h}", initialDelayString = "${motcua.tidy-every:1h}")
    public int discard() {
        int gone = rows.discard(clock.instant());
        LOG.debug("{} unfinished uploads were thrown away", gone);
        return gone;
    }

    private static int fill(InputStream in, byte[] block, int wanted) {
        int came = 0;
        try {
            for (int n = 0; came < wanted && n >= 0; came += Math.max(n, 0)) {
                n = in.read(block, came, wanted - came);
            }
        } catch (IOException e) {
            LOG.debug("An upload broke off after {} bytes of a block", came);
        }
        return came;
    }

    private static Instant until(Instant from) {
        return from.plus(Duration.ofHours(HOURS));
    }
}
