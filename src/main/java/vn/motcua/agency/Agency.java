package vn.motcua.agency;

import java.util.UUID;

/**
 * Cơ quan: a body with an electronic identification code of its own (Decision 20/2020/QĐ-TTg).
 *
 * @param code the identification code, first part of every dossier code: "H13.42"
 * @param name as spoken: "UBND phường Ninh Kiều"
 * @param longName as printed: "Ủy ban nhân dân phường Ninh Kiều"
 * @param parentName as printed above it: "Ủy ban nhân dân thành phố Cần Thơ"; null where none stands above
 * @param place where its papers are dated: "Ninh Kiều"
 * @param areaCode two digits for a body of a province, five for one of a commune
 */
public record Agency(UUID id, String code, String name, String longName, String parentName, String place,
                     String areaCode, String phone, String website, UUID parentId) {

    /** Whether it is a body of a commune, ward or special zone. */
    public boolean communal() {
        return areaCode != null && areaCode.length() == 5;
    }
}
