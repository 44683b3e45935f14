package vn.motcua.shared;

import java.time.Instant;

/**
 * Hạn bằng lời: a limit that ends with its last day ends at 24:00 of it (Civil Code 2015, Article 148). It is kept as the last second of
 * that day; pages, papers and letters all say 24:00. Downloaded tables keep the moment that spreadsheets can calculate with.
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

    /** "16:30 thứ Hai, 23/11/2026". */
    public static String moment(Instant due) {
        return time(due) + " " + Vietnamese.dayAndDate(Vietnam.at(due).toLocalDate());
    }

    /** "16:30 T2 23/11", for dense tables. */
    public static String shortMoment(Instant due) {
        return time(due) + " " + Vietnamese.shortDayAndDate(Vietnam.at(due).toLocalDate());
    }

    /** "24 giờ 00 phút, ngày 23 tháng 11 năm 2026", as the printed forms ask for hours and minutes. */
    public static String longMoment(Instant due) {
        return endsTheDay(due) ? "24 giờ 00 phút, " + Vietnamese.longDate(Vietnam.at(due).toLocalDate()) : Vietnamese.longMoment(due);
    }
}
