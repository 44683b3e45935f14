package vn.motcua.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.routing.Leg;
import vn.motcua.routing.Slip;
import vn.motcua.shared.Vietnamese;

/** Ý kiến: what somebody wrote when handing the dossier on. @param who name, post and unit */
public record Opinion(String who, String when, String words) {

    /** The acts with which somebody writes to who comes next; the words of all others, as "Đã ký", are not theirs. */
    private static final Set<Act> WRITTEN = EnumSet.of(Act.FORWARD, Act.SEND_BACK);

    /** Of all the legs that led here, oldest first; why it came back is told by {@link SentBack}. */
    static List<Opinion> of(DossierDetail detail) {
        Slip slip = detail.slip();
        List<Opinion> opinions = new ArrayList<>();
        Set<Instant> written = detail.history().stream().filter(entry -> WRITTEN.contains(entry.act())).map(HistoryEntry::at).collect(Collectors.toSet());
        for (Leg leg : slip == null ? List.<Leg>of() : slip.legs()) {
            slip.handedTo(leg).filter(next -> written.contains(next.openedAt()) && !next.words().isEmpty() && !(next.open() && next.direction().equals(Leg.BACK)))
                    .ifPresent(next -> opinions.add(new Opinion(who(leg), Vietnamese.moment(next.openedAt()), next.words())));
        }
        return opinions;
    }

    private static String who(Leg leg) {
        String seat = leg.seat();
        return leg.closedBy() == null ? seat : leg.closedBy() + ", " + seat;
    }
}
