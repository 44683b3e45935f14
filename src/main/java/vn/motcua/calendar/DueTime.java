package vn.motcua.calendar;

import java.time.Instant;

/** Hạn: the moment, to the minute and never before the lawful end, and the way it was reached. */
public record DueTime(Instant at, Derivation derivation) {
}
