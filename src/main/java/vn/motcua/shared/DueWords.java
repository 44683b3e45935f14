package vn.motcua.shared;

import java.time.Instant;

/**
 * Hạn bằng lời: a limit that ends with its last day ends at 24:00 of it (Civil Code 2015, Article 148). It is kept as the last second of
 * that day, and 23:59 is nowhere to be read.
 */
public final class DueWords {
    private static final int LAST_SECOND = 86_399;

    private DueWords() {
    }

    /** Whether the limit holds until the day is over. */
    public static boolean endsTheDay(Instant due) {
        return Vietnam.at(due).toLocalTime().toSecondOfDay() == LAST_SECOND;
    }

    /** "16:30"; "24:00" where the limit ends with its day. */
    public static String time(Instant due) {
        return endsTheDay(due) ? "24:00" : Vietnamese.time(due);
    }
}
