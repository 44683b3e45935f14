package vn.motcua.portal.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.Question;
import vn.motcua.form.Typed;
import vn.motcua.form.Value;
import vn.motcua.form.Written;
import vn.motcua.shared.Vietnamese;

/** Answers as people write them. */
final class Shown {
    private Shown() {
    }

    static String answer(Question question, Answers answers) {
        Optional<Answer> answer = answers.get(question.id()).filter(given -> !given.blank());
        if (answer.isEmpty()) {
            return question.required() ? "Chưa trả lời" : "Để trống";
        }
        return switch (answer.get().value()) {
            case Value.Place place -> place.line();
            case Value.Many many -> String.join("\n", many.items().stream().map(question::optionLabel).toList());
            case Value.One one -> one(question, one.text());
        };
    }

    private static String one(Question question, String text) {
        return switch (question.type()) {
            case CHOICE, YES_NO -> question.optionLabel(text);
            case DATE -> Typed.date(text).map(LocalDate::from).map(Vietnamese::date).orElse(text);
            case MONEY -> Written.of(question.type(), text) + (text.matches("\\d+") ? " đồng" : "");
            default -> Written.shortened(Written.of(question.type(), text));
        };
    }

    static List<String> hash(String sha256) {
        return List.of(sha256.split("(?<=\\G.{4})"));
    }
}
