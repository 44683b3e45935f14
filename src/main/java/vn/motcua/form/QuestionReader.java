package vn.motcua.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.shared.PersonName;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** Reads one question of form.yaml. */
final class QuestionReader {
    private static final Set<String> KEYS = Set.of("id", "section", "ask", "label", "hint", "missing", "type", "required", "options",
            "when", "prefill", "help", "length", "digits", "min", "max", "days", "not-before", "min-age", "birth", "sex");
    private static final Set<String> ACCOUNT = Set.of("account.fullName", "account.personalId", "account.birthDate", "account.sex",
            "account.phone", "account.email", "account.residence", "account.nationality", "account.ethnicity");

    /** Where the question stands: its section, page, the condition of its group, its number in a repeated group. */
    record Setting(String section, String page, Condition when, int n, boolean grouped) {
    }

    Question read(Yaml yaml, Setting at) throws YamlProblem {
        yaml.only(KEYS);
        Type type = type(yaml);
        String ask = FormReader.counted(yaml.need("ask").text(), at.n());
        boolean required = yaml.get("required").isEmpty() || yaml.need("required").yes();
        Condition own = yaml.get("when").isPresent() ? ConditionReader.read(yaml.need("when")) : null;
        String prefill = yaml.text("prefill");
        if (!prefill.isEmpty() && !ACCOUNT.contains(prefill)) {
            throw yaml.need("prefill").problem("tài khoản không có '%s'; có: %s".formatted(prefill, String.join(", ", new java.util.TreeSet<>(ACCOUNT))));
        }
        String label = label(yaml, ask, at.n());
        String missing = yaml.text("missing").isEmpty() ? (type.chosen() ? "Chọn " : "Nhập ") + Words.lowerFirst(label) : yaml.text("missing");
        return new Question(id(yaml, at.n()), at.section(), at.page(), ask, label, yaml.text("hint"), missing, type, required,
                options(yaml, type), both(at.when(), own), prefill, limits(yaml, type, at.n()));
    }

    static Condition both(Condition one, Condition other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Condition.All(List.of(one, other));
    }

    private static String id(Yaml yaml, int n) throws YamlProblem {
        String id = yaml.need("id").text();
        if (!id.matches("[a-z][a-z0-9-]{0,58}")) {
            throw yaml.need("id").problem("tên '%s' chỉ dùng chữ thường không dấu, số và gạch nối, tối đa 59 ký tự".formatted(id));
        }
        return FormReader.numbered(id, n);
    }

    private static Type type(Yaml yaml) throws YamlProblem {
        Yaml word = yaml.need("type");
        String text = word.text();
        return Arrays.stream(Type.values()).filter(t -> t.key().equals(text)).findFirst()
                .orElseThrow(() -> word.problem("không có loại câu hỏi '%s'; có: %s".formatted(text,
                        String.join(", ", Arrays.stream(Type.values()).map(Type::key).toList()))));
    }

    private static String label(Yaml yaml, String ask, int n) throws YamlProblem {
        String label = yaml.text("label");
        if (label.isEmpty() && ask.endsWith("?")) {
            throw yaml.problem("câu hỏi '%s' cần thêm label: tên ngắn dùng trong thông báo lỗi và trang đọc lại".formatted(yaml.text("id")));
        }
        return label.isEmpty() ? ask : FormReader.counted(label, n);
    }

    private static List<Option> options(Yaml yaml, Type type) throws YamlProblem {
        if (type == Type.YES_NO) {
            return Option.YES_NO;
        }
        if (yaml.get("options").isEmpty()) {
            if (type.chosen()) {
                throw yaml.problem("câu hỏi '%s' để chọn mà không có lựa chọn nào (options)".formatted(yaml.text("id")));
            }
            return List.of();
        }
        Yaml options = yaml.need("options");
        if (!type.chosen()) {
            throw options.problem("câu hỏi loại '%s' không có options".formatted(type.key()));
        }
        List<Option> read = options.isText() ? SharedBlocks.shipped().list(options) : listed(options);
        if (read.size() < (type == Type.CHOICE ? 2 : 1)) {
            throw options.problem("câu hỏi '%s' có quá ít lựa chọn".formatted(yaml.text("id")));
        }
        return read;
    }

    private static List<Option> listed(Yaml options) throws YamlProblem {
        List<Option> read = new ArrayList<>();
        for (Map.Entry<String, Yaml> entry : options.entries().entrySet()) {
            Yaml label = entry.getValue();
            if (label.isMap()) {
                label.only(Set.of("label", "hint"));
                read.add(new Option(entry.getKey(), label.need("label").text(), label.text("hint")));
            } else {
                read.add(new Option(entry.getKey(), label.text(), ""));
            }
            if (entry.getKey().isBlank() || read.getLast().label().isBlank()) {
                throw label.problem("một lựa chọn thiếu giá trị hoặc thiếu lời");
            }
        }
        return read;
    }

    private static Limits limits(Yaml yaml, Type type, int n) throws YamlProblem {
        int usual = switch (type) {
            case LONG_TEXT -> 2000;
            case NAME -> PersonName.LONGEST;
            default -> 200;
        };
        int length = yaml.get("length").isPresent() ? yaml.need("length").number() : usual;
        Limits.Days days = switch (yaml.text("days")) {
            case "", "past" -> Limits.Days.PAST;
            case "future" -> Limits.Days.FUTURE;
            case "any" -> Limits.Days.ANY;
            default -> throw yaml.need("days").problem("days là past, future hoặc any");
        };
        int minAge = yaml.get("min-age").isPresent() ? yaml.need("min-age").number() : 0;
        Limits.Person person = new Limits.Person(sibling(yaml, "birth", n), sibling(yaml, "sex", n));
        return new Limits(length, digits(yaml, type), amount(yaml, "min"), amount(yaml, "max"), days, sibling(yaml, "not-before", n), minAge, person);
    }

    private static List<Integer> digits(Yaml yaml, Type type) throws YamlProblem {
        if (yaml.get("digits").isEmpty()) {
            return List.of();
        }
        if (type != Type.TEXT) {
            throw yaml.need("digits").problem("digits chỉ dùng với type: text");
        }
        List<Integer> digits = new ArrayList<>();
        for (Yaml each : yaml.need("digits").items()) {
            digits.add(each.number());
        }
        return List.copyOf(digits);
    }

    /** Inside a repeated group a name ending in "-{n}" means the one with the same number. */
    private static String sibling(Yaml yaml, String key, int n) throws YamlProblem {
        return FormReader.counted(yaml.text(key), n);
    }

    private static Long amount(Yaml yaml, String key) throws YamlProblem {
        if (yaml.get(key).isEmpty()) {
            return null;
        }
        String text = yaml.text(key);
        if (!text.matches("\\d{1,18}")) {
            throw yaml.need(key).problem("%s là một số nguyên không âm".formatted(key));
        }
        return Long.parseLong(text);
    }
}
