package vn.motcua.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.PaperLetters;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnamese;

/** What an official writes into the fields of an act: how long it may be, and that it can be printed. Nothing is cut off; it is told instead. */
final class Written {
    static final int LINES = 2_000;
    static final int LINE = 300;

    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, String> typed;

    Written(Map<String, String> typed) {
        this.typed = typed;
    }

    /** @param most characters, each of which can be printed */
    Written atMost(int most, String field, String label) {
        String text = Text.clean(typed.get(field));
        int length = text.length();
        PaperLetters.trouble(label, text).ifPresent(trouble -> errors.add(new FieldError(field, trouble)));
        if (length > most) {
            errors.add(new FieldError(field, "%s dài nhất %s ký tự, anh chị đã viết %s. Rút gọn lại".formatted(label,
                    Vietnamese.number(most), Vietnamese.number(length))));
        }
        return this;
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }
}
