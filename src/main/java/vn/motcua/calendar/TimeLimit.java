package vn.motcua.calendar;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Thời hạn giải quyết: how long the law allows, written short as "8h" (working hours), "3d" (working days) or
 * "5c" (calendar days, "n ngày" in the law's own words). Nought means at once: some published procedures say so.
 */
public record TimeLimit(long amount, Unit unit) {
    /** More than any procedure allows; a larger figure is a slip of the hand. */
    public static final long MAX_DAYS = 3_660;
    private static final Pattern SHORT = Pattern.compile("([0-9]{1,9})([hdc])");

    public TimeLimit {
        if (unit == null) {
            throw new IllegalArgumentException("A time limit needs its unit");
        }
        long most = unit == Unit.WORKING_HOURS ? MAX_DAYS * 8 : MAX_DAYS;
        if (amount < 0 || amount > most) {
            throw new IllegalArgumentException(
                    "Thời hạn phải từ 1 đến %d %s, không phải %d.".formatted(most, unit.words, amount));
        }
    }

    /** What is counted. */
    public enum Unit {
        WORKING_HOURS("h", "giờ làm việc"), WORKING_DAYS("d", "ngày làm việc"), CALENDAR_DAYS("c", "ngày");

        private final String letter;
        private final String words;

        Unit(String letter, String words) {
            this.letter = letter;
            this.words = words;
        }
    }

    /** @throws IllegalArgumentException with a sentence for the reader when the text is not "8h", "3d" or "5c" */
    public static TimeLimit parse(String text) {
        Matcher matcher = SHORT.matcher(text == null ? "" : text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Viết thời hạn là 8h (giờ làm việc), 3d (ngày làm việc) hoặc 5c (ngày), không phải “%s”.".formatted(text));
        }
        for (Unit unit : Unit.values()) {
            if (unit.letter.equals(matcher.group(2))) {
                return new TimeLimit(Long.parseLong(matcher.group(1)), unit);
            }
        }
        throw new IllegalStateException("No unit for " + text);
    }

    /** "8h", as {@link #parse} reads it. */
    public String text() {
        return amount + unit.letter;
    }

    /** "8 giờ làm việc". */
    public String words() {
        return amount + " " + unit.words;
    }

    /** The working time of a limit in working units, a day being {@code workingDay} long; not for calendar days. */
    Duration working(Duration workingDay) {
        return switch (unit) {
            case WORKING_HOURS -> Duration.ofHours(amount);
            case WORKING_DAYS -> workingDay.multipliedBy(amount);
            case CALENDAR_DAYS -> throw new IllegalStateException("Calendar days are not working time");
        };
    }
}
