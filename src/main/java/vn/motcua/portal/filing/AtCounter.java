package vn.motcua.portal.filing;

import java.util.List;
import vn.motcua.form.FormDefinition;
import vn.motcua.form.Question;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Choice;

/** Fields and messages of a form as the official at the counter reads them. */
final class AtCounter {
    private final FormDefinition form;

    AtCounter(FormDefinition form) {
        this.form = form;
    }

    /** A question by its name, which says by itself what is meant; a question to the citizen would have to be asked aloud first. */
    FieldView of(FieldView field, Question question) {
        String name = form.forOffice(question.label());
        List<Choice> choices = field.kind() == FieldView.Kind.ADDRESS ? field.choices() : field.choices().stream()
                .map(choice -> new Choice(choice.value(), form.forOffice(choice.label()), form.forOffice(choice.hint()))).toList();
        String from = FieldViews.FROM_ACCOUNT.equals(field.from()) ? "Lấy từ tài khoản của người nộp" : field.from();
        return new FieldView(field.kind(), field.name(), question.required() ? name : name + " (không bắt buộc)", form.forOffice(field.hint()),
                field.error(), field.heading(), field.values(), field.parts(), choices, field.communes(), field.note(), field.typing(), field.required(), from);
    }

    List<FieldError> of(List<FieldError> errors) {
        return errors.stream().map(error -> new FieldError(error.field(), form.forOffice(error.message()))).toList();
    }
}
