package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.shared.Vietnamese;

/**
 * Tổng phí, lệ phí: what a filing costs for certain, and what comes besides but is known only by number of copies, by value or by
 * resolution of the provincial council.
 *
 * @param certain in đồng
 * @param open each in words; empty when the sum is all
 */
public record FeeSum(long certain, List<String> open) {
    public FeeSum {
        open = List.copyOf(open);
    }

    public static FeeSum of(List<FeeLine> lines) {
        long certain = 0;
        List<String> open = new ArrayList<>();
        for (FeeLine line : lines) {
            if (line.mode() == FeeLine.Mode.FIXED && line.unit() == null) {
                certain += line.amount();
            } else if (line.mode() != FeeLine.Mode.FREE || !line.text().isEmpty()) {
                open.add(line.line());
            }
        }
        return new FeeSum(certain, open.stream().distinct().toList());
    }

    /** "7.000 đồng"; "0 đồng" when nothing is certain or nothing is charged. */
    public String words() {
        return Vietnamese.dong(certain);
    }
}
