package vn.motcua.desk;

import java.util.Locale;
import vn.motcua.web.Chip;
import vn.motcua.web.StateFace;

/**
 * One dossier in a list.
 *
 * @param href the dossier, opened from this list
 * @param due the deadline the list is sorted by
 * @param other the other one: of the step, or of the whole; a dash where there is none
 * @param title of the procedure, which lists say; {@code procedure} is its full name
 * @param holder who has it: a person, or a post nobody has taken it from yet
 */
public record DeskRow(Chip chip, String due, String code, String href, String title, String procedure, String applicant, StateFace face, String state,
                      int documents, String channel, String filed, String other, String holder) {
    private static final String OFFICIAL = "Công chức ";

    /** As much of the holder as a column has room for: most posts of a commune begin with the same two words. */
    public String desk() {
        return holder.startsWith(OFFICIAL) && holder.length() > OFFICIAL.length()
                ? holder.substring(OFFICIAL.length(), OFFICIAL.length() + 1).toUpperCase(Locale.ROOT) + holder.substring(OFFICIAL.length() + 1) : holder;
    }
}
