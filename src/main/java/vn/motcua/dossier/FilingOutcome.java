package vn.motcua.dossier;

import java.util.List;
import vn.motcua.shared.FieldError;

/** What came of a filing. */
public sealed interface FilingOutcome {

    /** Durable: this answer is given after the commit. */
    record Filed(DossierSummary dossier) implements FilingOutcome {
    }

    /** The same filing sent again: the same dossier. */
    record AlreadyFiled(DossierSummary dossier) implements FilingOutcome {
    }

    /** The id was used for a filing with other content; that one stands. */
    record OtherContent(DossierSummary dossier, String message) implements FilingOutcome {
    }

    /** Nothing was filed: this is to be corrected first. */
    record Refused(List<FieldError> errors) implements FilingOutcome {
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
