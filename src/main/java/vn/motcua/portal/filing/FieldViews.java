package vn.motcua.portal.filing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ApplicantAnswers;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.Question;
import vn.motcua.form.Type;
import vn.motcua.form.Typed;
import vn.motcua.form.Value;
import vn.motcua.form.Written;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Choice;
import vn.motcua.web.Errors;
import vn.motcua.web.Mailing;

/** From questions and answers to fields. */
@Component
class FieldViews {
    /** More choices than these stand in a list to open. */
    private static final int MOST_RADIOS = 7;
    static final String FROM_ACCOUNT = "Lấy từ tài khoản của bạn";
    private final Known known;
    private final Mailing mailing;

    FieldViews(Known known, Mailing mailing) {
        this.known = known;
        this.mailing = mailing;
    }

    List<FieldView> of(List<Question> questions, Answers answers, List<FieldError> errors, boolean alone) {
        String note = known.partial() == null ? null : known.partial() + " Thiếu nơi cần chọn thì gọi số điện thoại cuối trang.";
        return questions.stream().map(question -> of(question, answers, errors, alone, note)).toList();
    }

    /** As {@link AtCounter} words it further; nobody at the counter needs to be told to call. */
    FieldView atCounter(Question question, Filling filling, List<FieldError> errors) {
        Answers answers = filling.answers();
        // Most who come live in the office's own province. Where nothing is asked for, nothing is put in: a half address would have to be completed.
        Answers shown = question.type() != Type.ADDRESS || !question.required() || answers.has(question.id()) ? answers
                : known.province(filling.agency()).map(place -> answers.with(question.id(), Answer.typed(place))).orElse(answers);
        return of(question, shown, errors, false, known.partial());
    }

    /** @param note what is to be known about the places that can be chosen; null for nothing */
    private FieldView of(Question question, Answers answers, List<FieldError> errors, boolean alone, String note) {
        FieldView.Kind kind = kind(question);
        boolean address = kind == FieldView.Kind.ADDRESS;
        List<String> parts = parts(question, answers);
        String from = answers.get(question.id()).filter(a -> a.from() != Answer.Provenance.TYPED && !a.blank())
                .map(a -> a.from() == Answer.Provenance.ACCOUNT ? FROM_ACCOUNT : "Lấy từ cơ sở dữ liệu quốc gia").orElse(null);
        String label = alone || question.required() || question.hint().contains("để trống") ? question.ask() : question.ask() + " (không bắt buộc)";
        return new FieldView(kind, question.id(), label, blankToNull(hint(question)), Errors.of(errors, question.id()), alone,
                values(question, answers), parts, address ? known.provinces(parts.getFirst()) : choices(question),
                address ? known.communes(parts.getFirst()) : List.of(), address ? note : null, typing(question), question.required(), from);
    }

    /** What becomes of an address for letters depends on whether this platform sends any. */
    private String hint(Question question) {
        return !question.id().equals(ApplicantAnswers.EMAIL) ? question.hint()
                : (mailing.open() ? "Tin về hồ sơ gửi cả vào đây. " : "Cổng này chưa gửi thư báo tin; cán bộ chỉ dùng khi cần liên lạc. ") + question.hint();
    }

    private static FieldView.Kind kind(Question question) {
        return switch (question.type()) {
            case LONG_TEXT -> FieldView.Kind.LINES;
            case CHOICE -> question.options().size() > MOST_RADIOS ? FieldView.Kind.SELECT : FieldView.Kind.RADIOS;
            case YES_NO -> FieldView.Kind.RADIOS;
            case CHOICES -> FieldView.Kind.BOXES;
            case DATE -> FieldView.Kind.DATE;
            case ADDRESS -> FieldView.Kind.ADDRESS;
            case TEXT, NAME, YEAR, PERSONAL_ID, PHONE, EMAIL, NUMBER, MONEY -> FieldView.Kind.LINE;
        };
    }

    private static List<String> values(Question question, Answers answers) {
        if (question.type() == Type.CHOICES) {
            return answers.values(question.id());
        }
        String text = answers.text(question.id());
        return text.isEmpty() ? List.of() : List.of(Written.of(question.type(), text));
    }

    private static List<String> parts(Question question, Answers answers) {
        if (question.type() == Type.DATE) {
            String text = answers.text(question.id());
            return text.isEmpty() ? List.of("", "", "") : List.of(Typed.dateParts(text));
        }
        return answers.get(question.id()).map(Answer::value).filter(Value.Place.class::isInstance).map(Value.Place.class::cast)
                .map(place -> List.of(place.province(), place.commune(), place.street())).orElse(List.of("", "", ""));
    }

    private static List<Choice> choices(Question question) {
        return question.options().stream().map(option -> new Choice(option.value(), option.label(), blankToNull(option.hint()))).toList();
    }

    private static FieldView.Typing typing(Question question) {
        String autocomplete = switch (question.prefill()) {
            case "account.fullName" -> "name";
            case "account.phone" -> "tel";
            case "account.email" -> "email";
            case "account.birthDate" -> "bday";
            default -> "off";
        };
        return switch (question.type()) {
            case PERSONAL_ID -> new FieldView.Typing("text", "numeric", autocomplete, "20", 0);
            case YEAR -> new FieldView.Typing("text", "numeric", autocomplete, "4", 0);
            case NUMBER -> new FieldView.Typing("text", "numeric", autocomplete, "5", 0);
            case MONEY -> new FieldView.Typing("text", "numeric", autocomplete, "20", 0);
            case PHONE -> new FieldView.Typing("tel", "tel", autocomplete, "20", 0);
            case EMAIL -> new FieldView.Typing("email", "email", autocomplete, null, 0);
            default -> question.limits().digits().isEmpty() ? new FieldView.Typing("text", null, autocomplete, null, question.limits().length())
                    : new FieldView.Typing("text", "numeric", autocomplete, "10", 0);
        };
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
