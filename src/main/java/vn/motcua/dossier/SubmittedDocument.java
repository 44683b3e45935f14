package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * Giấy tờ đã nộp.
 *
 * @param round 0 for filing, 1 for the answer to the request to supplement
 * @param accepted the official's verdict; null while not yet looked at
 */
public record SubmittedDocument(UUID id, String component, String componentName, String name, String sha256, long size,
                                String mediaType, int round, Instant at, Boolean accepted, String note) {
}
