package vn.motcua.dossier;

import org.springframework.stereotype.Component;
import vn.motcua.access.Accounts;

/** Người theo dõi: whether the applicant follows a dossier by signing in, else by the paper (docs/decisions/0060). */
@Component
class Followers {
    private final Accounts accounts;

    Followers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether the person for whom it was filed has an account that is open. */
    boolean signIn(Dossier dossier) {
        return dossier.subject().personId() != null && accounts.ofPerson(dossier.subject().personId()).isPresent();
    }
}
