package vn.motcua.dossier;

/**
 * Một mục cần bổ sung (Mẫu 02).
 *
 * @param component key of the required document; {@link Tick#FORM} for the electronic form
 * @param name of the paper as printed
 * @param reason what is missing or wrong and how to put it right
 */
public record SupplementItem(String component, String name, String reason) {
}
