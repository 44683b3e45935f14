package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /**
     * From the least to the most of what one filing may cost: "8.000 đồng – 15.000 đồng", "Miễn phí – 15.000 đồng/bản"; empty where the
     * lines are not cases of one charge, where nothing says which case one is, or where one of them fixes no amount.
     */
    public static Optional<String> range(List<FeeLine> lines) {
        boolean cases = lines.stream().map(FeeLine::kind).distinct().count() == 1 && lines.stream().filter(line -> line.amount() != null)
                .map(line -> Optional.ofNullable(line.unit())).distinct().count() == 1;
        boolean fixed = lines.stream().allMatch(line -> line.mode() == FeeLine.Mode.FIXED || line.mode() == FeeLine.Mode.FREE);
        // Lines of which the source does not say when each is due may be due together: then neither is the price.
        boolean told = lines.stream().filter(line -> line.text().isEmpty()).count() <= 1 && lines.stream().noneMatch(line -> line.kind() == FeeLine.Kind.UNSPECIFIED);
        if (!cases || !fixed || !told) {
            return Optional.empty();
        }
        List<FeeLine> byAmount = lines.stream().sorted(Comparator.comparing(line -> line.mode() == FeeLine.Mode.FREE ? 0L : line.amount())).toList();
        String least = byAmount.getFirst().words();
        String most = byAmount.getLast().words();
        return Optional.of(least.equals(most) ? least : least + " – " + most);
    }

    /** "7.000 đồng"; "0 đồng" when nothing is certain or nothing is charged. */
    public String words() {
        return Vietnamese.dong(certain);
    }
}
