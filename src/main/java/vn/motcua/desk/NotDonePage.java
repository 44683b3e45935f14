package vn.motcua.desk;

import java.util.List;
import vn.motcua.web.Link;

/**
 * The act was not done: why, and what was typed, so that nothing is lost.
 *
 * @param sent whether something was sent, rather than only a page asked for
 * @param typed texts of the form that was sent, ready to be copied
 */
public record NotDonePage(String title, String message, boolean sent, List<String> typed, Link dossier, Link back) {
    static NotDonePage of(String title, String message, boolean sent, List<String> typed, ActHead head) {
        String query = head.slug().isEmpty() ? "" : "?ds=" + head.slug();
        return new NotDonePage(title, message, sent, typed, new Link("Mở lại hồ sơ " + head.code(), head.path() + query), head.back());
    }
}
