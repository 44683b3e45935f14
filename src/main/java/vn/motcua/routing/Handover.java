package vn.motcua.routing;

import java.time.Instant;
import java.util.UUID;

/**
 * Giao, nhận: who hands on, when, to whom, with which words.
 *
 * @param by name as printed
 * @param toOfficerId null: any holder of the next post may take it; then {@code toOfficerName} is null as well
 */
public record Handover(String by, Instant at, UUID toOfficerId, String toOfficerName, String note) {
    public Handover {
        note = note == null ? "" : note;
    }

    public static Handover toPost(String by, Instant at, String note) {
        return new Handover(by, at, null, null, note);
    }
}
