package vn.motcua.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** Reads form.yaml into pages and questions; what concerns the whole is left to {@link FormChecks}. */
final class FormReader {
    private static final Set<String> ROOT = Set.of("id", "title", "sections", "questions", "checks", "office");
    private static final Set<String> GROUP = Set.of("group", "section", "ask", "hint", "help", "when", "questions", "repeat", "label");
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final QuestionReader reader = new QuestionReader();
    private int useLine;

    FormDefinition read(String source) throws YamlProblem {
        Yaml root = Yaml.parse(source);
        root.only(ROOT);
        if (root.get("sections").isPresent()) {
            for (Map.Entry<String, Yaml> section : root.need("sections").entries().entrySet()) {
                sections.put(section.getKey(), new Section(section.getKey(), section.getValue().text()));
                lines.put("section:" + section.getKey(), section.getValue().line());
            }
        }
        for (Yaml item : root.need("questions").items()) {
            item(item, "");
        }
        List<Section> used = sections.values().stream()
                .sorted(java.util.Comparator.comparingInt(this::firstQuestion)).toList();
        Map<String, String> office = new LinkedHashMap<>(SharedBlocks.shipped().office());
        office.putAll(OfficeWords.read(root));
        FormDefinition form = new FormDefinition(root.need("id").text(), root.need("title").text(), used, pages, questions, checks(root), office, source);
        OfficeWords.known(root, form);
        return form;
    }

    private List<Check> checks(Yaml root) throws YamlProblem {
        List<Check> checks = new ArrayList<>();
        for (Yaml item : root.items("checks")) {
            checks.add(CheckReader.read(item));
            lines.put("check:" + checks.size(), item.line());
        }
        return checks;
    }

    /** Where each was written: by question id, "section:id" or "check:1". */
    Map<String, Integer> lines() {
        return lines;
    }

    /** Sections read in the order in which they are asked, blocks included. */
    private int firstQuestion(Section section) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).section().equals(section.id())) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private void item(Yaml item, String section) throws YamlProblem {
        if (item.get("use").isPresent()) {
            block(item);
        } else if (item.get("repeat").isPresent()) {
            repeat(item, section);
        } else if (item.get("group").isPresent()) {
            group(item, section, 0);
        } else {
            alone(item, section);
        }
    }

    private void block(Yaml item) throws YamlProblem {
        item.only(Set.of("use"));
        Yaml use = item.need("use");
        Yaml block = SharedBlocks.shipped().block(use);
        sections.putIfAbsent(block.text("section"), new Section(block.text("section"), block.text("title")));
        useLine = use.line();
        for (Yaml question : block.items("questions")) {
            item(question, block.text("section"));
        }
        useLine = 0;
    }

    /** {@code repeat: {count: so-thanh-vien, max: 5}}: the group once for each, as far as the number answered goes. */
    private void repeat(Yaml item, String section) throws YamlProblem {
        Yaml repeat = item.need("repeat");
        repeat.only(Set.of("count", "max"));
        int max = repeat.need("max").number();
        if (max < 1 || max > 20) {
            throw repeat.problem("repeat: max từ 1 đến 20");
        }
        for (int n = 1; n <= max; n++) {
            group(item, section, n);
        }
    }

    private void group(Yaml item, String inherited, int n) throws YamlProblem {
        item.only(GROUP);
        String id = numbered(item.need("group").text(), n);
        String section = section(item, inherited);
        Condition when = item.get("when").isPresent() ? ConditionReader.read(item.need("when")) : null;
        if (n > 0) {
            Condition counted = new Condition.Test(item.need("repeat").need("count").text(), Condition.Operator.AT_LEAST,
                    List.of(String.valueOf(n)));
            when = QuestionReader.both(when, counted);
        }
        List<String> ids = new ArrayList<>();
        for (Yaml member : item.need("questions").items()) {
            Question question = reader.read(member, new QuestionReader.Setting(section, id, when, n, true));
            add(question, member);
            ids.add(question.id());
        }
        if (ids.isEmpty()) {
            throw item.problem("nhóm '%s' không có câu hỏi nào".formatted(id));
        }
        page(item, new Page(id, section, counted(item.need("ask").text(), n), item.text("hint"), help(item, "title"), help(item, "text"), ids));
    }

    private void alone(Yaml item, String inherited) throws YamlProblem {
        String id = item.need("id").text();
        String section = section(item, inherited);
        Question question = reader.read(item, new QuestionReader.Setting(section, id, null, 0, false));
        add(question, item);
        page(item, new Page(id, section, question.ask(), question.hint(), help(item, "title"), help(item, "text"), List.of(id)));
    }

    private void add(Question question, Yaml at) throws YamlProblem {
        if (questions.stream().anyMatch(q -> q.id().equals(question.id()))) {
            throw at.problem("có hai câu hỏi mang tên '%s'".formatted(question.id()));
        }
        questions.add(question);
        lines.put(question.id(), useLine > 0 ? useLine : at.line());
    }

    private void page(Yaml at, Page page) throws YamlProblem {
        if (pages.stream().anyMatch(p -> p.id().equals(page.id()))) {
            throw at.problem("có hai trang mang tên '%s'".formatted(page.id()));
        }
        if (FormChecks.RESERVED.contains(page.id())) {
            throw at.problem("'%s' là tên dành cho trang của cổng; chọn tên khác".formatted(page.id()));
        }
        pages.add(page);
    }

    private String section(Yaml item, String inherited) throws YamlProblem {
        String section = item.get("section").isPresent() ? item.text("section") : inherited;
        if (!sections.containsKey(section)) {
            throw item.problem(section.isEmpty() ? "thiếu 'section'" : "không có phần '%s' trong sections".formatted(section));
        }
        return section;
    }

    private static String help(Yaml item, String key) throws YamlProblem {
        if (item.get("help").isEmpty()) {
            return "";
        }
        Yaml help = item.need("help");
        help.only(Set.of("title", "text"));
        return help.need(key).text();
    }

    static String numbered(String id, int n) {
        return n > 0 ? id + "-" + n : id;
    }

    static String counted(String text, int n) {
        return n > 0 ? text.replace("{n}", String.valueOf(n)) : text;
    }
}
