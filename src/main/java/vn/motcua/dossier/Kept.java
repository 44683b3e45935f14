package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.routing.SlipStream;

/**
 * What is kept of a dossier beside its row, for the check of its history.
 *
 * @param content the canonical text as filed; null when it is gone
 * @param corrected the canonical text as corrected since; null when it was not
 * @param search the words it is found by
 * @param asked the request to supplement and its answer; null when nothing was asked
 * @param recipient who took the result in the applicant's place; null for nobody
 * @param passed the units by which it is found as well, besides the window that received it
 * @param slip the slip as stored
 */
record Kept(String content, String corrected, String search, AskedFacts asked, KeptRecipient recipient, List<SubmittedDocument> documents,
            List<Passed> passed, SlipStream.Stored slip) {

    /** What is declared now. */
    String now() {
        return corrected == null ? content : corrected;
    }

    /** @param filedAt by which the dossiers of a unit are sorted */
    record Passed(UUID unit, Instant filedAt) {
    }
}
