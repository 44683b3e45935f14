package vn.motcua.party;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Cá nhân.
 *
 * @param personalId số định danh cá nhân, 12 digits
 * @param areaCode the commune of residence
 * @param street house number and street, without commune and province
 */
public record Person(UUID id, String personalId, String fullName, LocalDate birthDate, Sex sex, String phone, String email,
                     String areaCode, String street, String nationality, String ethnicity) {
}
