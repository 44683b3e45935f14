package vn.motcua.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of a form as a whole before anybody fills it. */
final class FormChecks {
    /** Names that the wizard itself uses in its addresses. */
    static final Set<String> RESERVED = Set.of("giay-to", "kiem-tra", "nop", "xoa", "luu");
    private final FormDefinition form;
    private final Map<String, Integer> lines;

    FormChecks(FormDefinition form, Map<String, Integer> lines) {
        this.form = form;
        this.lines = lines;
    }

    void all() throws FormProblem {
        if (form.questions().isEmpty()) {
            throw new FormProblem(0, "biểu mẫu không có câu hỏi nào");
        }
        for (Section section : form.sections()) {
            if (form.questions().stream().noneMatch(q -> q.section().equals(section.id()))) {
                throw new FormProblem(line("section:" + section.id()), "phần '%s' không có câu hỏi nào".formatted(section.id()));
            }
        }
        conditions();
        siblings();
        fieldNames();
        reachable();
        together();
    }

    /** Conditions look back only, to an earlier page: so there is no cycle, and a page is whole when it is shown. */
    private void conditions() throws FormProblem {
        Map<String, Question> earlier = new HashMap<>();
        for (Question question : form.questions()) {
            if (question.when() != null) {
                for (Condition.Test test : tests(question.when())) {
                    known(question, test, earlier);
                }
            }
            earlier.put(question.id(), question);
        }
    }

    private void known(Question question, Condition.Test test, Map<String, Question> earlier) throws FormProblem {
        Question asked = earlier.get(test.field());
        if (asked == null) {
            String why = form.question(test.field()).isEmpty() ? "không có trong biểu mẫu" : "chưa được hỏi trước đó (điều kiện vòng)";
            throw problem(question, "điều kiện của '%s' dựa vào '%s' %s".formatted(question.id(), test.field(), why));
        }
        if (asked.page().equals(question.page())) {
            throw problem(question, "điều kiện của '%s' dựa vào '%s' ở cùng một trang".formatted(question.id(), test.field()));
        }
        value(question, test, asked);
    }

    private void value(Question question, Condition.Test test, Question asked) throws FormProblem {
        for (String value : test.values()) {
            if (!offers(asked, value)) {
                throw problem(question, "điều kiện của '%s' chờ '%s' là '%s', nhưng câu đó không có lựa chọn này"
                        .formatted(question.id(), asked.id(), value));
            }
        }
    }

    private void siblings() throws FormProblem {
        for (Question question : form.questions()) {
            Limits limits = question.limits();
            for (String field : List.of(limits.notBefore(), limits.person().birth(), limits.person().sex())) {
                if (!field.isEmpty() && form.question(field).isEmpty()) {
                    throw problem(question, "'%s' so với câu hỏi '%s' không có trong biểu mẫu".formatted(question.id(), field));
                }
            }
            if (limits.min() != null && limits.max() != null && limits.min() > limits.max()) {
                throw problem(question, "'%s' có min lớn hơn max".formatted(question.id()));
            }
        }
    }

    /** A date shows three fields, an address three: none may carry another question's name. */
    private void fieldNames() throws FormProblem {
        Set<String> taken = new HashSet<>();
        for (Question question : form.questions()) {
            for (String field : FieldNames.of(question)) {
                if (!taken.add(field)) {
                    throw problem(question, "tên ô '%s' bị trùng; đổi tên câu hỏi '%s'".formatted(field, question.id()));
                }
            }
        }
    }

    /** A condition on a component of the dossier: it may look at every question, and only at what is there. */
    static void outside(FormDefinition form, Condition condition, int line) throws FormProblem {
        for (String field : condition.fields()) {
            form.question(field).orElseThrow(() -> new FormProblem(line, "điều kiện dựa vào câu hỏi '%s' không có trong biểu mẫu".formatted(field)));
        }
        for (Condition.Test test : tests(condition)) {
            Question asked = form.question(test.field()).orElseThrow();
            for (String value : test.values()) {
                if (!offers(asked, value)) {
                    throw new FormProblem(line, "điều kiện chờ '%s' là '%s', nhưng câu đó không có lựa chọn này".formatted(asked.id(), value));
                }
            }
        }
    }

    private static boolean offers(Question asked, String value) {
        return !asked.type().chosen() || asked.options().stream().anyMatch(o -> o.value().equals(value));
    }

    private void reachable() throws FormProblem {
        Reachability reachability = new Reachability(form);
        for (Question question : form.questions()) {
            if (!reachability.canBeAsked(question)) {
                throw problem(question, "không ai gặp được câu hỏi '%s': không câu trả lời nào làm điều kiện của nó đúng".formatted(question.id()));
            }
        }
    }

    /** A check stands beside the last question it looks at, so that its page, when it is sent, knows all of them. */
    private void together() throws FormProblem {
        List<String> order = form.questions().stream().map(Question::id).toList();
        for (int n = 1; n <= form.checks().size(); n++) {
            Check check = form.checks().get(n - 1);
            Question at = form.question(check.at()).orElse(null);
            if (at == null) {
                throw new FormProblem(line("check:" + n), "điều kiện chung đứng ở câu hỏi '%s' không có trong biểu mẫu".formatted(check.at()));
            }
            outside(form, check.when(), line("check:" + n));
            days(check.when(), line("check:" + n));
            for (String field : check.when().fields()) {
                Question other = form.question(field).orElseThrow();
                if (order.indexOf(field) > order.indexOf(at.id()) && !other.page().equals(at.page())) {
                    throw new FormProblem(line("check:" + n), "điều kiện chung ở '%s' dựa vào '%s' được hỏi sau đó; đặt nó ở câu hỏi sau cùng"
                            .formatted(at.id(), field));
                }
            }
            if (!check.when().fields().contains(at.id())) {
                throw new FormProblem(line("check:" + n), "điều kiện chung đứng ở '%s' mà không dựa vào câu đó; đặt nó ở câu nó nói tới"
                        .formatted(at.id()));
            }
        }
    }

    /** Years are counted between days and years only: of anything else the comparison would never hold. */
    private void days(Condition condition, int line) throws FormProblem {
        switch (condition) {
            case Comparison.YearsBelow years -> {
                for (String field : years.fields()) {
                    Type type = form.question(field).orElseThrow().type();
                    if (type != Type.DATE && type != Type.YEAR) {
                        throw new FormProblem(line, "years-below so ngày hoặc năm, mà '%s' không phải ngày hay năm".formatted(field));
                    }
                }
            }
            case Condition.All all -> days(all.parts(), line);
            case Condition.Any any -> days(any.parts(), line);
            case Condition.Test test -> { }
            case Comparison other -> { }
        }
    }

    private void days(List<Condition> parts, int line) throws FormProblem {
        for (Condition part : parts) {
            days(part, line);
        }
    }

    static List<Condition.Test> tests(Condition condition) {
        return switch (condition) {
            case Condition.Test test -> List.of(test);
            case Condition.All all -> all.parts().stream().flatMap(part -> tests(part).stream()).toList();
            case Comparison comparison -> List.of();
            case Condition.Any any -> Stream.of(any.parts()).flatMap(List::stream).flatMap(part -> tests(part).stream()).toList();
        };
    }

    private FormProblem problem(Question question, String reason) {
        return new FormProblem(line(question.id()), reason);
    }

    private int line(String what) {
        return lines.getOrDefault(what, 0);
    }
}
