package vn.motcua.result;

import java.time.Instant;
import java.util.UUID;

/**
 * Kết quả giải quyết thủ tục hành chính.
 *
 * @param code mã kết quả: "H13.42-261120-0018-KQ1" (Decree 45/2020, Article 14)
 * @param holder to whom it was given
 * @param draftVersion version of the draft that was signed; 0 where nobody wrote it down
 * @param checkCode mã kiểm tra: stands on the paper, beside and inside its QR, and in the register; no page and no message repeats it. Null for what was signed before there were any
 * @param notation số, ký hiệu: "214/UBND-XNTTHN"; null until numbered
 * @param sha256 of the file as issued; null until then
 * @param certificates of the signature and the seal; null until issued, and for what was issued before they were kept
 * @param revoked null while in force
 */
public record IssuedResult(String code, UUID dossierId, String dossierCode, UUID agencyId, String agencyName, String title, String holder,
                           String signer, String signerPost, String signedSha256, Instant signedAt, int draftVersion, String checkCode, String notation,
                           String sha256, Instant issuedAt, Certificates certificates, Revoked revoked) {
    /** Chứng thư số: SHA-256 of the certificate of who signed, and of the agency that sealed. */
    public record Certificates(String signer, String seal) {
    }

    /** Thu hồi: when, by whom, on which decision and why. */
    public record Revoked(Instant at, String by, String decision, String why, String legalBasis) {
    }

    public boolean issued() {
        return issuedAt != null;
    }

    /** Signed, and nothing was drafted since. */
    boolean signs(Draft draft) {
        return draftVersion == draft.version();
    }

    public boolean inForce() {
        return issued() && revoked == null;
    }
}
