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
    private final SupplementDrafts drafts;

    SupplementNotes(SupplementDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * A note as its page shows it.
     *
     * @param written what stands in the field
     * @param kept what is kept of it: something else only where it is too long to be
     * @param overtaken whether another window wrote it since this one was shown
     */
    record Note(String written, String kept, boolean overtaken) {

        /** Why it cannot be kept. */
        Optional<FieldError> trouble() {
            return written.equals(kept) ? Optional.empty() : Said.trouble("Lời nhắn", written).map(told -> new FieldError(Supplementing.NOTE, told));
        }

        /** Names what is kept; the form sends it back. */
        String mark() {
            return Sha256.hex(kept);
        }
    }

    Note of(DossierDetail detail, UUID account) {
        String kept = drafts.note(detail.dossier().id(), account);
        return new Note(kept, kept, false);
    }

    /** @param shown {@link Note#mark} of the page: a window in which nothing was typed takes nothing away from what another one wrote meanwhile */
    Note take(DossierDetail detail, UUID account, String typed, String shown) {
        String written = Text.clean(typed);
        String kept = drafts.note(detail.dossier().id(), account);
        if (written.equals(kept)) {
            return new Note(kept, kept, false);
        }
        if (Sha256.hex(written).equals(shown)) {
            return new Note(kept, kept, true);
        }
        if (written.length() > Said.MOST) {
            return new Note(written, kept, false);
        }
        drafts.note(detail.dossier().id(), account, written);
        return new Note(written, written, false);
    }
}
