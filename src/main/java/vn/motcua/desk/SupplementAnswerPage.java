package vn.motcua.desk;

import java.util.List;
import vn.motcua.dossier.FiledDocument;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.Tick;

/**
 * Nhận phần bổ sung tại quầy.
 *
 * @param kept files taken in already while something else was still to be corrected
 * @param unsent questions that the applicant is correcting in an account and has not sent
 */
public record SupplementAnswerPage(ActHead head, SupplementRequest request, List<FiledDocument> kept, List<String> unsent) {
    /** The box by which the official leaves out what the applicant is correcting. */
    public static final String LEAVE_OUT = "bo-phan-dang-sua";

    /** Whether this item is the declaration, which is not corrected question by question here. */
    public boolean declares(SupplementItem item) {
        return item.component().equals(Tick.FORM);
    }

    public List<FiledDocument> kept(String component) {
        return kept.stream().filter(file -> file.component().equals(component)).toList();
    }
}
