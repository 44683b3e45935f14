package vn.motcua.access;

import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.motcua.web.Visitor;

/**
 * Người đã đăng nhập: the principal of a session, kept small because every request reads it.
 *
 * @param personId the citizen behind the account; null for accounts of service
 * @param officerId the officer behind an account of service (tài khoản công vụ); null for citizens
 */
public record SignedIn(UUID accountId, String username, String displayName, UUID personId, UUID officerId)
        implements Visitor, AuthenticatedPrincipal, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public boolean officer() {
        return officerId != null;
    }

    /** The name by which sessions are found again: the account, so that no personal data stands in the session table. */
    @Override
    public String getName() {
        return accountId.toString();
    }

    /** Logs print principals; they get the account and nothing personal. */
    @Override
    public String toString() {
        return "SignedIn[" + accountId + "]";
    }
}
