package vn.motcua.portal;

import java.util.List;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.shared.FieldError;

/**
 * Trang bổ sung hồ sơ.
 *
 * @param note as typed
 * @param kept files taken in already while something else was still to be corrected
 */
public record Supplementing(DossierSummary dossier, SupplementRequest request, String note, List<KeptFile> kept, List<FieldError> errors) {

    public List<KeptFile> kept(String component) {
        return kept.stream().filter(file -> file.component().equals(component)).toList();
    }
}
