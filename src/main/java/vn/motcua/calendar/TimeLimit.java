package vn.motcua.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Thời hạn giải quyết: an amount of working hours ("8h"), working days ("3d") or calendar days ("5c"). */
public record TimeLimit(long amount, Unit unit) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})([hdc])");

    public enum Unit {
        WORKING_HOURS("h", "giờ làm việc"), WORKING_DAYS("d", "ngày làm việc"), CALENDAR_DAYS("c", "ngày");

        private final String letter;
        private final String words;

        Unit(String letter, String words) {
            this.letter = letter;
            this.words = words;
        }
    }

    public TimeLimit {
        if (amount < 0) {
            throw new IllegalArgumentException("A time limit is not negative: " + amount);
        }
    }

    /** @throws IllegalArgumentException when the text is not like "8h", "3d" or "5c" */
    public static TimeLimit parse(String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("A time limit is written 8h, 3d or 5c, not '%s'".formatted(text));
        }
        long amount = Long.parseLong(written.group(1));
        return switch (written.group(2)) {
            case "h" -> new TimeLimit(amount, Unit.WORKING_HOURS);
            case "d" -> new TimeLimit(amount, Unit.WORKING_DAYS);
            default -> new TimeLimit(amount, Unit.CALENDAR_DAYS);
        };
    }

    /** "8h". */
    public String text() {
        return amount + unit.letter;
    }

    /** "8 giờ làm việc". */
    public String words() {
        return amount + " " + unit.words;
    }
}
