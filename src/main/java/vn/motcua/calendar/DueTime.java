package vn.motcua.calendar;

import java.time.Instant;
import vn.motcua.shared.DueWords;

/** Hạn: the moment, to the minute and never before the lawful end, and the way it was reached. */
public record DueTime(Instant at, Derivation derivation) {

    /** "16:30"; "24:00" where the limit ends with its last day, which is kept as the last second of that day. */
    public String time() {
        return DueWords.time(at);
    }
}
