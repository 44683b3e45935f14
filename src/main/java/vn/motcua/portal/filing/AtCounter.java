package vn.motcua.portal.filing;

import java.util.List;
import vn.motcua.dossier.ReturnWay;
import vn.motcua.form.FormDefinition;
import vn.motcua.form.Question;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Choice;

/** Fields and messages of a form as the official at the counter reads them. */
final class AtCounter {
    private final FormDefinition form;
    private final boolean account;

    /** @param account whether the person has one: nothing electronic reaches whoever has none */
    AtCounter(FormDefinition form, boolean account) {
        this.form = form;
        this.account = account;
    }

    /** A question by its name, which says by itself what is meant; a question to the citizen would have to be asked aloud first. */
    FieldView of(FieldView field, Question question) {
        String name = form.forOffice(question.label());
        List<Choice> choices = field.kind() == FieldView.Kind.ADDRESS ? field.choices() : field.choices().stream()
                .map(choice -> new Choice(choice.value(), form.forOffice(choice.label()), form.forOffice(choice.hint()))).toList();
        if (!account && question.id().equals(ReturnWay.QUESTION)) {
            choices = onPaper(choices);
        }
        String from = FieldViews.FROM_ACCOUNT.equals(field.from()) ? "Lấy từ tài khoản của người nộp" : field.from();
        return new FieldView(field.kind(), field.name(), question.required() ? name : name + " (không bắt buộc)", form.forOffice(field.hint()),
                field.error(), field.heading(), field.values(), field.parts(), choices, field.communes(), field.note(), field.typing(), field.required(), from);
    }

    private static List<Choice> onPaper(List<Choice> choices) {
        return choices.stream().filter(choice -> !choice.value().equals(ReturnWay.ONLINE.answer()))
                .map(choice -> choice.value().equals(ReturnWay.COUNTER.answer()) ? new Choice(choice.value(), "Bản giấy, lấy tại quầy một cửa", choice.hint())
                        : choice.value().equals(ReturnWay.POST.answer()) ? new Choice(choice.value(), "Bản giấy, gửi qua bưu chính", choice.hint()) : choice).toList();
    }

    List<FieldError> of(List<FieldError> errors) {
        return errors.stream().map(error -> new FieldError(error.field(), form.forOffice(error.message()))).toList();
    }
}
