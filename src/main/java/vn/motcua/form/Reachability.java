package vn.motcua.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tries the answers that matter to a question's conditions until one of them makes it asked. */
final class Reachability {
    /** Beyond this many combinations a question is believed to be reachable. */
    private static final long MOST = 50_000;
    private final FormDefinition form;

    Reachability(FormDefinition form) {
        this.form = form;
    }

    boolean canBeAsked(Question question) {
        if (question.when() == null) {
            return true;
        }
        List<Question> matter = new ArrayList<>(closure(question));
        List<List<Value>> domains = matter.stream().map(this::domain).toList();
        long combinations = domains.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(MOST + 1, a * b));
        if (combinations > MOST) {
            return true;
        }
        for (long i = 0; i < combinations; i++) {
            Answers answers = Answers.NONE;
            long rest = i;
            for (int q = 0; q < matter.size(); q++) {
                List<Value> domain = domains.get(q);
                answers = answers.with(matter.get(q).id(), Answer.typed(domain.get((int) (rest % domain.size()))));
                rest /= domain.size();
            }
            if (FormEvaluator.visible(form, answers).contains(question)) {
                return true;
            }
        }
        return false;
    }

    /** The questions it depends on, and those they depend on. */
    private Set<Question> closure(Question question) {
        Set<Question> matter = new LinkedHashSet<>();
        for (String field : question.when().fields()) {
            form.question(field).filter(matter::add).filter(q -> q.when() != null).ifPresent(q -> matter.addAll(closure(q)));
        }
        return matter;
    }

    private List<Value> domain(Question question) {
        Stream<String> options = question.options().stream().map(Option::value);
        Stream<String> values = question.type().chosen() ? options : mentioned(question);
        Stream<Value> single = values.map(v -> question.type() == Type.CHOICES ? new Value.Many(List.of(v)) : new Value.One(v));
        List<Value> domain = new ArrayList<>(single.toList());
        domain.add(new Value.One(""));
        if (question.type() == Type.CHOICES) {
            domain.add(new Value.Many(question.options().stream().map(Option::value).toList()));
        }
        return domain;
    }

    /** Of free answers only those that a condition names can matter, and one that none names. */
    private Stream<String> mentioned(Question question) {
        Stream<String> named = form.questions().stream().filter(q -> q.when() != null).flatMap(q -> FormChecks.tests(q.when()).stream())
                .filter(test -> test.field().equals(question.id())).flatMap(test -> test.values().stream());
        return Stream.concat(named, Stream.of("một câu trả lời khác")).distinct();
    }
}
