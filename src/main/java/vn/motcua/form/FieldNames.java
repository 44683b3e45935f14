package vn.motcua.form;

import java.util.List;

/** The names of the HTML fields of a question. */
public final class FieldNames {
    private FieldNames() {
    }

    /** One name, or three for a date (day, month, year) and for an address (province, commune, street). */
    public static List<String> of(Question question) {
        String id = question.id();
        return switch (question.type()) {
            case DATE -> List.of(id + "-ngay", id + "-thang", id + "-nam");
            case ADDRESS -> List.of(id + "-tinh", id + "-xa", id + "-duong");
            default -> List.of(id);
        };
    }
}
