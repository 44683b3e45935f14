package vn.motcua.result;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.Vietnam;
import vn.motcua.signing.Signing;

/**
 * Cấp số (Decree 30/2020/NĐ-CP Article 15): a number and its day are reserved for one result in a short transaction, before the seal. The
 * reservation is a lease: who tries again within it gets the same number and day. What nobody issued within it goes to the next result of
 * the agency that needs a number, be it the same one, as long as numbers still follow each other by day; afterwards it is cancelled, and
 * the register says why. So no fate of a dossier leaves a hole that nobody can explain (decision 0050).
 */
@Component
class Numbers {
    /** Much longer than a seal may take: while it runs, nobody else is given the number. */
    static final Duration LEASE = Signing.LONGEST_WAIT.multipliedBy(5);

    private final NumberRows rows;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Numbers(NumberRows rows, TransactionTemplate transaction, InstantSource clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param at the moment of the number: its day is printed beside it */
    record Reserved(int year, int number, Instant at) {
        /** Numbers under 10 carry a zero (Decree 30/2020, Appendix I). */
        String padded() {
            return "%02d".formatted(number);
        }
    }

    /** What is reserved for this result and has not run out. */
    Optional<Reserved> held(IssuedResult result) {
        return held(result, clock.instant());
    }

    private Optional<Reserved> held(IssuedResult result, Instant now) {
        // Signed anew since: a day before the signature must not be printed beside it.
        return rows.reservation(result.code()).filter(own -> own.at().plus(LEASE).isAfter(now) && !own.at().isBefore(result.signedAt()));
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException when the result was signed anew or issued meanwhile */
    Reserved reserve(IssuedResult result) {
        return transaction.execute(status -> {
            rows.awaitTurn(result.agencyId());
            // The clock is asked only now that it is our turn, so that no later number carries an earlier day.
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            int year = Vietnam.at(now).getYear();
            Optional<Reserved> own = held(result, now);
            if (own.isPresent()) {
                return own.get();
            }
            rows.cancelPassed(result, now, now.minus(LEASE));
            int number = rows.reservation(result.code()).map(Reserved::number)
                    .or(() -> rows.takeOver(result.agencyId(), year, now.minus(LEASE)))
                    .orElseGet(() -> rows.nextNumber(result.agencyId(), year));
            Reserved reserved = new Reserved(year, number, now);
            rows.reserve(result, reserved);
            return reserved;
        });
    }
}
