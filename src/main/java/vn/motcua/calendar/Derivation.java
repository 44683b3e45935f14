package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Vietnamese;

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

    /** What waiting for a supplement did to the due time, in one sentence without its full stop; empty where nobody waited. */
    public String paused() {
        int at = 0;
        while (at < lines.size() && lines.get(at).kind() != Kind.PAUSED) {
            at++;
        }
        if (at == lines.size()) {
            return "";
        }
        LocalDate came = lines.get(at).last();
        return "Thời gian chờ bổ sung không tính; " + lines.stream().skip(at).filter(line -> line.kind() == Kind.COUNTED).map(Line::first).findFirst()
                .map(day -> day.equals(came) ? "giờ tính tiếp ngay trong ngày nhận phần bổ sung"
                        : "phần bổ sung đến ngoài giờ làm việc nên giờ tính tiếp từ " + Vietnamese.dayAndDate(day))
                .orElse("hạn lùi thêm tương ứng, tính đến hết ngày");
    }
}
