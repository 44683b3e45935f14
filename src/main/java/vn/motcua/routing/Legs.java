package vn.motcua.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.shared.Ids;

/** How a leg's hours are counted: working minutes, pauses left out, a begun minute counts whole. */
final class Legs {
    /** What a post gets at least when a dossier comes back and its hours are used up: half a day, or the whole step if shorter. */
    static final long LEAST_MINUTES = 240;

    private Legs() {
    }

    static Leg open(Slip slip, PlannedStep step, Handover handover, String direction, WorkCalendar calendar) {
        long allotted = allotted(slip, step);
        Instant due = step.counted() ? calendar.plus(handover.at(), Duration.ofMinutes(allotted)) : null;
        return new Leg(Ids.v7(handover.at()), slip.dossierId(), slip.legs().size() + 1, step.no(), step.unitId(), step.unitName(),
                step.postKey(), step.postName(), handover.toOfficerId(), handover.toOfficerName(), handover.at(), due, null,
                allotted, 0, null, null, null, handover.note(), direction, null);
    }

    static Leg receiving(UUID dossierId, PlannedStep step, Instant from, long pausedMinutes, UUID receiver, Handover handover,
                         WorkCalendar calendar) {
        Instant due = step.counted() ? calendar.plus(from, Duration.ofMinutes(step.minutes() + pausedMinutes)) : null;
        Leg leg = new Leg(Ids.v7(from), dossierId, 1, step.no(), step.unitId(), step.unitName(), step.postKey(), step.postName(),
                receiver, receiver == null ? null : handover.by(), from, due, null, step.minutes(), pausedMinutes, null, null, null, "",
                Leg.FORWARD, null);
        return closed(leg, step, handover, calendar);
    }

    static Leg resumed(Leg leg, Instant at, WorkCalendar calendar) {
        long paused = leg.pausedMinutes() + minutes(leg.pausedSince(), at, calendar);
        Instant due = leg.dueAt() == null ? null : calendar.plus(leg.openedAt(), Duration.ofMinutes(leg.allottedMinutes() + paused));
        return leg.resumed(paused, due);
    }

    static Leg closed(Leg leg, PlannedStep step, Handover handover, WorkCalendar calendar) {
        Leg running = leg.pausedSince() == null ? leg : resumed(leg, handover.at(), calendar);
        if (!step.counted()) {
            return running.closed(handover.at(), null, null, handover.by());
        }
        long used = Math.max(0, minutes(leg.openedAt(), handover.at(), calendar) - running.pausedMinutes());
        return running.closed(handover.at(), used, Verdict.of(used, leg.allottedMinutes()), handover.by());
    }

    /** What the step, or the block it belongs to, has left. */
    private static long allotted(Slip slip, PlannedStep step) {
        long used = slip.legs().stream().filter(leg -> shares(slip.step(leg.stepNo()), step))
                .mapToLong(leg -> leg.usedMinutes() == null ? 0 : leg.usedMinutes()).sum();
        return Math.max(step.minutes() - used, Math.min(step.minutes(), LEAST_MINUTES));
    }

    private static boolean shares(PlannedStep walked, PlannedStep step) {
        return walked.no() == step.no() || step.block() != null && step.block().equals(walked.block());
    }

    static long minutes(Instant from, Instant to, WorkCalendar calendar) {
        Duration working = calendar.between(from, to);
        return working.plusSeconds(59).plusNanos(999_999_999).toMinutes();
    }
}
