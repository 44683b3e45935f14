package vn.motcua.access;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Seat;

/** Phạm vi: works out a {@link Reach} from the posts held now; asked once per request, costs no statement. */
@Component
public class Reaches {
    private final Agencies agencies;

    Reaches(Agencies agencies) {
        this.agencies = agencies;
    }

    public Reach of(SignedIn user) {
        if (!user.officer()) {
            return Reach.citizen(user.accountId(), user.personId());
        }
        List<Seat> seats = agencies.seatsOf(user.officerId());
        return new Reach(user.accountId(), null, user.officerId(),
                seats.stream().map(seat -> seat.unit().id()).collect(Collectors.toSet()),
                seats.stream().map(seat -> seat.unit().id() + "/" + seat.post().key()).collect(Collectors.toSet()),
                seats.stream().filter(seat -> seat.post().supervises()).map(seat -> seat.agency().id()).collect(Collectors.toSet()));
    }
}
