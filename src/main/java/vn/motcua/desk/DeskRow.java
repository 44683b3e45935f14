package vn.motcua.desk;

import vn.motcua.web.Chip;
import vn.motcua.web.StateFace;

/**
 * One dossier in a list.
 *
 * @param href the dossier, opened from this list
 * @param due what the one who has it must keep
 * @param promised when the citizen was promised the result; a dash before acceptance
 * @param holder who has it: a person, or a post nobody has taken it from yet
 */
public record DeskRow(Chip chip, String due, String code, String href, String procedure, String applicant, StateFace face, String state,
                      int documents, String channel, String filed, String promised, String holder) {
}
