package vn.motcua.web;

import java.time.Duration;
import java.time.Instant;
import vn.motcua.shared.DueWords;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;

/**
 * Còn bao lâu: how near a deadline is, in working time that the caller took from the one deadline function.
 * The absolute moment always stands beside it or one link away.
 *
 * @param deadline which one it counts to; null where the place has only one
 */
public record Chip(Face face, String words, Deadline deadline) {
    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private Chip(Face face, String words) {
        this(face, words, null);
    }

    public enum Face {
        AHEAD("", Icon.CLOCK),
        SOON(" mc-chip--soon", Icon.CLOCK),
        LAST(" mc-chip--last", Icon.ALERT),
        LATE(" mc-chip--late", Icon.BANG),
        HOLD(" mc-chip--hold", Icon.PAUSE),
        DONE("", Icon.CHECK);

        private final String css;
        private final Icon icon;

        Face(String css, Icon icon) {
            this.css = css;
            this.icon = icon;
        }

        public String css() {
            return css;
        }

        public Icon icon() {
            return icon;
        }
    }

    /** The same, and which deadline it counts to; shown as "Còn 1 ngày 4 giờ (bước)". Its list says once for all rows that these are working hours. */
    public Chip to(Deadline deadline) {
        return new Chip(face, words.replaceFirst(" làm việc$", ""), deadline);
    }

    /** What a list may count to. */
    public enum Deadline {
        ANSWER("trả lời"), STEP("bước"), PROMISE("hẹn trả");

        private final String word;

        Deadline(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** @param left working time until the due moment: none on the evening of a last day that counts to its end */
    public static Chip left(Duration left, Instant due, Instant now) {
        boolean today = Vietnam.at(due).toLocalDate().equals(Vietnam.at(now).toLocalDate());
        if (left.isZero()) {
            return new Chip(Face.LAST, today && DueWords.endsTheDay(due) ? "Đến hết hôm nay" : "Hết giờ làm việc");
        }
        if (left.compareTo(Duration.ofHours(1)) <= 0) {
            return new Chip(Face.LAST, "Còn " + working(left));
        }
        return new Chip(today ? Face.SOON : Face.AHEAD, "Còn " + working(left));
    }

    /** @param over working time since the due moment: none until the office opens again, however long that is */
    public static Chip late(Duration over) {
        return new Chip(Face.LATE, over.isZero() ? "Đã quá hạn" : "Quá " + working(over));
    }

    /** @param over working time since the present step should have been handed on, while the promise still holds */
    public static Chip stepLate(Duration over) {
        return new Chip(Face.LAST, over.isZero() ? "Bước đã quá giờ" : "Bước quá " + working(over));
    }

    /**
     * Working time as a list says it: to the minute within an hour, to the nearest five minutes within a day, beyond that in days and begun
     * hours left out. So what was handed over a minute ago still has its whole day.
     */
    private static String working(Duration duration) {
        long exact = duration.plusMinutes(1).minusNanos(1).toMinutes();
        if (exact < 60) {
            return exact + " phút";
        }
        long minutes = (exact + 2) / 5 * 5;
        long days = minutes / WORKING_DAY.toMinutes();
        long hours = minutes % WORKING_DAY.toMinutes() / 60;
        return days == 0 ? Vietnamese.duration(Duration.ofMinutes(minutes)) : days + " ngày " + (hours == 0 ? "" : hours + " giờ ") + "làm việc";
    }

    public static Chip hold(String words) {
        return new Chip(Face.HOLD, words);
    }

    public static Chip done(String words) {
        return new Chip(Face.DONE, words);
    }
}
