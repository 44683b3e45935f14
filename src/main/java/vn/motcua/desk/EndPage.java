package vn.motcua.desk;

import java.util.List;
import vn.motcua.web.Choice;

/** @param ways in which a result is handed over */
public record EndPage(ActHead head, List<Choice> ways) {
}
