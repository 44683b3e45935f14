package vn.motcua.web;

import java.time.Duration;
import vn.motcua.shared.Vietnamese;

/**
 * Còn bao lâu: how near a deadline is, in working time that the caller took from the one deadline function.
 * The absolute moment always stands beside it or one link away.
 */
public record Chip(Face face, String words) {
    private static final Duration WORKING_DAY = Duration.ofHours(8);

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

    /** @param left working time until the due moment; @param today whether that moment is today */
    public static Chip left(Duration left, boolean today) {
        if (left.compareTo(Duration.ofHours(1)) <= 0) {
            return new Chip(Face.LAST, left.isZero() ? "Hết giờ" : "Còn " + Vietnamese.duration(left));
        }
        if (today) {
            return new Chip(Face.SOON, "Còn " + Vietnamese.duration(left));
        }
        long days = left.dividedBy(WORKING_DAY);
        return new Chip(Face.AHEAD, "Còn " + (days == 0 ? Vietnamese.duration(left) : days + " ngày làm việc"));
    }

    /** @param over working time since the due moment */
    public static Chip late(Duration over) {
        long days = over.dividedBy(WORKING_DAY);
        return new Chip(Face.LATE, "Quá " + (days == 0 ? Vietnamese.duration(over) : days + " ngày làm việc"));
    }

    /** @param over working time since the present step should have been handed on, while the promise still holds */
    public static Chip stepLate(Duration over) {
        long days = over.dividedBy(WORKING_DAY);
        return new Chip(Face.LAST, "Bước quá " + (days == 0 ? Vietnamese.duration(over) : days + " ngày làm việc"));
    }

    public static Chip hold(String words) {
        return new Chip(Face.HOLD, words);
    }

    public static Chip done(String words) {
        return new Chip(Face.DONE, words);
    }
}
