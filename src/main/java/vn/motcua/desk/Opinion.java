package vn.motcua.desk;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.routing.Leg;
import vn.motcua.routing.Slip;
import vn.motcua.shared.Vietnamese;

/** Ý kiến: what somebody wrote when handing the dossier on. @param who name, post and unit */
public record Opinion(String who, String when, String words) {

    /** Of all the legs that led here, oldest first; why it came back is told by {@link SentBack}. */
    static List<Opinion> of(DossierDetail detail) {
        Slip slip = detail.slip();
        List<Opinion> opinions = new ArrayList<>();
        for (Leg leg : slip == null ? List.<Leg>of() : slip.legs()) {
            slip.handedTo(leg).filter(next -> !next.words().isEmpty() && !(next.open() && next.direction().equals(Leg.BACK)))
                    .ifPresent(next -> opinions.add(new Opinion(who(leg), Vietnamese.moment(next.openedAt()), next.words())));
        }
        return opinions;
    }

    private static String who(Leg leg) {
        String seat = leg.postName() + ", " + leg.unitName();
        return leg.closedBy() == null ? seat : leg.closedBy() + ", " + seat;
    }
}
