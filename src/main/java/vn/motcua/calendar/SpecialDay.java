package vn.motcua.calendar;

import java.time.LocalDate;

/**
 * Ngày nghỉ, ngày làm bù: a day that differs from the plain week.
 *
 * @param reason  as people call it ("Ngày Văn hóa Việt Nam")
 * @param source  the document that says so
 * @param confirmed false while the Prime Minister's decision on the date is not known
 */
public record SpecialDay(LocalDate date, Kind kind, String reason, String source, boolean confirmed) {
    public SpecialDay {
        if (date == null || kind == null || reason == null || reason.isBlank() || source == null) {
            throw new IllegalArgumentException("A special day needs its date, kind, reason and source");
        }
        if ((reason + source).chars().anyMatch(c -> c == '|' || c == '\n' || c == '\r')) {
            throw new IllegalArgumentException("Reason and source are one line without bars: " + reason);
        }
    }

    /** Why the day differs. */
    public enum Kind {
        /** Labour Code 2019, Article 112. */
        HOLIDAY("Nghỉ lễ"),
        /** Because a holiday fell on the weekly rest day (Article 111.3). */
        COMPENSATION("Nghỉ bù"),
        /** Off now, worked on another day. */
        SWAP_OFF("Nghỉ hoán đổi"),
        /** A rest day worked instead. */
        SWAP_WORK("Làm bù");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean working() {
        return kind == Kind.SWAP_WORK;
    }
}
