package vn.motcua.web;

import java.util.List;
import vn.motcua.shared.FieldError;

/** Finds the sentence that stands beside a field among all that stand in the summary. */
public final class Errors {
    private Errors() {
    }

    /** The first message about the field, null when it is right as it is. */
    public static String of(List<FieldError> errors, String field) {
        return errors.stream().filter(error -> error.field().equals(field)).map(FieldError::message).findFirst().orElse(null);
    }
}
