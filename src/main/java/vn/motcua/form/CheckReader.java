package vn.motcua.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/**
 * Reads one of <code>checks</code>: <code>{at: …, when: …, say: …}</code>. Its <code>when</code> is that of a question, and may also hold
 * <code>{same: [a, b]}</code> (one of the two is <code>at</code>), <code>{from: a, to: b, years-below: 10}</code>, <code>{field: a, mentions: [công ty]}</code>
 * and <code>{field: a, begins-otherwise: [Hộ kinh doanh]}</code>.
 */
final class CheckReader {
    private CheckReader() {
    }

    static Check read(Yaml yaml) throws YamlProblem {
        yaml.only(Set.of("at", "when", "say"));
        String at = yaml.need("at").text();
        return new Check(at, ConditionReader.read(yaml.need("when"), when -> comparison(when, at)), yaml.need("say").text());
    }

    /** What {@link ConditionReader} meets and does not know itself; null when it is no comparison. */
    private static Condition comparison(Yaml yaml, String at) throws YamlProblem {
        Map<String, Yaml> entries = yaml.entries();
        if (entries.containsKey("same")) {
            yaml.only(Set.of("same"));
            return same(entries.get("same"), at);
        }
        if (entries.containsKey("years-below")) {
            yaml.only(Set.of("from", "to", "years-below"));
            return new Comparison.YearsBelow(yaml.need("from").text(), yaml.need("to").text(), yaml.need("years-below").number());
        }
        if (entries.containsKey("mentions")) {
            yaml.only(Set.of("field", "mentions"));
            return new Comparison.Mentions(yaml.need("field").text(), yaml.need("mentions").texts());
        }
        if (entries.containsKey("begins-otherwise")) {
            yaml.only(Set.of("field", "begins-otherwise"));
            return new Comparison.BeginsOtherwise(yaml.need("field").text(), yaml.need("begins-otherwise").texts());
        }
        return null;
    }

    private static Comparison same(Yaml list, String at) throws YamlProblem {
        List<String> others = new ArrayList<>(list.texts());
        if (others.size() < 2) {
            throw list.problem("same so ít nhất hai câu hỏi");
        }
        if (new HashSet<>(others).size() < others.size()) {
            throw list.problem("same so một câu hỏi với chính nó; mỗi câu ghi một lần");
        }
        if (!others.remove(at)) {
            throw list.problem("same so '%s', câu nêu ở at, với các câu khác; ghi cả câu đó vào same".formatted(at));
        }
        return new Comparison.Same(at, others);
    }
}
