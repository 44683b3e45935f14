package vn.motcua.desk;

import java.util.List;
import vn.motcua.web.Choice;

/** @param ways in which a result is handed over @param grounds on which the work is stopped */
public record EndPage(ActHead head, List<Choice> ways, List<Choice> grounds) {
}
