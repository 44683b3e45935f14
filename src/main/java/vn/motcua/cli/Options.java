package vn.motcua.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Options of a pure command: "--name value" or "--name=value", each at most once. */
final class Options {
    private final Map<String, String> values = new LinkedHashMap<>();

    /** @throws WrongInput with the sentence for whoever typed it */
    Options(List<String> args, Set<String> known) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg : arg.substring(0, equals);
            if (!known.contains(name)) {
                throw new WrongInput("Không có tùy chọn “%s”; dùng được: %s. (No such option.)".formatted(name, String.join(", ", known)));
            }
            if (equals < 0 && (i + 1 == args.size() || args.get(i + 1).startsWith("--"))) {
                throw new WrongInput("Tùy chọn %s còn thiếu giá trị. (Its value is missing.)".formatted(name));
            }
            if (values.put(name, equals < 0 ? args.get(++i) : arg.substring(equals + 1)) != null) {
                throw new WrongInput("Tùy chọn %s chỉ viết một lần. (Given twice.)".formatted(name));
            }
        }
    }

    String required(String name, String example) {
        String value = values.get(name);
        if (value == null) {
            throw new WrongInput("Thiếu %s, ví dụ %s %s. (This option is required.)".formatted(name, name, example));
        }
        return value;
    }

    String orElse(String name, String other) {
        return values.getOrDefault(name, other);
    }

    /** What was typed cannot be used; the message says what to type. */
    static final class WrongInput extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongInput(String sentence) {
            super(sentence);
        }
    }
}
