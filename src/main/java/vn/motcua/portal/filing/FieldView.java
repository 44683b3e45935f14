package vn.motcua.portal.filing;

import java.util.List;
import vn.motcua.web.Choice;

/**
 * One field of a question page, ready to be shown.
 *
 * @param parts day, month, year of a date; province, commune, street of an address
 * @param choices of a choice; the provinces of an address
 * @param communes of the province chosen; empty otherwise
 * @param note what is to be known about the choices of an address; null for nothing
 * @param from where the answer comes from, null when typed
 */
public record FieldView(Kind kind, String name, String label, String hint, String error, boolean heading, List<String> values, List<String> parts,
        List<Choice> choices, List<Choice> communes, String note, Typing typing, boolean required, String from) {

    public enum Kind { LINE, LINES, RADIOS, SELECT, BOXES, DATE, ADDRESS }

    /** How a line is typed: attributes of the input, null for none. */
    public record Typing(String type, String inputmode, String autocomplete, String width, int limit) {
    }

    public String value() {
        return values.isEmpty() ? null : values.getFirst();
    }
}
