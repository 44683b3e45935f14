package vn.motcua.desk;

import java.util.List;

/** @param items what may be asked for: the form, what was handed in, what the procedure lists besides */
public record SupplementPage(ActHead head, List<Item> items) {

    /** @param chosen ticked on the dossier's page as to be corrected, or chosen here before */
    public record Item(String component, String name, String note, boolean chosen, String reason) {
    }
}
