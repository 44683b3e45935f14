package vn.motcua.access;

import java.util.List;
import vn.motcua.shared.FieldError;

/**
 * What the sign-in page shows.
 *
 * @param asked whether a closed room sent the visitor here
 * @param slept whether a session ended by itself
 * @param back where to go afterwards; null for the usual place
 * @param unsent the form that came without a session, as {@link Unsent#FIELD} carries it; null for none
 */
public record SignInPage(String username, String back, String unsent, boolean asked, boolean slept, List<FieldError> errors) {
}
