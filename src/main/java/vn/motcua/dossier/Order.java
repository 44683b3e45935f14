package vn.motcua.dossier;

import java.util.Arrays;
import java.util.List;

/**
 * How a list is sorted and what it takes.
 *
 * @param phases those it shows; empty: whatever the state
 * @param onlyPast what is sorted by lies before now
 */
record Order(String column, boolean newestFirst, List<String> phases, boolean onlyPast) {
    static final Order NEWEST = new Order("filed_at", true, List.of(), false);

    static Order of(WorkList list) {
        return switch (list) {
            case TO_RECEIVE -> byDue("RECEIVE");
            case AWAITING_SUPPLEMENT -> byDue("SUPPLEMENT");
            case IN_PROCESS -> byDue("PROCESS");
            case TO_RETURN -> byDue("RETURN");
            case OVERDUE -> new Order("phase_due", false, List.of("RECEIVE", "PROCESS"), true);
            case MY_DESK -> new Order("next_due", false, List.of(), false);
            case MINE -> NEWEST;
        };
    }

    private static Order byDue(String... phases) {
        return new Order("phase_due", false, Arrays.asList(phases), false);
    }

    String direction() {
        return newestFirst ? " DESC" : "";
    }

    /** What comes after a {@link Position}. */
    String behind(String sort, String id) {
        return "(" + sort + ", " + id + ")" + (newestFirst ? " < (:beforeAt, :beforeId)" : " > (:afterAt, :afterId)");
    }

    /**
     * Several ranges as one in this order. A dossier in two of them comes once.
     *
     * @param limit of rows read, or null
     */
    String merged(List<String> ranges, String limit) {
        return ranges.size() == 1 ? ranges.getFirst()
                : "SELECT DISTINCT ON (sort, id) sort, id, wanted FROM (" + String.join(" UNION ALL ", ranges) + ") r ORDER BY " + words()
                + (limit == null ? "" : " LIMIT " + limit);
    }

    /** "sort, id" in that order. */
    String words() {
        return "sort" + direction() + ", id" + direction();
    }
}
