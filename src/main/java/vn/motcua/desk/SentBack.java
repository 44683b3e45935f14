package vn.motcua.desk;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.routing.Leg;
import vn.motcua.routing.Slip;
import vn.motcua.shared.Vietnamese;

/** Bị trả lại: the open leg came from a later step. @param who name and post of who sent it back @param reason in their words */
public record SentBack(String who, String when, String reason) {

    /** @return null unless the dossier came back and has not gone on since */
    static SentBack of(DossierDetail detail) {
        return Optional.ofNullable(detail.slip()).flatMap(Slip::openLeg).filter(leg -> leg.direction().equals(Leg.BACK)).map(leg -> of(leg, detail.slip().legs())).orElse(null);
    }

    private static SentBack of(Leg back, List<Leg> legs) {
        Leg before = legs.stream().filter(leg -> leg.seq() == back.seq() - 1).findFirst().orElse(back);
        String post = before.seat();
        return new SentBack(before.closedBy() == null ? post : before.closedBy() + ", " + post, Vietnamese.moment(back.openedAt()), back.note() == null ? "" : back.note());
    }
}
