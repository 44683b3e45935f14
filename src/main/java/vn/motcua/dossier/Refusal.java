package vn.motcua.dossier;

/**
 * Từ chối giải quyết: why a dossier that was received cannot be granted, as the written answer says it.
 *
 * @param next what the applicant can do now
 */
public record Refusal(String reason, String legalBasis, String next) {
}
