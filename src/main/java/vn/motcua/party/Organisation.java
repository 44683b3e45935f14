package vn.motcua.party;

import java.util.UUID;

/**
 * Tổ chức.
 *
 * @param code mã số thuế or mã số doanh nghiệp: 10 digits, or 13 for a dependent unit ("0123456789-001")
 * @param representativeId the person who speaks for it by law
 */
public record Organisation(UUID id, String code, String name, UUID representativeId, String phone, String email,
                           String areaCode, String street) {
}
