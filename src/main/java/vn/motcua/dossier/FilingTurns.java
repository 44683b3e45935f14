package vn.motcua.dossier;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lượt nộp: filings of one account follow each other before they ask for a connection, so that whoever presses many times holds one and
 * not the whole pool. Of this node; between nodes the turn of the database stands.
 */
final class FilingTurns {
    private final Map<UUID, Turn> turns = new ConcurrentHashMap<>();
    private final Duration patience;

    /** @param patience how long one waits for the others of the account */
    FilingTurns(Duration patience) {
        this.patience = patience;
    }

    /** @param waiting how many want or have it; changed only under the map's own lock */
    private record Turn(ReentrantLock lock, int waiting) {
        Turn plus(int more) {
            return new Turn(lock, waiting + more);
        }
    }

    /** @return empty when the turn did not come: nothing was done */
    <T> Optional<T> during(UUID account, Supplier<T> work) {
        ReentrantLock lock = turns.compute(account, (id, turn) -> (turn == null ? new Turn(new ReentrantLock(), 0) : turn).plus(1)).lock();
        try {
            if (!lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
            try {
                return Optional.of(work.get());
            } finally {
                lock.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            turns.computeIfPresent(account, (id, turn) -> turn.waiting() == 1 ? null : turn.plus(-1));
        }
    }

    /** How many accounts file or wait to. */
    int open() {
        return turns.size();
    }
}
