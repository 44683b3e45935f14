package vn.motcua.form;

import java.util.List;

/**
 * One page of the wizard: one question, or one natural group of them (who somebody is).
 *
 * @param questions ids, in order
 * @param help details for the few who need them; title and text, both empty when there is none
 */
public record Page(String id, String section, String ask, String hint, String helpTitle, String help, List<String> questions) {
}
