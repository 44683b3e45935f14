package vn.motcua.access;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.party.PersonalId;
import vn.motcua.shared.Text;

/** Tài khoản: opens and finds them. Passwords come in as typed and are kept only encoded. */
@Service
public class Accounts {
    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final InstantSource clock;

    Accounts(AccountStore store, PasswordEncoder passwords, Sessions sessions, InstantSource clock) {
        this.store = store;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    public Optional<Account> find(UUID id) {
        return store.find(id).map(AccountStore.Kept::account);
    }

    public Optional<Account> byUsername(String username) {
        return store.byUsername(normal(username)).map(AccountStore.Kept::account);
    }

    /** The account under this id if one can sign in with it: neither a closed one nor the id of a partner's system. */
    public Optional<Account> inUse(UUID id) {
        return store.find(id).filter(AccountStore.Kept::active).map(AccountStore.Kept::account);
    }

    /** The account with which somebody signs in; none for whom it was closed. */
    public Optional<Account> ofPerson(UUID personId) {
        return store.ofPerson(personId).filter(AccountStore.Kept::active).map(AccountStore.Kept::account);
    }

    /** Opens the account; one that has the same id keeps its password and state. */
    @Transactional
    public void open(Account account, String password) {
        store.open(account, passwords.encode(password), clock.instant());
    }

    /** Opens them all with one password, or gives it to those that are open already. It is encoded once: encoding is slow on purpose. */
    @Transactional
    public void openAll(List<Account> accounts, String password) {
        String encoded = passwords.encode(password);
        for (Account account : accounts) {
            store.open(account, encoded, clock.instant());
            store.changePassword(account.id(), encoded);
        }
    }

    /** Ends the account's sessions; a closed account opens again. */
    @Transactional
    public void changePassword(UUID accountId, String password) {
        if (!store.changePassword(accountId, passwords.encode(password))) {
            throw new IllegalArgumentException("No account " + accountId);
        }
        sessions.end(accountId);
    }

    /**
     * Ends the account's sessions too; nobody signs in with it until it gets a new password.
     *
     * @return whether it was open
     */
    @Transactional
    public boolean close(UUID accountId) {
        boolean open = store.close(accountId);
        sessions.end(accountId);
        return open;
    }

    /** Names of accounts are compared without case and stray blanks; a citizen's number also as the pages print it, in groups of three. */
    static String normal(String username) {
        String line = Text.line(username).toLowerCase(Locale.ROOT);
        String together = line.replace(" ", "");
        return PersonalId.wellFormed(together) ? together : line;
    }
}
