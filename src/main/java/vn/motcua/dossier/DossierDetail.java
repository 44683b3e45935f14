package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.calendar.Derivation;
import vn.motcua.form.Answers;
import vn.motcua.routing.Slip;

/**
 * Hồ sơ, mở ra: all a page about one dossier needs.
 *
 * @param slip null before acceptance
 * @param supplement null when nothing was asked
 * @param dueDerivation null before acceptance
 * @param may what this reader may do now
 * @param filed as it was declared at filing; null unless it was corrected since
 * @param drafted whether a result is drafted or signed, and stands: one drafted before the declaration was corrected does not
 */
public record DossierDetail(DossierSummary dossier, Applicant applicant, Answers answers, List<SubmittedDocument> documents,
                            Slip slip, List<HistoryEntry> history, SupplementRequest supplement,
                            Derivation answerDerivation, Derivation dueDerivation, Set<Act> may,
                            Declaration filed, boolean drafted) {

    /** As it would be had the declaration not been corrected. */
    public DossierDetail asFiled() {
        return filed == null ? this : new DossierDetail(dossier, filed.applicant(), filed.answers(), documents, slip, history, supplement, answerDerivation,
                dueDerivation, may, null, drafted);
    }

    /** The forms given so far, oldest first. */
    public List<Paper> papers() {
        return history.stream().map(HistoryEntry::paper).filter(paper -> paper != null).toList();
    }

    public Optional<Paper> paper(Mau form) {
        return papers().reversed().stream().filter(paper -> paper.form() == form).findFirst();
    }
}
