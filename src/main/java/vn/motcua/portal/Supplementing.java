package vn.motcua.portal;

import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.FiledDocument;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.shared.FieldError;

/**
 * Trang bổ sung hồ sơ.
 *
 * @param limits how large a file may be, by component
 * @param note as typed
 * @param kept files taken in already while something else was still to be corrected
 */
public record Supplementing(DossierSummary dossier, SupplementRequest request, Map<String, String> limits, String note,
        List<FiledDocument> kept, List<FieldError> errors) {

    public List<FiledDocument> kept(String component) {
        return kept.stream().filter(file -> file.component().equals(component)).toList();
    }
}
