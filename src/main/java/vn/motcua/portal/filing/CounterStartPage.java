package vn.motcua.portal.filing;

import java.util.List;
import java.util.Map;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Choice;

/** @param open forms this official began at the counter and has not filed yet */
public record CounterStartPage(String agency, List<Choice> procedures, Map<String, String> said, List<Open> open, List<FieldError> errors) {
    /** Empty when nothing was filled in. */
    public String typed(String field) {
        return said.getOrDefault(field, "");
    }

    /** @param saved moment in words */
    public record Open(String person, String procedure, String saved, String href) {
    }
}
