package vn.motcua.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.calendar.TimeLimit;

/**
 * Cách thức thực hiện: one channel with its time limit, what it costs and what the source adds.
 *
 * @param limit null when the source gives no limit that can be read ("1" without a unit)
 * @param limitText the limit as the source writes it; shown as it is when {@code limit} is null
 */
public record WayOfFiling(Channel channel, TimeLimit limit, String limitText, List<FeeLine> fees, String note) {
    public WayOfFiling {
        limitText = limitText == null ? "" : limitText;
        fees = fees == null ? List.of() : List.copyOf(fees);
        note = note == null ? "" : note;
    }

    /** What a filing this way costs, on one line. That nothing is told does not make it free. */
    public String feeWords() {
        return fees.isEmpty() ? "quyết định công bố không ghi" : fees.stream().map(FeeLine::line).collect(Collectors.joining("; "));
    }

    /** "3 ngày làm việc"; what the source says where no limit could be read; empty when it says nothing. */
    public String limitWords() {
        return limit != null ? limit.words() : limitText;
    }
}
