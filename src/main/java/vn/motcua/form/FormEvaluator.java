package vn.motcua.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.FieldError;

/** Evaluates a form on the server: what is asked, what is wrong, what comes next. Pure. */
public final class FormEvaluator {
    private FormEvaluator() {
    }

    /** The questions asked of somebody who answered so. An answer to a question that is not asked counts for nothing. */
    public static List<Question> visible(FormDefinition form, Answers answers) {
        throw new UnsupportedOperationException();
    }

    /** The answers without those of hidden or unknown questions: what is filed. */
    public static Answers prune(FormDefinition form, Answers answers) {
        throw new UnsupportedOperationException();
    }

    /** What is to be corrected before filing; empty when all is well. The field is the question's id. */
    public static List<FieldError> check(FormDefinition form, Answers answers, LocalDate today) {
        throw new UnsupportedOperationException();
    }

    /** What looks odd but may be right: shown when answers are read again, never an obstacle. */
    public static List<FieldError> warnings(FormDefinition form, Answers answers) {
        throw new UnsupportedOperationException();
    }

    /** The first question that still waits for its answer. */
    public static Optional<Question> next(FormDefinition form, Answers answers) {
        throw new UnsupportedOperationException();
    }
}
