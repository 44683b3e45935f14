package vn.motcua.desk;

import java.util.List;
import vn.motcua.web.Choice;

/**
 * @param ways in which a result is handed over
 * @param way the one to begin with; empty for none
 * @param chosen whether the applicant chose that way in the form
 * @param grounds on which the work is stopped
 */
public record EndPage(ActHead head, List<Choice> ways, String way, boolean chosen, List<Choice> grounds) {
}
