package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Pause;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.routing.Handover;
import vn.motcua.routing.PlannedStep;
import vn.motcua.routing.Slip;
import vn.motcua.shared.Actor;

/** Mở phiếu: copies the table of steps of the revision the dossier was filed under, not of the one in force now. */
@Component
class Opening {
    private final Catalogue catalogue;
    private final Planning planning;
    private final Reckoning reckoning;

    Opening(Catalogue catalogue, Planning planning, Reckoning reckoning) {
        this.catalogue = catalogue;
        this.planning = planning;
        this.reckoning = reckoning;
    }

    ProcedureRevision revision(Dossier dossier) {
        UUID id = dossier.subject().revisionId();
        return catalogue.revision(id).orElseThrow(() -> new IllegalStateException("Revision %s of %s is gone".formatted(id, dossier.code())));
    }

    /** Empty when the agency lost a unit or a post that the process needs. */
    Optional<List<PlannedStep>> steps(Dossier dossier, ProcedureRevision revision) {
        return planning.plan(revision.process(), dossier.subject().agencyId());
    }

    Slip slip(Dossier dossier, List<PlannedStep> steps, List<Pause> pauses, Actor by, Instant at) {
        return Slip.received(dossier.id(), steps, dossier.subject().filedAt(), pauses, by.officerId(),
                Handover.toPost(by.name(), at, ""), reckoning.calendars(dossier));
    }
}
