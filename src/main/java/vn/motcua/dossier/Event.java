package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * Sự kiện: one link of the chain.
 *
 * @param post as printed; also inside {@code body}, which is what the hash covers
 * @param body canonical JSON (RFC 8785), exactly the text that was hashed
 */
record Event(UUID dossierId, int seq, Instant at, UUID accountId, String post, Act act, String body, byte[] previous, byte[] hash) {
}
