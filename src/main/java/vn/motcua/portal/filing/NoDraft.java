package vn.motcua.portal.filing;

import java.util.Optional;
import java.util.UUID;

/** There is no open draft under this address for this reader. */
class NoDraft extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean filed;

    /** @param filedDraft the draft's id when it was this reader's and has been filed */
    NoDraft(Optional<UUID> filedDraft) {
        super("No open draft");
        filed = filedDraft.isPresent();
    }

    boolean filed() {
        return filed;
    }
}
