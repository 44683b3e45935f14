package vn.motcua.portal.filing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Choice;

/**
 * Who is there and what for.
 *
 * @param query words by which the list of procedures was narrowed; empty for all
 * @param usual what is filed most here; empty while something is looked for
 * @param others the rest by name, or what was found
 * @param more how many others there are that are not shown
 * @param met what is known of the one with this number; null when nobody has looked or nothing is known
 * @param open forms this official began at the counter and has not filed yet
 */
public record CounterStartPage(String agency, String query, List<Choice> usual, List<Choice> others, int more, Map<String, String> said,
                               String met, List<Open> open, List<FieldError> errors) {
    /** Empty when nothing was filled in. */
    public String typed(String field) {
        return said.getOrDefault(field, "");
    }

    /** What a look-up put in, to be carried along: by name of the hidden field. */
    public Map<String, String> put() {
        Map<String, String> put = new TreeMap<>(said);
        put.keySet().removeIf(field -> !field.startsWith(LookedUp.PREFIX));
        return put;
    }

    public boolean nothing() {
        return usual.isEmpty() && others.isEmpty() && query.isEmpty();
    }

    /** @param saved moment in words */
    public record Open(String person, String procedure, String saved, String href) {
    }
}
