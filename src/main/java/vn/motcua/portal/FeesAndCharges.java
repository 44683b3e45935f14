package vn.motcua.portal;

import java.util.List;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.FeeLine;

/**
 * Phí, lệ phí của một hồ sơ: what its procedure says of the way it was filed, in the revision under which it runs. Nothing is summed up or
 * guessed: what the procedure leaves open is told in its own words.
 *
 * @param lines empty where the procedure says nothing of them
 * @param office whose counter takes them
 * @param phone null when none is kept
 * @param received whether the paper that tells the sum has been given
 */
public record FeesAndCharges(List<FeeLine> lines, Channel channel, String office, String phone, boolean received) {

    /** Nothing is charged of anybody. */
    public boolean free() {
        return !silent() && lines.stream().allMatch(line -> line.mode() == FeeLine.Mode.FREE && line.remark().isBlank());
    }

    /** The procedure does not say. */
    public boolean silent() {
        return lines.isEmpty();
    }
}
