package vn.motcua.result;

import java.time.Instant;
import java.util.UUID;

/**
 * Kết quả giải quyết thủ tục hành chính.
 *
 * @param code mã kết quả: "H13.42-261120-0018-KQ1" (Decree 45/2020, Article 14)
 * @param holder to whom it was given
 * @param notation số, ký hiệu: "214/UBND-XNTTHN"; null until numbered
 * @param sha256 of the file as issued; null until then
 * @param revoked null while in force
 */
public record IssuedResult(String code, UUID dossierId, String dossierCode, UUID agencyId, String agencyName, String title, String holder,
                           String signer, String signerPost, String signedSha256, Instant signedAt, String notation, String sha256,
                           Instant issuedAt, Revoked revoked) {
    /** Thu hồi: when, by whom, on which decision and why. */
    public record Revoked(Instant at, String by, String decision, String why, String legalBasis) {
    }

    public boolean issued() {
        return issuedAt != null;
    }

    public boolean inForce() {
        return issued() && revoked == null;
    }
}
