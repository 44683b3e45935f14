package vn.motcua.dossier;

/**
 * Đánh dấu từng thành phần: the official's verdict on one component.
 *
 * @param component key of the required document; {@link #FORM} for the electronic form itself
 * @param note what is to be put right; required when not accepted
 */
public record Tick(String component, boolean accepted, String note) {
    /** The electronic form itself. */
    public static final String FORM = "to-khai-dien-tu";

    public Tick {
        note = note == null ? "" : note;
    }
}
