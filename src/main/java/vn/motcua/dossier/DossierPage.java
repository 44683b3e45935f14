package vn.motcua.dossier;

import java.util.List;

/**
 * One page of a list.
 *
 * @param next where the next page starts; null on the last one
 */
public record DossierPage(List<DossierSummary> rows, String next) {
    public DossierPage {
        rows = List.copyOf(rows);
    }
}
