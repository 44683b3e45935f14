package vn.motcua.portal.filing;

import java.util.List;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Choice;

/**
 * Where to file, before the first question.
 *
 * @param agencies empty when no agency here takes the procedure
 * @param chosen the one of the citizen's residence to begin with
 * @param open drafts of the same procedure that wait: words and address
 */
public record StartPage(String code, String name, String online, String fees, List<Choice> agencies, String chosen, List<Open> open,
        String questions, List<FieldError> errors) {

    public record Open(String words, String href, String discard) {
    }
}
