package vn.motcua.routing;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.agency.Post;

/**
 * Chặng: one post has the dossier, from the moment it is handed over until it hands it on.
 *
 * @param seq 1, 2, 3… in the order in which legs were opened
 * @param officerId null while any holder of the post may take it
 * @param dueAt null where the step is not counted
 * @param pausedMinutes working minutes in which the clock stood still
 * @param usedMinutes working minutes without pauses; null while the leg is open or where the step is not counted
 * @param verdict null likewise
 * @param note what was handed on with it, or why it was sent back
 * @param direction FORWARD or BACK: how the dossier came here
 * @param closedBy name of who handed it on
 */
public record Leg(UUID id, UUID dossierId, int seq, int stepNo, UUID unitId, String unitName, String postKey, String postName,
                  UUID officerId, String officerName, Instant openedAt, Instant dueAt, Instant closedAt,
                  long allottedMinutes, long pausedMinutes, Instant pausedSince, Long usedMinutes, Verdict verdict,
                  String note, String direction, String closedBy) {
    public static final String FORWARD = "FORWARD";
    public static final String BACK = "BACK";

    /** What was written when the dossier was handed over to this leg, told as sending back where it was. */
    public String words() {
        return direction.equals(BACK) ? "Trả lại: " + note : note == null ? "" : note;
    }

    /** The post that has it, with its unit. */
    public String seat() {
        return Post.in(postName, unitName);
    }

    public boolean open() {
        return closedAt == null;
    }

    Leg with(UUID officer, String name) {
        return new Leg(id, dossierId, seq, stepNo, unitId, unitName, postKey, postName, officer, name, openedAt, dueAt, closedAt,
                allottedMinutes, pausedMinutes, pausedSince, usedMinutes, verdict, note, direction, closedBy);
    }

    Leg paused(Instant since) {
        return new Leg(id, dossierId, seq, stepNo, unitId, unitName, postKey, postName, officerId, officerName, openedAt, dueAt, closedAt,
                allottedMinutes, pausedMinutes, since, usedMinutes, verdict, note, direction, closedBy);
    }

    Leg resumed(long paused, Instant due) {
        return new Leg(id, dossierId, seq, stepNo, unitId, unitName, postKey, postName, officerId, officerName, openedAt, due, closedAt,
                allottedMinutes, paused, null, usedMinutes, verdict, note, direction, closedBy);
    }

    Leg closed(Instant at, Long used, Verdict result, String by) {
        return new Leg(id, dossierId, seq, stepNo, unitId, unitName, postKey, postName, officerId, officerName, openedAt, dueAt, at,
                allottedMinutes, pausedMinutes, null, used, result, note, direction, by);
    }
}
