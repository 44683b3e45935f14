package vn.motcua.link;

import java.util.List;
import vn.motcua.dossier.Applicant;
import vn.motcua.form.Answers;

/**
 * What a partner sends to file, read and cleaned.
 *
 * @param procedure code, as 1.004873
 * @param agency code, as H13.42
 * @param documents named by hash; the bytes were sent before
 */
record FilingBody(String procedure, String agency, Applicant applicant, Answers answers, List<Named> documents) {
    /** @param component key of the required document, or {@code to-khai} for the form itself */
    record Named(String component, String name, String sha256) {
    }
}
