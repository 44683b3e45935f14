package vn.motcua.signing;

import java.time.Instant;
import java.util.Map;

/**
 * Chữ ký số của cơ quan: the seal, and the number and date that the clerk puts into the page right before it.
 *
 * @param agencyCode "H13.42"
 * @param agencyName in full: "Ủy ban nhân dân phường Ninh Kiều"
 * @param parentName written along the upper edge of the seal; may be empty
 * @param image the agency's seal as a transparent PNG; null draws one
 * @param fills texts for the fields left open when the page was prepared, by name
 */
public record SealRequest(String agencyCode, String agencyName, String parentName, byte[] image, Map<String, String> fills, Instant at) {
}
