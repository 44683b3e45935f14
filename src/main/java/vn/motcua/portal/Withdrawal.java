package vn.motcua.portal;

import java.util.List;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.shared.FieldError;

/** The page that asks whether a dossier is really to be withdrawn. @param reason as typed */
public record Withdrawal(DossierSummary dossier, String reason, List<FieldError> errors) {
}
