package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Cách tính hạn: one line per stretch of time, as a clerk would write it on paper. Records only, so that it is kept and
 * read back as JSON; the words stay those that the citizen was shown.
 *
 * @param from     the moment from which the limit runs
 * @param limit    "8h", see {@link TimeLimit#parse}
 * @param calendar {@link WorkCalendar#version} of the calendar it was counted in
 * @param due      the end
 */
public record Derivation(Instant from, String limit, CountingMode mode, String calendar, List<Line> lines, Instant due) {
    public Derivation {
        lines = List.copyOf(lines);
    }

    /** What a stretch means for the count. */
    public enum Kind { COUNTED, OFF, PAUSED, NOT_COUNTED, END }

    /**
     * @param when   "Thứ Hai 23/11, 10:05 – 12:00"; on the last line "Đến hạn", which a page may say in its own words
     * @param counts "1 giờ 55", "nghỉ Ngày Văn hóa Việt Nam"; on the last line the moment itself
     * @param total  the running sum, "5 giờ 55"
     * @param first  first day of the stretch
     * @param last   last day of the stretch
     * @param amount what it adds: minutes for limits counted in hours, days for the others
     */
    public record Line(Kind kind, String when, String counts, String total, LocalDate first, LocalDate last, long amount) {
    }
}
