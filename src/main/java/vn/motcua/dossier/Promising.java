package vn.motcua.dossier;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.access.Reach;
import vn.motcua.calendar.DueTime;
import vn.motcua.calendar.TimeLimit;

/** Hẹn trả nếu tiếp nhận lúc này: what {@link Accepting} would promise, by the very same limit, counting and calendar. */
@Service
public class Promising {
    private final DossierRows rows;
    private final Opening opening;
    private final Reckoning reckoning;
    private final InstantSource clock;

    Promising(DossierRows rows, Opening opening, Reckoning reckoning, InstantSource clock) {
        this.rows = rows;
        this.opening = opening;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    /** @param limit what is counted, e.g. three working days */
    public record Promise(DueTime due, TimeLimit limit) {
    }

    /** Empty when out of reach or answered already. */
    public Optional<Promise> now(String code, Reach reach) {
        return rows.find(code).filter(dossier -> Visibility.sees(reach, dossier) && dossier.state() == State.FILED).map(dossier -> {
            TimeLimit limit = Reckoning.limit(opening.revision(dossier), dossier.subject());
            return new Promise(reckoning.promise(dossier, clock.instant(), limit), limit);
        });
    }
}
