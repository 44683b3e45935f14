package vn.motcua.agency;

import java.util.UUID;

/**
 * Đơn vị: a part of an agency that holds dossiers.
 *
 * @param key the name processes use, the same in all agencies: "mot-cua"
 */
public record Unit(UUID id, UUID agencyId, String key, String name) {
    /** The single window: the only unit that receives, answers and hands over. */
    public static final String SINGLE_WINDOW = "mot-cua";

    public boolean singleWindow() {
        return key.equals(SINGLE_WINDOW);
    }
}
