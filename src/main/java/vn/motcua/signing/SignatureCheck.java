package vn.motcua.signing;

import java.time.Instant;

/**
 * Kết quả kiểm tra một chữ ký.
 *
 * @param signer the name in the certificate
 * @param organisation from the certificate; may be empty
 * @param certificate SHA-256 of the certificate, in hexadecimal; null when the signature holds none
 * @param at what the signature itself claims
 * @param timestampedAt what a trusted time-stamp authority attests; null without one
 * @param intact the bytes it signed are the bytes of this file
 * @param trusted its certificate comes from an authority we trust and was in force when it signed
 * @param revocationKnown a list of revoked certificates reaches to the time of signing; without one nothing can be concluded, for or against
 * @param coversWholeDocument nothing follows it, except what the law lets follow (number, date, seal)
 * @param problem what is wrong, for the technical part of the page; null when nothing is
 */
public record SignatureCheck(String signer, String organisation, Kind kind, String certificate, Instant at, Instant timestampedAt, boolean intact,
                             boolean trusted, boolean revocationKnown, boolean coversWholeDocument, String problem) {
    /** Người ký hay cơ quan. */
    public enum Kind { PERSON, AGENCY }

    public boolean holds() {
        return intact && trusted && revocationKnown;
    }
}
