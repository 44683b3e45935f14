package vn.motcua.portal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Unit;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Session;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureFacts;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.portal.filing.Offering;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Page;

/** Nơi nộp: which agencies take a procedure in, whom to call and when they are open. */
@Controller
class PlacesController {
    private final Catalogue catalogue;
    private final Offering offering;
    private final Agencies agencies;
    private final Calendars calendars;

    PlacesController(Catalogue catalogue, Offering offering, Agencies agencies, Calendars calendars) {
        this.catalogue = catalogue;
        this.offering = offering;
        this.agencies = agencies;
        this.calendars = calendars;
    }

    @GetMapping("/thu-tuc/{code}/noi-nop")
    Page places(@PathVariable("code") String asked) {
        ProcedureRevision revision = catalogue.current(Text.line(asked)).filter(ProcedureRevision::fileable)
                .orElseThrow(() -> new NotFound("Procedure that is taken in here"));
        ProcedureFacts facts = revision.facts();
        List<Places.Place> places = offering.of(revision, "").stream().map(this::place).toList();
        return Page.of("portal/places", new Places(revision.code(), facts.title(),
                facts.channel(Channel.DIRECT).isPresent(), facts.channel(Channel.POST).isPresent(), revision.takes(Channel.ONLINE), places));
    }

    private Places.Place place(Agency agency) {
        String window = agencies.unit(agency.id(), Unit.SINGLE_WINDOW).map(Unit::name).orElse("Bộ phận một cửa");
        List<String> sessions = calendars.of(agency.id()).sessions().sessions().stream().map(Session::toString).toList();
        return new Places.Place(agency.name(), window, agency.phone(), agency.website(), Vietnamese.list(sessions));
    }
}
