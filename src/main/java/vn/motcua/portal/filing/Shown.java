package vn.motcua.portal.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.Question;
import vn.motcua.form.Type;
import vn.motcua.form.Typed;
import vn.motcua.form.Value;
import vn.motcua.shared.Vietnamese;

/** Answers as people write them. */
final class Shown {
    private Shown() {
    }

    /** "092 197 004 518" · "0909 000 018" · "50.000.000"; what could not be read stays as typed. */
    static String inField(Type type, String text) {
        if (!text.matches("\\d{1,18}")) {
            return text;
        }
        return switch (type) {
            case PERSONAL_ID -> text.length() == 12 ? text.replaceAll("(\\d{3})(?=\\d)", "$1 ") : text;
            case PHONE -> text.length() == 10 ? text.substring(0, 4) + " " + text.substring(4, 7) + " " + text.substring(7) : text;
            case MONEY -> Vietnamese.number(Long.parseLong(text));
            default -> text;
        };
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
            case MONEY -> inField(question.type(), text) + (text.matches("\\d+") ? " đồng" : "");
            default -> shortened(inField(question.type(), text));
        };
    }

    /** A page to read again shows that something is far too long without becoming it. */
    private static String shortened(String text) {
        return text.length() > 5_000 ? text.substring(0, 300) + "… (còn nữa)" : text;
    }

    static List<String> hash(String sha256) {
        return List.of(sha256.split("(?<=\\G.{4})"));
    }
}
