package vn.motcua.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** When a question is asked: comparisons of earlier answers, as data. A comparison with what is not answered is false: unknown fails closed. */
public sealed interface Condition permits Condition.Test, Condition.All, Condition.Any, Comparison {

    /** Reads {@code when} of form.yaml and of a component: <code>{muc-dich: ket-hon}</code>, <code>{any: […]}</code>, <code>{field: …, operator: …, value: …}</code>. */
    static Condition read(Yaml yaml) throws YamlProblem {
        return ConditionReader.read(yaml);
    }

    boolean holds(Answers answers);

    Set<String> fields();

    /** Phép so sánh. */
    enum Operator { IS, IS_NOT, ANSWERED, NOT_ANSWERED, AT_LEAST, AT_MOST }

    /** One comparison. IS holds when any answer is among the values; AT_LEAST and AT_MOST compare whole numbers. */
    record Test(String field, Operator operator, List<String> values) implements Condition {
        public Test {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(Answers answers) {
            List<String> given = answers.values(field);
            return switch (operator) {
                case ANSWERED -> answers.has(field);
                case NOT_ANSWERED -> !answers.has(field);
                case IS -> given.stream().anyMatch(values::contains);
                case IS_NOT -> !given.isEmpty() && given.stream().noneMatch(values::contains);
                case AT_LEAST -> given.stream().anyMatch(v -> compare(v) >= 0);
                case AT_MOST -> given.stream().anyMatch(v -> number(v) && compare(v) <= 0);
            };
        }

        private int compare(String given) {
            return number(given) ? Long.compare(Long.parseLong(given), Long.parseLong(values.getFirst())) : -1;
        }

        private static boolean number(String text) {
            return text.matches("\\d{1,18}");
        }

        @Override
        public Set<String> fields() {
            return Set.of(field);
        }
    }

    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Answers answers) {
            return parts.stream().allMatch(part -> part.holds(answers));
        }

        @Override
        public Set<String> fields() {
            return parts.stream().flatMap(part -> part.fields().stream()).collect(Collectors.toUnmodifiableSet());
        }
    }

    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Answers answers) {
            return parts.stream().anyMatch(part -> part.holds(answers));
        }

        @Override
        public Set<String> fields() {
            return parts.stream().flatMap(part -> part.fields().stream()).collect(Collectors.toUnmodifiableSet());
        }
    }
}
