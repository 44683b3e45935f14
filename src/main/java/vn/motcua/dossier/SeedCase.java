package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Seat;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.routing.PlannedStep;
import vn.motcua.shared.Actor;

/** One invented filing. */
record SeedCase(UUID id, String code, Place place, Subject subject, String content, String search, List<SubmittedDocument> documents, Actor citizen) {

    /** A procedure at an agency that can carry it out. */
    record Place(Agency agency, ProcedureRevision revision, List<PlannedStep> steps, WorkCalendar calendar, TimeLimit limit,
                 java.util.function.BiFunction<UUID, String, List<Seat>> seats) {

        Place {
            steps = List.copyOf(steps);   // one list for all who walk it
        }

        List<Seat> holders(PlannedStep step) {
            return seats.apply(step.unitId(), step.postKey());
        }
    }

    List<PlannedStep> steps() {
        return place.steps();
    }

    Instant filedAt() {
        return subject.filedAt();
    }
}
