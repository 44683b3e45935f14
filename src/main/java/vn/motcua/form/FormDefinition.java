package vn.motcua.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Biểu mẫu điện tử tương tác of a procedure: sections, pages, questions, in the order in which they are asked.
 *
 * @param source the YAML it was read from; exports give back exactly this
 */
public record FormDefinition(String id, String title, List<Section> sections, List<Page> pages, List<Question> questions, String source) {
    public FormDefinition {
        sections = List.copyOf(sections);
        pages = List.copyOf(pages);
        questions = List.copyOf(questions);
    }

    /** @throws FormProblem with the line and the reason, when the definition could mislead anybody who fills it */
    public static FormDefinition parse(String yaml) throws FormProblem {
        throw new UnsupportedOperationException("FormDefinition.parse");
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
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
