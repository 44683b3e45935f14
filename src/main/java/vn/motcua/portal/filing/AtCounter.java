package vn.motcua.portal.filing;

import java.util.List;
import vn.motcua.form.OfficeVoice;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Choice;

/** Fields and messages of a form as the official at the counter reads them. */
final class AtCounter {
    private AtCounter() {
    }

    static FieldView of(FieldView field, String label) {
        List<Choice> choices = field.kind() == FieldView.Kind.ADDRESS ? field.choices() : field.choices().stream()
                .map(choice -> new Choice(choice.value(), OfficeVoice.of(choice.label()), OfficeVoice.of(choice.hint()))).toList();
        return new FieldView(field.kind(), field.name(), OfficeVoice.of(label), OfficeVoice.of(field.hint()), OfficeVoice.of(field.error()),
                field.heading(), field.values(), field.parts(), choices, field.communes(), field.typing(), field.required(), OfficeVoice.of(field.from()));
    }

    static List<FieldError> of(List<FieldError> errors) {
        return errors.stream().map(error -> new FieldError(error.field(), OfficeVoice.of(error.message()))).toList();
    }
}
