package vn.motcua.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sửa tờ khai đã nộp: what was declared, over it what is given instead. Pure. */
public final class Corrections {
    private Corrections() {
    }

    /** For the pages that ask: a question that was asked at filing and left empty has been seen, and does not wait for an answer. */
    public static Answers filling(FormDefinition form, Answers filed, Answers given) {
        Answers seen = filed;
        for (Question question : FormEvaluator.visible(form, filed)) {
            if (filed.get(question.id()).isEmpty()) {
                seen = seen.with(question.id(), Answer.typed(""));
            }
        }
        return seen.with(given);
    }

    /** What would be declared then. */
    public static Answers applied(FormDefinition form, Answers filed, Answers given) {
        return asFiled(filed, FormEvaluator.prune(form, filed.with(given)));
    }

    /** An answer that says the same as the one that was filed is that one: where it came from, and what a commune was called then. */
    public static Answers asFiled(Answers filed, Answers declared) {
        Answers kept = declared;
        for (Map.Entry<String, Answer> answer : declared.all().entrySet()) {
            Answer before = filed.all().get(answer.getKey());
            if (before != null && same(before.value(), answer.getValue().value())) {
                kept = kept.with(answer.getKey(), before);
            }
        }
        return kept;
    }

    /** The answers in which two declarations differ by what they say, in the order of the form. */
    public static List<Correction> between(FormDefinition form, Answers before, Answers after) {
        List<Correction> corrections = new ArrayList<>();
        for (Question question : form.questions()) {
            Answer was = said(before, question);
            Answer is = said(after, question);
            if (was == null ? is != null : is == null || !same(was.value(), is.value())) {
                corrections.add(new Correction(question, was, is));
            }
        }
        return List.copyOf(corrections);
    }

    private static Answer said(Answers answers, Question question) {
        return answers.get(question.id()).filter(answer -> !answer.blank()).orElse(null);
    }

    /** A place is its codes and the line of the street, whatever it is called by now. */
    private static boolean same(Value one, Value other) {
        return one instanceof Value.Place here && other instanceof Value.Place there
                ? here.province().equals(there.province()) && here.commune().equals(there.commune()) && here.street().equals(there.street())
                : one.equals(other);
    }
}
