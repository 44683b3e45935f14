package vn.motcua.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.FormDefinition;
import vn.motcua.form.Question;
import vn.motcua.form.Section;
import vn.motcua.form.Value;
import vn.motcua.shared.Vietnamese;

/** Tờ khai as officials read it: section by section, each answer in words, with where it came from. */
final class CaseForm {
    private CaseForm() {
    }

    static List<CasePage.Part> parts(ProcedureRevision revision, Answers answers) {
        return revision == null || revision.form() == null ? List.of(plain(answers)) : parts(revision.form(), answers);
    }

    private static List<CasePage.Part> parts(FormDefinition form, Answers answers) {
        List<CasePage.Part> parts = new ArrayList<>();
        for (Section section : form.sections()) {
            List<CasePage.Row> rows = form.questions().stream()
                    .filter(question -> question.section().equals(section.id()) && answers.has(question.id()))
                    .map(question -> row(form, question, answers.get(question.id()).orElseThrow())).toList();
            if (!rows.isEmpty()) {
                parts.add(new CasePage.Part(form.forOffice(section.title()), rows));
            }
        }
        return parts;
    }

    /** For a dossier whose form is not known: nothing of what was said may be lost. */
    private static CasePage.Part plain(Answers answers) {
        return new CasePage.Part("Nội dung khai", answers.all().entrySet().stream()
                .map(entry -> new CasePage.Row(entry.getKey(), text(entry.getValue().value()), null)).toList());
    }

    private static CasePage.Row row(FormDefinition form, Question question, Answer answer) {
        return new CasePage.Row(form.forOffice(question.label()), switch (answer.value()) {
            case Value.One one -> one(form, question, one.text());
            case Value.Many many -> many.items().stream().map(item -> form.forOffice(question.optionLabel(item))).collect(Collectors.joining("\n"));
            case Value.Place place -> place.line();
        }, from(answer.from()));
    }

    private static String one(FormDefinition form, Question question, String text) {
        return switch (question.type()) {
            case CHOICE, YES_NO -> form.forOffice(question.optionLabel(text));
            case DATE -> date(text);
            case PERSONAL_ID -> text.matches("[0-9]{12}") ? text.replaceAll("(...)(?=.)", "$1 ") : text;
            case MONEY -> text.matches("[0-9]{1,15}") ? Vietnamese.dong(Long.parseLong(text)) : text;
            default -> text;
        };
    }

    private static String date(String iso) {
        try {
            return Vietnamese.date(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.One one -> one.text();
            case Value.Many many -> String.join("\n", many.items());
            case Value.Place place -> place.line();
        };
    }

    private static String from(Answer.Provenance provenance) {
        return switch (provenance) {
            case TYPED -> null;
            case ACCOUNT -> "Từ tài khoản";
            case REGISTER -> "Từ cơ sở dữ liệu";
        };
    }
}
