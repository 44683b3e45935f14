package vn.motcua.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/**
 * Reads one of <code>checks</code>: <code>{at: …, when: …, say: …}</code>. Its <code>when</code> is that of a question, and may also hold
 * <code>{same: [a, b]}</code>, <code>{from: a, to: b, years-below: 10}</code> and <code>{field: a, mentions: [công ty]}</code>.
 */
final class CheckReader {
    private CheckReader() {
    }

    static Check read(Yaml yaml) throws YamlProblem {
        yaml.only(Set.of("at", "when", "say"));
        return new Check(yaml.need("at").text(), condition(yaml.need("when")), yaml.need("say").text());
    }

    /** What {@link ConditionReader} meets and does not know itself; null when it is no comparison. */
    private static Condition condition(Yaml yaml) throws YamlProblem {
        return ConditionReader.read(yaml, CheckReader::comparison);
    }

    private static Condition comparison(Yaml yaml) throws YamlProblem {
        Map<String, Yaml> entries = yaml.entries();
        if (entries.containsKey("same")) {
            yaml.only(Set.of("same"));
            List<String> ids = new ArrayList<>(entries.get("same").texts());
            if (ids.size() < 2) {
                throw yaml.problem("same so ít nhất hai câu hỏi");
            }
            return new Comparison.Same(ids);
        }
        if (entries.containsKey("years-below")) {
            yaml.only(Set.of("from", "to", "years-below"));
            return new Comparison.YearsBelow(yaml.need("from").text(), yaml.need("to").text(), yaml.need("years-below").number());
        }
        if (entries.containsKey("mentions")) {
            yaml.only(Set.of("field", "mentions"));
            return new Comparison.Mentions(yaml.need("field").text(), yaml.need("mentions").texts());
        }
        return null;
    }
}
