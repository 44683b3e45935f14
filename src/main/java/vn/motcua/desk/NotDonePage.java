package vn.motcua.desk;

import java.util.List;
import vn.motcua.web.Link;

/**
 * The act was not done: why, and what was typed, so that nothing is lost.
 *
 * @param typed texts of the form that was sent, ready to be copied
 */
public record NotDonePage(String title, String message, List<String> typed, Link dossier, Link back) {
}
