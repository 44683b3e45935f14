package vn.motcua.portal;

import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.FiledDocument;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.Tick;
import vn.motcua.form.Correction;
import vn.motcua.shared.FieldError;

/**
 * Trang bổ sung hồ sơ.
 *
 * @param items what files are taken for: what was asked for, and what the answers corrected since ask for
 * @param limits how large a file may be, by component
 * @param note as typed
 * @param kept files taken in already while something else was still to be corrected
 * @param corrected what was changed of the declaration so far; null where the request does not name it
 * @param waiting what is to be answered there before it can be sent
 */
public record Supplementing(DossierSummary dossier, SupplementRequest request, List<SupplementItem> items, Map<String, String> limits, String note,
        List<FiledDocument> kept, SupplementForm.Corrected corrected, List<FieldError> waiting, List<FieldError> errors) {
    /** Anchor of the declaration, and the field that names what was shown of it. */
    public static final String FORM = "to-khai";

    public List<FiledDocument> kept(String component) {
        return kept.stream().filter(file -> file.component().equals(component)).toList();
    }

    /** Whether this item is the declaration, and can be corrected here. */
    public boolean corrects(SupplementItem item) {
        return corrected != null && item.component().equals(Tick.FORM);
    }

    public String form() {
        return "/ho-so/" + dossier.code() + "/bo-sung/to-khai";
    }

    public String change(Correction correction) {
        return form() + "/" + correction.question().page() + "?ve=kiem-tra";
    }

    /** What names the corrections shown; the form sends it back. */
    public String shown() {
        return corrected.sha256();
    }
}
