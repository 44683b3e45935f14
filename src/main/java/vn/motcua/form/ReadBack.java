package vn.motcua.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.motcua.shared.Vietnamese;

/** Tờ khai đọc lại: section by section, each answer in words, for whoever declared it and for who decides on it. */
public final class ReadBack {
    private ReadBack() {
    }

    /** A section of the form with what was answered in it. */
    public record Part(String title, List<Row> rows) {
    }

    /** @param id of the question @param before what was declared before it was corrected; null where it was not */
    public record Row(String id, String label, String value, Answer.Provenance from, String before) {
    }

    /**
     * Nothing of what was said may be lost: without the form, answers stand under the ids of their questions.
     *
     * @param form null where it is not known
     * @param before as declared before it was corrected, the same as {@code answers} where nothing was: what it said otherwise stands beside
     * @param voice how the words of the form are said to this reader
     */
    public static List<Part> of(FormDefinition form, Answers answers, Answers before, UnaryOperator<String> voice) {
        if (form == null) {
            return List.of(new Part("Nội dung khai", answers.all().entrySet().stream()
                    .map(entry -> new Row(entry.getKey(), entry.getKey(), text(entry.getValue().value()), Answer.Provenance.TYPED, null)).toList()));
        }
        Map<String, Correction> corrected = Corrections.between(form, before, answers).stream()
                .collect(Collectors.toMap(correction -> correction.question().id(), Function.identity()));
        List<Part> parts = new ArrayList<>();
        for (Section section : form.sections()) {
            List<Row> rows = form.questions().stream().filter(question -> question.section().equals(section.id()))
                    .filter(question -> answers.has(question.id()) || corrected.containsKey(question.id()))
                    .map(question -> row(question, answers, corrected.get(question.id()), voice)).toList();
            if (!rows.isEmpty()) {
                parts.add(new Part(voice.apply(section.title()), rows));
            }
        }
        return parts;
    }

    private static Row row(Question question, Answers answers, Correction corrected, UnaryOperator<String> voice) {
        if (corrected == null) {
            Answer answer = answers.get(question.id()).orElseThrow();
            return new Row(question.id(), voice.apply(question.label()), words(question, answer, voice), answer.from(), null);
        }
        return new Row(question.id(), voice.apply(question.label()), corrected.after() == null ? corrected.is() : words(question, corrected.after(), voice),
                corrected.after() == null ? Answer.Provenance.TYPED : corrected.after().from(),
                corrected.before() == null ? corrected.was() : words(question, corrected.before(), voice));
    }

    /** One answer in words, as whoever declared it reads it. */
    static String words(Question question, Answer answer) {
        return words(question, answer, UnaryOperator.identity());
    }

    private static String words(Question question, Answer answer, UnaryOperator<String> voice) {
        return switch (answer.value()) {
            case Value.One one -> one(question, one.text(), voice);
            case Value.Many many -> many.items().stream().map(item -> voice.apply(question.optionLabel(item))).collect(Collectors.joining("\n"));
            case Value.Place place -> place.line();
        };
    }

    private static String one(Question question, String text, UnaryOperator<String> voice) {
        return switch (question.type()) {
            case CHOICE, YES_NO -> voice.apply(question.optionLabel(text));
            case DATE -> date(text);
            case PERSONAL_ID, PHONE -> Written.of(question.type(), text);
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
}
