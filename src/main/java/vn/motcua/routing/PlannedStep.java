package vn.motcua.routing;

import java.util.List;
import java.util.UUID;
import vn.motcua.agency.Post;

/**
 * Bước của phiếu kiểm soát: a row of the approved table, copied when the dossier was received, with its unit found.
 *
 * @param act what is done there: RECEIVE, ASSIGN, DRAFT, VERIFY, SIGN, ISSUE, RETURN
 * @param minutes working minutes allotted; those of the whole block when {@code block} is given
 * @param counted false where the time limit leaves the step out
 * @param forms numbers of the forms that the step may produce
 * @param block null, or the key of the block of steps that share one allotment
 */
public record PlannedStep(int no, UUID unitId, String unitName, String postKey, String postName, String does, String act,
                          long minutes, boolean counted, List<String> forms, String block) {
    public PlannedStep {
        forms = forms == null ? List.of() : List.copyOf(forms);
    }

    /** The post it is for, with its unit. */
    public String seat() {
        return Post.in(postName, unitName);
    }
}
