package vn.motcua.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.shared.FieldError;

/** Evaluates a form on the server: what is asked, what is wrong, what comes next. Pure. */
public final class FormEvaluator {
    private FormEvaluator() {
    }

    /** The questions asked of somebody who answered so. An answer to a question that is not asked counts for nothing. */
    public static List<Question> visible(FormDefinition form, Answers answers) {
        List<Question> visible = new ArrayList<>();
        Map<String, Answer> counted = new LinkedHashMap<>();
        for (Question question : form.questions()) {
            if (question.when() == null || question.when().holds(new Answers(counted))) {
                visible.add(question);
                answers.get(question.id()).ifPresent(answer -> counted.put(question.id(), answer));
            }
        }
        return visible;
    }

    /** The pages that hold at least one question asked. */
    public static List<Page> pages(FormDefinition form, Answers answers) {
        List<String> shown = visible(form, answers).stream().map(Question::page).toList();
        return form.pages().stream().filter(page -> shown.contains(page.id())).toList();
    }

    /** The questions asked on one page; empty when the page is not asked at all. */
    public static List<Question> asked(FormDefinition form, Page page, Answers answers) {
        return visible(form, answers).stream().filter(q -> q.page().equals(page.id())).toList();
    }

    /**
     * The answers without those of hidden or unknown questions and without blank ones, in the order of the form, cleaned as if typed:
     * what is filed, from the wizard and from other systems alike.
     */
    public static Answers prune(FormDefinition form, Answers answers) {
        Answers clean = Typed.clean(form, answers);
        Map<String, Answer> kept = new LinkedHashMap<>();
        for (Question question : visible(form, clean)) {
            clean.get(question.id()).filter(answer -> !answer.blank()).ifPresent(answer -> kept.put(question.id(), answer));
        }
        return new Answers(kept);
    }

    /** What is to be corrected before filing; empty when all is well. The field is the question's id. */
    public static List<FieldError> check(FormDefinition form, Answers answers, LocalDate today) {
        return check(visible(form, answers), form, answers, today);
    }

    /** The same for the questions of one page. */
    public static List<FieldError> check(FormDefinition form, Page page, Answers answers, LocalDate today) {
        return check(asked(form, page, answers), form, answers, today);
    }

    private static List<FieldError> check(List<Question> questions, FormDefinition form, Answers answers, LocalDate today) {
        AnswerChecks checks = new AnswerChecks(form, answers, today);
        List<FieldError> errors = new ArrayList<>();
        for (Question question : questions) {
            checks.of(question).ifPresent(message -> errors.add(new FieldError(question.id(), message)));
        }
        errors.addAll(together(questions, form, answers, errors));
        List<String> order = questions.stream().map(Question::id).toList();
        errors.sort(Comparator.comparing(error -> order.indexOf(error.field())));
        return List.copyOf(errors);
    }

    /** What only several answers together make wrong; beside a question that is right in itself. */
    private static List<FieldError> together(List<Question> questions, FormDefinition form, Answers answers, List<FieldError> found) {
        Answers counted = prune(form, answers);
        List<FieldError> errors = new ArrayList<>();
        for (Check check : form.checks()) {
            boolean here = questions.stream().anyMatch(question -> question.id().equals(check.at()));
            boolean free = Stream.concat(found.stream(), errors.stream()).noneMatch(error -> error.field().equals(check.at()));
            if (here && free && check.when().holds(counted)) {
                errors.add(new FieldError(check.at(), check.say()));
            }
        }
        return errors;
    }

    /** Questions of other pages that the checks said here compare with: where else it may be put right. */
    public static List<Question> elsewhere(FormDefinition form, Page page, Answers answers, List<FieldError> said) {
        return visible(form, answers).stream().filter(question -> !question.page().equals(page.id()))
                .filter(question -> form.checks().stream().anyMatch(check -> check.when().fields().contains(question.id())
                        && said.contains(new FieldError(check.at(), check.say())))).toList();
    }

    /** What looks odd but may be right: shown when answers are read again, never an obstacle. */
    public static List<FieldError> warnings(FormDefinition form, Answers answers) {
        List<FieldError> warnings = new ArrayList<>();
        for (Question question : visible(form, answers)) {
            if (question.type() == Type.PERSONAL_ID) {
                PersonalId.oddity(answers.text(question.id()), answers.text(question.limits().person().birth()),
                        answers.text(question.limits().person().sex()))
                        .ifPresent(message -> warnings.add(new FieldError(question.id(), message)));
            }
        }
        return List.copyOf(warnings);
    }

    /** The first question that still waits: required and empty, or not seen yet. */
    public static Optional<Question> next(FormDefinition form, Answers answers) {
        return visible(form, answers).stream()
                .filter(q -> answers.get(q.id()).isEmpty() || q.required() && !answers.has(q.id())).findFirst();
    }

    /** Whether a condition holds for somebody who answered so; no condition always does. */
    public static boolean holds(FormDefinition form, Answers answers, Condition when) {
        return when == null || when.holds(prune(form, answers));
    }
}
