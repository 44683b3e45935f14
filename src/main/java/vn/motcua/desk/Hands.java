package vn.motcua.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.access.Reach;
import vn.motcua.access.Reaches;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Seat;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.shared.Actor;

/** Người ngồi trước bàn: the reach of the official, and the post in which an act is done. */
@Component
class Hands {
    private final Agencies agencies;
    private final Reaches reaches;

    Hands(Agencies agencies, Reaches reaches) {
        this.agencies = agencies;
        this.reaches = reaches;
    }

    Reach reach(SignedIn user) {
        return reaches.of(user);
    }

    List<Seat> seats(SignedIn user) {
        return agencies.seatsOf(user.officerId());
    }

    /** In the post that has the dossier, when the official holds it; else in another one of that agency. */
    Actor actor(SignedIn user, DossierSummary dossier) {
        Optional<Seat> seat = seats(user).stream().max(Comparator
                .comparing((Seat held) -> held.unit().id().equals(dossier.holderUnitId()) && held.post().key().equals(dossier.holderPost()))
                .thenComparing(held -> held.unit().id().equals(dossier.holderUnitId()))
                .thenComparing(held -> held.agency().id().equals(dossier.agencyId())));
        return new Actor(user.accountId(), user.officerId(), user.displayName(), seat.map(Seat::title).orElse(""));
    }

    boolean singleWindow(SignedIn user) {
        return seats(user).stream().anyMatch(seat -> seat.unit().singleWindow());
    }

    /** Whether this official receives dossiers at a counter. */
    boolean receives(SignedIn user) {
        return seats(user).stream().anyMatch(Seat::receives);
    }

    /** "Trung tâm Phục vụ hành chính công, UBND phường Ninh Kiều". */
    String place(SignedIn user) {
        return seats(user).stream().findFirst().map(seat -> seat.unit().name() + ", " + seat.agency().name()).orElse("Chưa được bố trí vị trí nào");
    }
}
