package vn.motcua.access;

import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;

/** Phạm vi: works out a {@link Reach} from the posts held now; asked once per request, costs no statement. */
@Component
public class Reaches {
    private final Agencies agencies;

    Reaches(Agencies agencies) {
        this.agencies = agencies;
    }

    public Reach of(SignedIn user) {
        throw new UnsupportedOperationException();
    }
}
