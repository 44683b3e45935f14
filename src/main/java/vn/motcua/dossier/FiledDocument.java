package vn.motcua.dossier;

/**
 * Giấy tờ nộp kèm: a file already kept by {@code document} under its hash.
 *
 * @param component key of the required document it stands for
 * @param name as the citizen's device called it
 * @param size bytes
 */
public record FiledDocument(String component, String name, String sha256, long size, String mediaType) {
}
