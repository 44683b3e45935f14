package vn.motcua.access;

import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;

/**
 * Người đã đăng nhập: the principal of a session, kept small because every request reads it.
 *
 * @param personId the citizen behind the account; null for accounts of service
 * @param officerId the officer behind an account of service (tài khoản công vụ); null for citizens
 */
public record SignedIn(UUID accountId, String username, String displayName, UUID personId, UUID officerId)
        implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    public boolean officer() {
        return officerId != null;
    }
}
