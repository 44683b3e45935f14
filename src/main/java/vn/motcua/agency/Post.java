package vn.motcua.agency;

import java.util.Locale;
import java.util.UUID;

/**
 * Vị trí: what somebody in a unit is there to do.
 *
 * @param key the name processes use: "chuyen-vien"
 * @param supervises whether its holder answers for the whole agency and so sees all its dossiers
 */
public record Post(UUID id, UUID unitId, String key, String name, boolean supervises) {
    /** Tiếp nhận: takes dossiers at a single window. */
    public static final String RECEIVER = "tiep-nhan";
    /** Văn thư: numbers and seals what the agency issues, and keeps the book of it. */
    public static final String CLERK = "van-thu";
    /** Trưởng phòng: gives the unit's work to its officers. */
    public static final String HEAD = "truong-phong";
    /** Lãnh đạo: signs for the agency. */
    public static final String LEADER = "lanh-dao";

    /** A post is told with its unit, since two agencies may have the same; a name that ends with the unit's says it already: "Trưởng phòng Kinh tế". */
    public static String in(String post, String unit) {
        return post.toLowerCase(Locale.ROOT).endsWith(unit.toLowerCase(Locale.ROOT)) ? post : post + ", " + unit;
    }
}
