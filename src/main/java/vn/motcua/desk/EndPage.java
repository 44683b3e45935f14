package vn.motcua.desk;

import java.util.List;
import vn.motcua.web.Choice;

/**
 * @param ways in which a result is handed over
 * @param way the one that is marked; empty for none
 * @param asked what the applicant chose in the form; null for nothing
 * @param recipients who may have taken it at the counter
 * @param grounds on which the work is stopped
 */
public record EndPage(ActHead head, List<Choice> ways, String way, String asked, List<Choice> recipients, List<Choice> grounds) {
}
