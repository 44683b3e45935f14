package vn.motcua.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/**
 * Biểu mẫu điện tử tương tác of a procedure: sections, pages, questions, in the order in which they are asked; checks over several answers.
 *
 * @param office what officials read in place of what is written to the citizen, by the latter
 * @param source the YAML it was read from; exports give back exactly this
 */
public record FormDefinition(String id, String title, List<Section> sections, List<Page> pages, List<Question> questions, List<Check> checks,
        Map<String, String> office, String source) {
    public FormDefinition {
        sections = List.copyOf(sections);
        pages = List.copyOf(pages);
        questions = List.copyOf(questions);
        checks = List.copyOf(checks);
        office = Map.copyOf(office);
    }

    /** @throws FormProblem with the line and the reason, when the definition could mislead anybody who fills it */
    public static FormDefinition parse(String yaml) throws FormProblem {
        try {
            FormReader reader = new FormReader();
            FormDefinition form = reader.read(yaml);
            new FormChecks(form, reader.lines()).all();
            return form;
        } catch (FormProblem e) {
            throw e;
        } catch (YamlProblem e) {
            throw new FormProblem(e.line(), e.reason());
        }
    }

    /** Tờ khai chung: the request form of a procedure that has none of its own. */
    public static FormDefinition general(String id, String title) {
        String quoted = title.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
        String yaml = """
                id: "%s"
                title: "%s"
                questions:
                  - use: nguoi-yeu-cau
                  - use: lien-he
                  - use: noi-dung
                  - use: nhan-ket-qua
                """.formatted(id, quoted);
        try {
            return parse(yaml);
        } catch (FormProblem e) {
            throw new IllegalStateException("The general form is broken: " + e.getMessage(), e);
        }
    }

    /** Checks a condition that stands outside the form, on a component of the dossier: it may name any question. */
    public void check(Condition condition, Yaml at) throws FormProblem {
        FormChecks.outside(this, condition, at.line());
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** Giọng của cơ quan: words of this form as an official reads them; unchanged where the form does not say otherwise. Null for null. */
    public String forOffice(String words) {
        return words == null ? null : office.getOrDefault(words, words);
    }

    public Optional<Page> page(String id) {
        return pages.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** What the account knows of the questions that say where ({@code account.fullName}), marked as such. */
    public Answers prefill(Map<String, Value> known) {
        Answers answers = Answers.NONE;
        for (Question question : questions) {
            Value value = known.get(question.prefill());
            if (value != null && !value.blank()) {
                answers = answers.with(question.id(), new Answer(value, Answer.Provenance.ACCOUNT));
            }
        }
        return answers;
    }
}
