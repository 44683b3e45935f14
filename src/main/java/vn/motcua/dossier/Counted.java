package vn.motcua.dossier;

import vn.motcua.shared.Vietnamese;

/**
 * How many there are in a list, as far as was counted.
 *
 * @param more whether the list goes on behind
 */
public record Counted(long number, boolean more) {
    /** "12", or "300+" and at times "12+": at least so many. Empty when none was met as far as was counted: nothing is known then. */
    public String words() {
        return more && number == 0 ? "" : Vietnamese.number(number) + (more ? "+" : "");
    }
}
