package vn.motcua.portal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Said;
import vn.motcua.dossier.SupplementDrafts;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Sha256;
import vn.motcua.shared.Text;

/** Lời nhắn đang viết: kept like the files and the corrected answers, so that going away to correct one loses nothing. */
@Component
class SupplementNotes {
    private static final FieldError BOTH = new FieldError(Supplementing.NOTE,
            "Ở cửa sổ khác bạn vừa viết lời nhắn khác. Ô dưới đây có cả hai lời. Giữ phần bạn muốn gửi, xóa phần còn lại, rồi bấm tiếp");
    private final SupplementDrafts drafts;

    SupplementNotes(SupplementDrafts drafts) {
        this.drafts = drafts;
    }

    /** What another window did: nothing, wrote while nothing is typed in this one, wrote while something is. */
    enum Elsewhere { NOTHING, WROTE, BOTH_WROTE }

    /**
     * A note as its page shows it.
     *
     * @param written what stands in the field
     * @param kept what is kept of it: something else only where it is too long to be
     * @param elsewhere what another window did to it since this one was shown
     */
    record Note(String written, String kept, Elsewhere elsewhere) {

        /** That there are two of them. */
        Optional<FieldError> bothWrote() {
            return elsewhere == Elsewhere.BOTH_WROTE ? Optional.of(BOTH) : Optional.empty();
        }

        /** Why the one there is cannot be kept. */
        Optional<FieldError> trouble() {
            return written.equals(kept) || elsewhere == Elsewhere.BOTH_WROTE ? Optional.empty()
                    : Said.trouble("Lời nhắn", written).map(told -> new FieldError(Supplementing.NOTE, told));
        }

        /** Names what is kept; the form sends it back. */
        String mark() {
            return Sha256.hex(kept);
        }
    }

    Note of(DossierDetail detail, UUID account) {
        String kept = drafts.note(detail.dossier().id(), account);
        return new Note(kept, kept, Elsewhere.NOTHING);
    }

    /** @param shown {@link Note#mark} of the page: it takes nothing away from what another window wrote since, but shows it beside what was typed here */
    Note take(DossierDetail detail, UUID account, String typed, String shown) {
        String written = Text.clean(typed);
        while (true) {
            String kept = drafts.note(detail.dossier().id(), account);
            if (written.equals(kept)) {
                return new Note(kept, kept, Elsewhere.NOTHING);
            }
            if (Sha256.hex(written).equals(shown)) {
                return new Note(kept, kept, Elsewhere.WROTE);
            }
            if (!Sha256.hex(kept).equals(shown) && !written.contains(kept)) {
                return written.isEmpty() ? new Note(kept, kept, Elsewhere.WROTE) : new Note(kept + "\n\n" + written, kept, Elsewhere.BOTH_WROTE);
            }
            if (written.length() > Said.MOST) {
                return new Note(written, kept, Elsewhere.NOTHING);
            }
            // Refused where another window was quicker in between: then it is read again.
            if (drafts.note(detail.dossier().id(), account, written, kept)) {
                return new Note(written, written, Elsewhere.NOTHING);
            }
        }
    }
}
