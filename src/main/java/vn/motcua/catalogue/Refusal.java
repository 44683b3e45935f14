package vn.motcua.catalogue;

/**
 * Căn cứ từ chối: a ground on which a dossier of the procedure may be refused.
 *
 * @param form number of the form that tells the citizen ("03")
 */
public record Refusal(String reason, String legalBasis, String form) {
}
