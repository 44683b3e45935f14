package vn.motcua.agency;

import java.util.Locale;

/**
 * Đơn vị hành chính: a province ("92") or a commune ("31135") of the list in force since 1 July 2025.
 *
 * @param name with its kind in front: "Phường Ninh Kiều"
 * @param provinceCode its own code for a province
 */
public record Area(String code, String name, String provinceCode) {

    public boolean province() {
        return code.equals(provinceCode);
    }

    /** "Phường Ninh Kiều" alone, "phường Ninh Kiều" inside an address. */
    public String inAddress() {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
