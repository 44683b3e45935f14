package vn.motcua.signing;

import java.time.Instant;
import java.util.UUID;

/**
 * Chữ ký của người có thẩm quyền: who signs, as the signature shows it (Decree 30/2020, Article 8 and Appendix I).
 *
 * @param post "Phó Chủ tịch"
 * @param organisation the agency signed for, in full
 * @param image the person's own signature as a transparent PNG; null draws the name as if by hand
 */
public record SignatureRequest(UUID officerId, String fullName, String post, String organisation, byte[] image, Instant at) {
}
