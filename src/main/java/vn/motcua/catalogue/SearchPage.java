package vn.motcua.catalogue;

import java.util.List;

/**
 * One page of hits, best first.
 *
 * @param lacking on the first page, when no hit on it has all the words typed: those, as typed, that its first hit lacks, though another hit may
 *                have some of them; empty on later pages, and where the first hit stands there for what the words or an event of life mean
 * @param next position for {@link SearchQuery#after()}; null on the last page
 */
public record SearchPage(List<ProcedureSummary> hits, List<String> lacking, String next) {
    public SearchPage {
        hits = List.copyOf(hits);
        lacking = List.copyOf(lacking);
    }
}
