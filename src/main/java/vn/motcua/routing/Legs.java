package vn.motcua.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.shared.Ids;

/** How a leg's hours are counted: working minutes, pauses left out; rounded once, at the end: a begun minute counts whole. */
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

    static Leg receiving(UUID dossierId, PlannedStep step, Instant from, List<Pause> pauses, UUID receiver, Handover handover,
                         WorkCalendar calendar) {
        Duration paused = pauses.stream().map(pause -> calendar.between(pause.from(), pause.to())).reduce(Duration.ZERO, Duration::plus);
        Instant due = step.counted() ? calendar.plus(from, Duration.ofMinutes(step.minutes()).plus(paused)) : null;
        Leg leg = new Leg(Ids.v7(from), dossierId, 1, step.no(), step.unitId(), step.unitName(), step.postKey(), step.postName(),
                receiver, receiver == null ? null : handover.by(), from, due, null, step.minutes(), whole(paused), null, null, null, "",
                Leg.FORWARD, null);
        return closed(leg, step, handover, paused, calendar);
    }

    static Leg resumed(Leg leg, Instant at, WorkCalendar calendar) {
        long paused = leg.pausedMinutes() + whole(calendar.between(leg.pausedSince(), at));
        Instant due = leg.dueAt() == null ? null : calendar.plus(leg.openedAt(), Duration.ofMinutes(leg.allottedMinutes() + paused));
        return leg.resumed(paused, due);
    }

    static Leg closed(Leg leg, PlannedStep step, Handover handover, WorkCalendar calendar) {
        Duration standing = leg.pausedSince() == null ? Duration.ZERO : calendar.between(leg.pausedSince(), handover.at());
        Leg running = leg.pausedSince() == null ? leg : resumed(leg, handover.at(), calendar);
        return closed(running, step, handover, standing.plusMinutes(leg.pausedMinutes()), calendar);
    }

    private static Leg closed(Leg running, PlannedStep step, Handover handover, Duration paused, WorkCalendar calendar) {
        if (!step.counted()) {
            return running.closed(handover.at(), null, null, handover.by());
        }
        Duration worked = calendar.between(running.openedAt(), handover.at()).minus(paused);
        long used = worked.isNegative() ? 0 : whole(worked);
        return running.closed(handover.at(), used, Verdict.of(used, running.allottedMinutes()), handover.by());
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

    private static long whole(Duration working) {
        return working.plusSeconds(59).plusNanos(999_999_999).toMinutes();
    }
}
