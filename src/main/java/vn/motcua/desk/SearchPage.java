package vn.motcua.desk;

import java.util.List;
import vn.motcua.web.Choice;

/** @param asked whether something was looked for; false when the page is opened to begin */
public record SearchPage(DeskQuery query, boolean asked, List<Choice> channels, List<DeskRow> rows, String next, String first) {
}
