package vn.motcua.portal.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Điền hộ: what a look-up put into which field, and for whose number. It travels with the form, so that it goes again when the number is another
 * person's, while what the official typed stays.
 *
 * @param number for whom; empty when nothing was put in
 * @param put by name of the field
 */
public record LookedUp(String number, Map<String, String> put) {
    static final LookedUp NOTHING = new LookedUp("", Map.of());
    /** Names of the hidden fields that carry it begin so. */
    public static final String PREFIX = "da-dien-";
    private static final String NUMBER = "so-dinh-danh";
    private static final List<String> FIELDS = List.of("ho-ten", "dien-thoai", "thu-dien-tu");

    static LookedUp of(Map<String, String> typed) {
        Map<String, String> put = new LinkedHashMap<>();
        FIELDS.forEach(field -> {
            String value = typed.getOrDefault(PREFIX + field, "");
            if (!value.isBlank()) {
                put.put(field, value);
            }
        });
        return put.isEmpty() ? NOTHING : new LookedUp(typed.getOrDefault(PREFIX + NUMBER, ""), put);
    }

    /** As typed, without what was put in for another number and stands there still. */
    Map<String, String> without(Map<String, String> typed) {
        Map<String, String> own = new LinkedHashMap<>(typed);
        if (!number.equals(number(typed))) {
            put.forEach((field, value) -> own.computeIfPresent(field, (name, now) -> now.equals(value) ? "" : now));
            own.keySet().removeIf(field -> field.startsWith(PREFIX));
        }
        return own;
    }

    /** This and what a look-up found for the fields that are still empty. */
    LookedUp and(Map<String, String> found, Map<String, String> typed) {
        Map<String, String> more = new LinkedHashMap<>(number.equals(number(typed)) ? put : Map.of());
        found.forEach((field, value) -> {
            if (!value.isBlank() && typed.getOrDefault(field, "").isBlank()) {
                more.put(field, value);
            }
        });
        return more.isEmpty() ? NOTHING : new LookedUp(number(typed), more);
    }

    private static String number(Map<String, String> typed) {
        return CounterPerson.of(typed).getOrDefault(NUMBER, "");
    }
}
