package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.calendar.Calendars;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.catalogue.SearchQuery;
import vn.motcua.catalogue.WayOfFiling;
import vn.motcua.routing.PlannedStep;

/** Which procedures can be carried out where, with somebody in every post. */
@Component
class SeedPlaces {
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Calendars calendars;
    private final Planning planning;

    SeedPlaces(Catalogue catalogue, Agencies agencies, Calendars calendars, Planning planning) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.calendars = calendars;
        this.planning = planning;
    }

    /** Procedure by procedure, those filed most first, each at all its agencies. */
    List<SeedCase.Place> all() {
        List<SeedCase.Place> places = new ArrayList<>();
        // Those that can be filed stand first in the unfiltered list.
        for (ProcedureSummary summary : catalogue.search(new SearchQuery(null, null, null, null, null, 100)).hits()) {
            if (summary.fileable()) {
                ProcedureRevision revision = catalogue.revision(summary.revisionId()).orElseThrow();
                agencies.all().forEach(agency -> place(revision, agency).ifPresent(places::add));
            }
        }
        return places;
    }

    private Optional<SeedCase.Place> place(ProcedureRevision revision, Agency agency) {
        Optional<List<PlannedStep>> steps = planning.plan(revision.process(), agency.id())
                .filter(planned -> planned.stream().noneMatch(step -> agencies.holders(step.unitId(), step.postKey()).isEmpty()));
        return steps.map(planned -> new SeedCase.Place(agency, revision, planned, calendars.of(agency.id()),
                revision.facts().channel(Channel.ONLINE).map(WayOfFiling::limit).orElse(revision.process().limit()), agencies::holders));
    }
}
