package vn.motcua.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/**
 * Reads <code>when</code>: <code>{muc-dich: ket-hon}</code> (all the pairs; a list of values means any of them),
 * <code>{any: […]}</code>, <code>{all: […]}</code>, <code>{field: so-nguoi, operator: at-least, value: 2}</code>.
 */
final class ConditionReader {
    private static final Set<String> TEST = Set.of("field", "operator", "value");

    private ConditionReader() {
    }

    /** Forms of a condition that only some places know; null for what is none of them. */
    interface More {
        Condition read(Yaml yaml) throws YamlProblem;
    }

    static Condition read(Yaml yaml) throws YamlProblem {
        return read(yaml, none -> null);
    }

    static Condition read(Yaml yaml, More more) throws YamlProblem {
        if (!yaml.isMap()) {
            throw yaml.problem("điều kiện phải là một bảng, ví dụ { muc-dich: ket-hon }");
        }
        Condition special = more.read(yaml);
        if (special != null) {
            return special;
        }
        Map<String, Yaml> entries = yaml.entries();
        if (entries.containsKey("field")) {
            return test(yaml);
        }
        if (entries.containsKey("any") || entries.containsKey("all")) {
            yaml.only(Set.of("any", "all"));
            List<Condition> both = new ArrayList<>();
            if (entries.containsKey("any")) {
                both.add(new Condition.Any(parts(entries.get("any"), more)));
            }
            if (entries.containsKey("all")) {
                both.add(new Condition.All(parts(entries.get("all"), more)));
            }
            return both.size() == 1 ? both.getFirst() : new Condition.All(both);
        }
        List<Condition> tests = new ArrayList<>();
        for (Map.Entry<String, Yaml> entry : entries.entrySet()) {
            tests.add(new Condition.Test(entry.getKey(), Condition.Operator.IS, entry.getValue().texts()));
        }
        if (tests.isEmpty()) {
            throw yaml.problem("điều kiện trống");
        }
        return tests.size() == 1 ? tests.getFirst() : new Condition.All(tests);
    }

    private static List<Condition> parts(Yaml list, More more) throws YamlProblem {
        List<Condition> parts = new ArrayList<>();
        for (Yaml item : list.items()) {
            parts.add(read(item, more));
        }
        if (parts.isEmpty()) {
            throw list.problem("điều kiện trống");
        }
        return parts;
    }

    private static Condition test(Yaml yaml) throws YamlProblem {
        yaml.only(TEST);
        String word = yaml.need("operator").text();
        Condition.Operator operator = java.util.Arrays.stream(Condition.Operator.values())
                .filter(o -> o.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)).findFirst()
                .orElseThrow(() -> yaml.problem("không có phép so sánh '%s'; có: is, is-not, answered, not-answered, at-least, at-most".formatted(word)));
        boolean bare = operator == Condition.Operator.ANSWERED || operator == Condition.Operator.NOT_ANSWERED;
        if (bare == yaml.get("value").isPresent()) {
            throw yaml.problem(bare ? "phép '%s' không cần value".formatted(word) : "phép '%s' cần value".formatted(word));
        }
        List<String> values = bare ? List.of() : yaml.need("value").texts();
        boolean counted = operator == Condition.Operator.AT_LEAST || operator == Condition.Operator.AT_MOST;
        if (counted && (values.size() != 1 || !values.getFirst().matches("\\d{1,18}"))) {
            throw yaml.problem("phép '%s' so với một số nguyên không âm".formatted(word));
        }
        return new Condition.Test(yaml.need("field").text(), operator, values);
    }
}
