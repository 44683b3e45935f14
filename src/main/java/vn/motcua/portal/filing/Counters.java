package vn.motcua.portal.filing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Seat;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Choice;

/** Quầy: which official receives at which single window, and what can be filed there. */
@Component
class Counters {
    private static final String RECEIVES = "tiep-nhan";
    private final Agencies agencies;
    private final Catalogue catalogue;
    private final Offering offering;

    Counters(Agencies agencies, Catalogue catalogue, Offering offering) {
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.offering = offering;
    }

    /** @throws NotFound for officials who receive at no single window: for them there is no counter */
    Seat seat(SignedIn user) {
        return agencies.seatsOf(user.officerId()).stream().filter(seat -> seat.unit().singleWindow() && seat.post().key().equals(RECEIVES))
                .findFirst().orElseThrow(() -> new NotFound("Account %s receives at no counter".formatted(user.accountId())));
    }

    /** By name. */
    List<Choice> procedures(Seat seat) {
        return catalogue.fileable().stream().filter(code -> offered(seat, code).isPresent()).flatMap(code -> catalogue.current(code).stream())
                .map(revision -> new Choice(revision.code(), revision.facts().name().replaceFirst("^Thủ tục ", ""))).toList();
    }

    Optional<ProcedureRevision> offered(Seat seat, String code) {
        return code == null ? Optional.empty() : catalogue.current(code).filter(ProcedureRevision::fileable)
                .filter(revision -> offering.of(revision, null).stream().anyMatch(agency -> agency.id().equals(seat.agency().id())));
    }

    String name(UUID revisionId) {
        return catalogue.revision(revisionId).map(Filling::shortName).orElse("");
    }
}
