package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import vn.motcua.calendar.Derivation;

/**
 * Biên nhận nộp hồ sơ: proves what was filed.
 *
 * @param applicant as it was filed, whatever was corrected since
 * @param content the canonical text (RFC 8785) of applicant and answers, {@code contentSha256} its hash
 * @param documents with the hash of each file
 */
public record Receipt(String code, String applicant, Instant filedAt, Instant answerDue, Derivation derivation, String content, String contentSha256,
                      List<SubmittedDocument> documents) {
    public Receipt {
        documents = List.copyOf(documents);
    }
}
