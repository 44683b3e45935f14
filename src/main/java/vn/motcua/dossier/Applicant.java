package vn.motcua.dossier;

import java.util.UUID;

/**
 * Chủ hồ sơ: for whom the procedure is carried out, as said at filing. Kept with the dossier, whatever becomes of the account.
 *
 * @param accountId null when nobody's account stands behind it (filed at the counter or by post)
 * @param personId null when the person is not kept by {@code party}
 * @param personalId số định danh cá nhân, or the code of an organisation
 * @param address one line, as printed
 */
public record Applicant(UUID accountId, UUID personId, String name, String personalId, String phone, String email, String address) {
    /** Mã số thuế of 10 or 13 digits. */
    static final String TAX_CODE = "\\d{10}(-?\\d{3})?";

    public Applicant {
        personalId = personalId == null ? "" : personalId;
        phone = phone == null ? "" : phone;
        email = email == null ? "" : email;
        address = address == null ? "" : address;
    }

    /** Known by its tax code; the form names the person it files by. */
    public boolean organisation() {
        return personalId.matches(TAX_CODE);
    }
}
