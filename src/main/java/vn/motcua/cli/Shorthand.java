package vn.motcua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Viết gọn: {@code --data DIR} and {@code --port N} as {@code bin/dev} takes them, for the platform and for every command. */
final class Shorthand {
    private static final Map<String, String> SETTINGS = Map.of("--data", "--motcua.data=", "--port", "--server.port=");
    private static final Map<String, String> EXAMPLES = Map.of("--data", "--data ./data", "--port", "--port 8080");

    private Shorthand() {
    }

    /** @throws Options.WrongInput when the folder or the port is missing */
    static List<String> spelledOut(List<String> args) {
        List<String> spelled = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg : arg.substring(0, equals);
            String setting = SETTINGS.get(name);
            if (setting == null) {
                spelled.add(arg);
                continue;
            }
            String value = equals >= 0 ? arg.substring(equals + 1) : i + 1 < args.size() ? args.get(++i) : "";
            if (value.isEmpty() || value.startsWith("--")) {
                throw new Options.WrongInput("Sau %s còn thiếu giá trị, ví dụ %s. (A value is missing.)".formatted(name, EXAMPLES.get(name)));
            }
            spelled.add(setting + value);
        }
        return spelled;
    }
}
