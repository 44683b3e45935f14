package vn.motcua.result;

import java.util.List;

/**
 * Một ô của dự thảo: what the specialist checks and may correct before the page is made.
 *
 * @param name of the form field ("ho-ten")
 * @param from ids of the answers it is first filled from; the first that has one counts
 * @param lines more than one line
 */
public record ResultField(String name, String label, List<String> from, boolean required, boolean lines) {
    static ResultField of(String name, String label, String... from) {
        return new ResultField(name, label, List.of(from), true, false);
    }

    static ResultField optional(String name, String label, String... from) {
        return new ResultField(name, label, List.of(from), false, false);
    }

    static ResultField text(String name, String label, String... from) {
        return new ResultField(name, label, List.of(from), true, true);
    }
}
