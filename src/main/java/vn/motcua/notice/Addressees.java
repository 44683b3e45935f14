package vn.motcua.notice;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.access.Account;
import vn.motcua.access.Accounts;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;

/**
 * Ai được báo: the account that filed; for what came in at the counter, that of the person whose dossier it is. Only one that can be
 * signed in with: everybody else, and whoever files through a partner's system, which signs nobody in, follows by the paper
 * (docs/decisions/0060).
 */
@Component
class Addressees {
    private final Dossiers dossiers;
    private final Accounts accounts;

    Addressees(Dossiers dossiers, Accounts accounts) {
        this.dossiers = dossiers;
        this.accounts = accounts;
    }

    /** @param account null where the applicant has none that is open @param applicant null where nobody asked and the account was known */
    record To(UUID account, Applicant applicant) {
    }

    /** @param named whether the applicant is wanted beside the account: to write an e-mail */
    To of(DossierEvent event, boolean named) {
        Optional<Account> filer = Optional.ofNullable(event.accountId()).flatMap(accounts::inUse);
        Applicant applicant = named || filer.isEmpty() ? dossiers.applicant(event.dossierId()).orElse(null) : null;
        UUID account = filer.or(() -> Optional.ofNullable(applicant).map(Applicant::personId).flatMap(accounts::ofPerson)).map(Account::id).orElse(null);
        return new To(account, applicant);
    }
}
