package vn.motcua.catalogue;

import java.util.List;

/**
 * One page of hits, best first.
 *
 * @param next position for {@link SearchQuery#after()}; null on the last page
 */
public record SearchPage(List<ProcedureSummary> hits, String next) {
    public SearchPage {
        hits = List.copyOf(hits);
    }
}
