package vn.motcua.portal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Chip;
import vn.motcua.web.StateFace;

/**
 * Hồ sơ của tôi.
 *
 * @param asked dossiers that wait for this citizen, first of all
 * @param rest the others, newest first
 * @param next address of the next page, null on the last
 * @param first address of the first page when this is a later one
 * @param lookedUp what was typed into the look-up, when it needs correcting
 */
public record Mine(List<Row> asked, List<DraftRow> drafts, List<Row> rest, String next, String first, String lookedUp, List<FieldError> errors) {

    /** @param chip null where nothing is waited for */
    public record Row(String code, String procedure, StateFace face, String state, Chip chip, String next, Instant filedAt) {
    }

    /** Tờ khai đang điền. @param answered number of answers kept so far */
    public record DraftRow(UUID id, String procedure, String agency, int answered, int documents, Instant savedAt, Instant keptUntil) {
    }

    public boolean empty() {
        return asked.isEmpty() && drafts.isEmpty() && rest.isEmpty() && first == null;
    }
}
