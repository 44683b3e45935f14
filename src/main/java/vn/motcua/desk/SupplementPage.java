package vn.motcua.desk;

import java.util.List;
import vn.motcua.dossier.Tick;

/**
 * Yêu cầu bổ sung.
 *
 * @param items what may be asked for: the form, what was handed in, what the procedure lists besides
 * @param counter whether the single window answers for this applicant, who has no page of their own
 */
public record SupplementPage(ActHead head, List<Item> items, boolean counter) {

    /** @param chosen ticked on the dossier's page as to be corrected, or chosen here before */
    public record Item(String component, String name, String note, boolean chosen, String reason) {
        public boolean declares() {
            return component.equals(Tick.FORM);
        }
    }
}
