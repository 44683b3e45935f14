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
 * @param note what stands in its field, and what is kept of it
 * @param kept files taken in already while something else was still to be corrected
 * @param corrected what was changed of the declaration so far; null where the request does not name it
 * @param waiting what is to be answered there before it can be sent
 */
public record Supplementing(DossierSummary dossier, SupplementRequest request, List<SupplementItem> items, Map<String, String> limits, SupplementNotes.Note note,
        List<FiledDocument> kept, SupplementForm.Corrected corrected, List<FieldError> waiting, List<FieldError> errors) {
    /** Anchor of the declaration, and the field that names what was shown of it. */
    public static final String FORM = "to-khai";
    /** The field for what the official is told. */
    public static final String NOTE = "ghi-chu";
    /** The value of the button that keeps everything and leads to the declaration; after it, where one page is meant, "-" and its name. */
    static final String CORRECT = "sua";

    public List<FiledDocument> kept(String component) {
        return kept.stream().filter(file -> file.component().equals(component)).toList();
    }

    /** Whether this item is the declaration, and can be corrected here. */
    public boolean corrects(SupplementItem item) {
        return corrected != null && item.component().equals(Tick.FORM);
    }

    public String written() {
        return note.written();
    }

    /** What names the note shown; the form sends it back. */
    public String mark() {
        return note.mark();
    }

    public String toForm() {
        return CORRECT;
    }

    public String toQuestion(Correction correction) {
        return CORRECT + "-" + correction.question().page();
    }

    /** @param waits one of {@link #waiting} */
    public String toQuestion(FieldError waits) {
        return corrected.form().question(waits.field()).map(question -> CORRECT + "-" + question.page()).orElse(CORRECT);
    }

    /** The id of what leads to an answer that still waits; where a message about it leads. */
    public static String anchor(String question) {
        return FORM + "-" + question;
    }

    /** What names the corrections shown; the form sends it back. */
    public String shown() {
        return corrected.sha256();
    }
}
