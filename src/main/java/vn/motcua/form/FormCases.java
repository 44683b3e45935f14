package vn.motcua.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/**
 * Ví dụ phải đúng (cases.yaml): what somebody answers, and what the form must then ask, skip, refuse and want attached.
 * <pre>
 * cases:
 *   - name: Chị Ánh xin giấy để kết hôn
 *     today: 2026-11-20
 *     answers: { muc-dich: ket-hon, noi-cu-tru: { province: "92", commune: "31135", street: "18 Hai Bà Trưng" } }
 *     asks: [ten-nguoi-se-ket-hon]
 *     skips: [muc-dich-khac]
 *     errors: { so-dinh-danh: "Số định danh cá nhân phải có 12 chữ số, mới nhập 11" }   # exactly these; absent: none
 *     needs: { giay-ly-hon: required }                                                       # required, welcome, not-asked
 * </pre>
 */
public final class FormCases {
    private static final Set<String> KEYS = Set.of("name", "today", "answers", "asks", "skips", "errors", "needs");
    private final FormDefinition form;
    private final BiFunction<String, Answers, String> needs;

    private FormCases(FormDefinition form, BiFunction<String, Answers, String> needs) {
        this.form = form;
        this.needs = needs;
    }

    /**
     * @param needs what somebody who answered so must attach for a component: "required", "welcome" or "not-asked"
     * @return how many examples passed
     * @throws FormProblem for the first that does not
     */
    public static int pass(FormDefinition form, String yaml, BiFunction<String, Answers, String> needs) throws FormProblem {
        try {
            Yaml root = Yaml.parse(yaml);
            List<Yaml> cases = root.need("cases").items();
            for (Yaml example : cases) {
                new FormCases(form, needs).one(example);
            }
            return cases.size();
        } catch (FormProblem e) {
            throw e;
        } catch (YamlProblem e) {
            throw new FormProblem(e.line(), e.reason());
        }
    }

    private void one(Yaml example) throws YamlProblem {
        example.only(KEYS);
        String name = example.need("name").text();
        LocalDate today = example.get("today").isPresent() ? LocalDate.parse(example.text("today")) : LocalDate.of(2026, 11, 20);
        Answers answers = answers(example.need("answers"));
        List<String> visible = FormEvaluator.visible(form, answers).stream().map(Question::id).toList();
        for (Yaml asked : example.items("asks")) {
            if (!visible.contains(asked.text())) {
                throw asked.problem("ví dụ '%s': phải hỏi '%s' mà không hỏi".formatted(name, asked.text()));
            }
        }
        for (Yaml skipped : example.items("skips")) {
            if (form.question(skipped.text()).isEmpty()) {
                throw skipped.problem("ví dụ '%s': biểu mẫu không có câu hỏi '%s'".formatted(name, skipped.text()));
            }
            if (visible.contains(skipped.text())) {
                throw skipped.problem("ví dụ '%s': không được hỏi '%s' mà lại hỏi".formatted(name, skipped.text()));
            }
        }
        errors(example, name, FormEvaluator.check(form, answers, today));
        needs(example, name, answers);
    }

    private void errors(Yaml example, String name, List<FieldError> found) throws YamlProblem {
        Map<String, String> expected = new TreeMap<>();
        if (example.get("errors").isPresent()) {
            for (Map.Entry<String, Yaml> error : example.need("errors").entries().entrySet()) {
                expected.put(error.getKey(), error.getValue().text());
            }
        }
        Map<String, String> real = new TreeMap<>();
        found.forEach(error -> real.put(error.field(), error.message()));
        if (!real.equals(expected)) {
            throw example.problem("ví dụ '%s': chờ báo %s, nhưng báo %s".formatted(name, expected, real));
        }
    }

    private void needs(Yaml example, String name, Answers answers) throws YamlProblem {
        if (example.get("needs").isEmpty()) {
            return;
        }
        for (Map.Entry<String, Yaml> need : example.need("needs").entries().entrySet()) {
            String real = needs.apply(need.getKey(), FormEvaluator.prune(form, answers));
            if (!real.equals(need.getValue().text())) {
                throw need.getValue().problem("ví dụ '%s': giấy tờ '%s' chờ %s, nhưng là %s".formatted(name, need.getKey(), need.getValue().text(), real));
            }
        }
    }

    private Answers answers(Yaml yaml) throws YamlProblem {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Map.Entry<String, Yaml> entry : yaml.entries().entrySet()) {
            Question question = form.question(entry.getKey()).orElseThrow(() -> entry.getValue().problem(
                    "biểu mẫu không có câu hỏi '%s'".formatted(entry.getKey())));
            answers.put(entry.getKey(), Answer.typed(value(question, entry.getValue())));
        }
        return Typed.clean(form, new Answers(answers));
    }

    private static Value value(Question question, Yaml yaml) throws YamlProblem {
        if (question.type() == Type.CHOICES) {
            return new Value.Many(yaml.texts());
        }
        if (question.type() == Type.ADDRESS && yaml.isMap()) {
            yaml.only(Set.of("province", "commune", "street"));
            return new Value.Place(yaml.text("province"), "", yaml.text("commune"), "", yaml.text("street"));
        }
        List<String> lines = new ArrayList<>(yaml.texts());
        return new Value.One(String.join("\n", lines));
    }
}
