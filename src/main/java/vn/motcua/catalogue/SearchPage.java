package vn.motcua.catalogue;

import java.util.List;

/**
 * One page of hits, best first.
 *
 * @param lacking words as typed that no hit has, when the hits are only what is near; empty when something has them all
 * @param next position for {@link SearchQuery#after()}; null on the last page
 */
public record SearchPage(List<ProcedureSummary> hits, List<String> lacking, String next) {
    public SearchPage {
        hits = List.copyOf(hits);
        lacking = List.copyOf(lacking);
    }
}
