package vn.motcua.form;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Tờ khai đang điền.
 *
 * @param id UUIDv7, the key of the filing as well
 * @param keptUntil after which the draft may be discarded
 */
public record Draft(UUID id, UUID accountId, UUID revisionId, String procedureCode, UUID agencyId, Answers answers,
        List<DraftDocument> documents, long version, Instant savedAt, Instant keptUntil) {
    public Draft {
        documents = List.copyOf(documents);
    }

    /** Whether nobody has typed or attached anything yet. */
    boolean untouched() {
        return documents.isEmpty() && answers.all().values().stream().noneMatch(answer -> answer.from() == Answer.Provenance.TYPED);
    }
}
