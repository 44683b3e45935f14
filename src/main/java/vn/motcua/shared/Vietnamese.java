package vn.motcua.shared;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Dates, times and numbers as Vietnamese readers write them. */
public final class Vietnamese {
    private static final String[] DAYS =
            {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"};
    private static final String[] SHORT_DAYS = {"T2", "T3", "T4", "T5", "T6", "T7", "CN"};

    private Vietnamese() {
    }

    /** By hand: each row of a list has six of them, and a format is read anew each time. */
    private static String two(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String dayAndMonth(LocalDate date) {
        return two(date.getDayOfMonth()) + "/" + two(date.getMonthValue());
    }

    /** "thứ Hai". */
    public static String day(DayOfWeek day) {
        return DAYS[day.getValue() - 1];
    }

    /** "T2". */
    public static String shortDay(DayOfWeek day) {
        return SHORT_DAYS[day.getValue() - 1];
    }

    /** "23/11/2026". */
    public static String date(LocalDate date) {
        return dayAndMonth(date) + "/" + date.getYear();
    }

    /** "thứ Hai, 23/11/2026". */
    public static String dayAndDate(LocalDate date) {
        return day(date.getDayOfWeek()) + ", " + date(date);
    }

    /** "16:30". */
    public static String time(Instant at) {
        ZonedDateTime local = Vietnam.at(at);
        return two(local.getHour()) + ":" + two(local.getMinute());
    }

    /** "16:30 thứ Hai, 23/11/2026". */
    public static String moment(Instant at) {
        return time(at) + " " + dayAndDate(Vietnam.at(at).toLocalDate());
    }

    /** "23/11/2026 16:30", for records and files. */
    public static String dateAndTime(Instant at) {
        return date(Vietnam.at(at).toLocalDate()) + " " + time(at);
    }

    /** "16:30 T2 23/11", for dense tables. */
    public static String shortMoment(Instant at) {
        return time(at) + " " + shortDayAndDate(Vietnam.at(at).toLocalDate());
    }

    /** "T2 23/11". */
    public static String shortDayAndDate(LocalDate date) {
        return shortDay(date.getDayOfWeek()) + " " + dayAndMonth(date);
    }

    /** "16 giờ 30 phút, ngày 23 tháng 11 năm 2026", as the printed forms ask. */
    public static String longMoment(Instant at) {
        ZonedDateTime local = Vietnam.at(at);
        return "%02d giờ %02d phút, %s".formatted(local.getHour(), local.getMinute(), longDate(local.toLocalDate()));
    }

    /** "ngày 05 tháng 02 năm 2026": days under 10 and months 1 and 2 carry a zero (Decree 30/2020, Appendix I). */
    public static String longDate(LocalDate date) {
        String month = date.getMonthValue() < 3 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    /** "6 giờ 40" · "30 phút" · "8 giờ". */
    public static String duration(Duration duration) {
        long minutes = Math.abs(duration.toMinutes());
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return rest + " phút";
        }
        return rest == 0 ? hours + " giờ" : hours + " giờ " + two(rest);
    }

    /** "1.284". */
    public static String number(long number) {
        return String.format(Locale.of("vi", "VN"), "%,d", number);
    }

    /** "8.000 đồng". */
    public static String dong(long amount) {
        return number(amount) + " đồng";
    }

    /** "97,8 %", "100 %" with a non-breaking space; parts of nothing are "–". Only the whole is called 100. */
    public static String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        if (part == whole) {
            return "100\u00a0%";
        }
        long tenths = Math.min(999, Math.round(part * 1000.0 / whole));
        return tenths / 10 + "," + tenths % 10 + "\u00a0%";
    }

    /** "14 MB", "412 kB". */
    public static String bytes(long size) {
        if (size >= 1_000_000) {
            long tenths = Math.round(size / 100_000.0);
            return (tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "," + tenths % 10) + " MB";
        }
        return Math.max(1, Math.round(size / 1000.0)) + " kB";
    }

    /** "sáng", "sáng và chiều", "sáng, chiều và tối". */
    public static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " và " + parts.get(last);
    }

    /** "Tiếp nhận hồ sơ" inside a sentence: "tiếp nhận hồ sơ". */
    public static String lowerFirst(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(java.util.Locale.of("vi")) + words.substring(1);
    }

    /** "đăng ký tạm trú" where a line begins: "Đăng ký tạm trú". */
    public static String upperFirst(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.of("vi")) + words.substring(1);
    }
}
