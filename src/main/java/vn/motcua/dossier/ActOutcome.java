package vn.motcua.dossier;

import java.util.List;
import vn.motcua.shared.FieldError;

/** What came of an act. Each message is for people and says what to do. */
public sealed interface ActOutcome {

    /** @param paper SHA-256 of the form printed at the act, kept by {@code document}; null where none is due */
    record Done(DossierSummary dossier, String paper, Mau form) implements ActOutcome {
    }

    /** The dossier is not on this person's desk. */
    record NotYours(String message) implements ActOutcome {
    }

    /** The law does not allow this act in the state the dossier is in. */
    record NotNow(State state, String message) implements ActOutcome {
    }

    /** Something is to be corrected first. */
    record Incomplete(List<FieldError> errors) implements ActOutcome {
        public Incomplete {
            errors = List.copyOf(errors);
        }

        static Incomplete field(String field, String message) {
            return new Incomplete(List.of(new FieldError(field, message)));
        }
    }

    /** The same person sent the same act twice: the first time counts. @param done that first time, in the history */
    record Repeated(DossierSummary dossier, HistoryEntry done) implements ActOutcome {
    }

    /** Somebody was faster; the page should be read again. */
    record Overtaken(String message) implements ActOutcome {
    }

    static ActOutcome overtaken(String code) {
        return new Overtaken("Hồ sơ %s vừa được người khác cập nhật. Tải lại trang để xem tình trạng mới rồi làm tiếp".formatted(code));
    }
}
