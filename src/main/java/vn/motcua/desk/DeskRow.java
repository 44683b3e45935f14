package vn.motcua.desk;

import vn.motcua.web.Chip;
import vn.motcua.web.StateFace;

/**
 * One dossier in a list.
 *
 * @param href the dossier, opened from this list
 * @param due the deadline the list is sorted by
 * @param other the other one: of the step, or of the whole; a dash where there is none
 * @param holder who has it: a person, or a post nobody has taken it from yet
 */
public record DeskRow(Chip chip, String due, String code, String href, String procedure, String applicant, StateFace face, String state,
                      int documents, String channel, String filed, String other, String holder) {
}
