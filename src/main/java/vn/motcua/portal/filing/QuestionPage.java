package vn.motcua.portal.filing;

import java.util.List;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Link;

/**
 * One page of questions.
 *
 * @param heading the question above a group; null when the only field carries it itself
 * @param of how many pages are asked as far as is known
 * @param more whether an answer may add to them
 * @param elsewhere questions answered before that the errors speak of as well
 * @param back where "Quay lại" leads
 * @param clock when the page was made, milliseconds of the epoch
 * @param again true when the citizen came from reading the answers again and returns there
 * @param correcting true when what is corrected was filed already
 */
public record QuestionPage(String name, String saved, String address, String heading, String hint, String helpTitle, String help, int now, int of,
        boolean more, List<FieldView> fields, List<FieldError> errors, List<Link> elsewhere, String back, boolean again, boolean correcting, long clock) {

    public boolean hasAddress() {
        return fields.stream().anyMatch(field -> field.kind() == FieldView.Kind.ADDRESS);
    }

    public boolean hasLimit() {
        return fields.stream().anyMatch(field -> field.kind() == FieldView.Kind.LINES);
    }
}
