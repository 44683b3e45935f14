package vn.motcua.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/**
 * Lời cho cán bộ: forms are written to the citizen who fills them. Where an official who fills them at the counter, or reads them later,
 * must read it otherwise, <code>office</code> says how: each wording of the form, and what the official reads in its place. Written by
 * hand: no rule tells the "bạn" who files from a "bạn đời".
 */
final class OfficeWords {
    private OfficeWords() {
    }

    static Map<String, String> read(Yaml root) throws YamlProblem {
        Map<String, String> office = new LinkedHashMap<>();
        if (root.get("office").isPresent()) {
            for (Map.Entry<String, Yaml> entry : root.need("office").entries().entrySet()) {
                office.put(entry.getKey(), entry.getValue().text());
            }
        }
        return office;
    }

    /** A wording that was changed since, or mistyped, would be shown to officials as the citizen reads it: it is refused. */
    static void known(Yaml root, FormDefinition form) throws YamlProblem {
        if (root.get("office").isEmpty()) {
            return;
        }
        Set<String> written = shown(form).collect(Collectors.toSet());
        for (Map.Entry<String, Yaml> entry : root.need("office").entries().entrySet()) {
            if (!written.contains(entry.getKey())) {
                throw entry.getValue().problem("office: cán bộ không gặp câu '%s' nào trong biểu mẫu này; chép đúng câu viết cho công dân"
                        .formatted(entry.getKey()));
            }
        }
    }

    /** All that an official reads of a form: a question alone on its page goes by its label, and hints of a page are for the citizen. */
    static Stream<String> shown(FormDefinition form) {
        return Stream.of(form.sections().stream().map(Section::title),
                form.pages().stream().filter(page -> page.questions().size() > 1).map(Page::ask),
                form.questions().stream().flatMap(OfficeWords::shown),
                form.checks().stream().map(Check::say)).flatMap(words -> words);
    }

    private static Stream<String> shown(Question question) {
        return Stream.concat(Stream.of(question.label(), question.hint(), question.missing()),
                question.options().stream().flatMap(option -> List.of(option.label(), option.hint()).stream()));
    }
}
