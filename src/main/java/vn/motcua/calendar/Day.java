package vn.motcua.calendar;

import java.time.LocalDate;

/**
 * Ngày: what one date is in an office's calendar.
 *
 * @param reason why it is off or worked in exchange ("Ngày Văn hóa Việt Nam"); "nghỉ cuối tuần" on weekends; empty on plain days
 */
public record Day(LocalDate date, Kind kind, String reason, boolean confirmed) {
    /** The plain kinds and those of {@link SpecialDay.Kind}. */
    public enum Kind { WORKING, WEEKEND, HOLIDAY, COMPENSATION, SWAP_OFF, SWAP_WORK }

    public boolean working() {
        return kind == Kind.WORKING || kind == Kind.SWAP_WORK;
    }

    /** "nghỉ Ngày Văn hóa Việt Nam", "nghỉ cuối tuần", as the derivation says it; empty on working days. */
    public String words() {
        return switch (kind) {
            case WORKING, SWAP_WORK -> "";
            case WEEKEND -> "nghỉ cuối tuần";
            case HOLIDAY -> "nghỉ " + reason;
            case COMPENSATION -> "nghỉ bù " + reason;
            case SWAP_OFF -> "nghỉ hoán đổi, " + reason;
        };
    }
}
