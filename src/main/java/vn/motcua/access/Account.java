package vn.motcua.access;

import java.util.UUID;

/**
 * Tài khoản: of a person (số định danh cá nhân or a name of choice) or of an officer (tài khoản công vụ).
 *
 * @param assurance 1 low, 2 substantial, 3 high
 */
public record Account(UUID id, String username, String displayName, UUID personId, UUID officerId, int assurance) {

    SignedIn signedIn() {
        return new SignedIn(id, username, displayName, personId, officerId);
    }
}
