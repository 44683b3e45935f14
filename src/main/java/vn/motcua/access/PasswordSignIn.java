package vn.motcua.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Meanwhile;
import vn.motcua.shared.Sha256;
import vn.motcua.web.Origin;

/**
 * Đăng nhập bằng mật khẩu. After {@value #TRIES} wrong passwords from one address within {@value #MINUTES} minutes the name rests for
 * that address until the first of them is {@value #MINUTES} minutes old, so that a stranger elsewhere shuts nobody out; much later it
 * rests for all strange devices, and so does an address that tries many names; one that signed in under that name before is counted by
 * itself ({@link DeviceCookie}). An address is an {@link Origin}. A name that belongs to nobody is treated alike in words and in time taken,
 * so that the door does not tell who has an account.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
    static final int TRIES = 5;
    static final int MINUTES = 15;
    /** Wrong passwords for one name from wherever: nobody guesses a password in so few, and nobody forgets it so often. */
    static final int NAME_TRIES = 60;
    /** Wrong passwords from one address, for whatever names: a whole office may sit behind one. */
    static final int ADDRESS_TRIES = 120;

    private final AccountStore store;
    private final AttemptStore attempts;
    private final PasswordEncoder passwords;
    private final InstantSource clock;
    private final CompletableFuture<String> nobodysPassword;

    PasswordSignIn(AccountStore store, AttemptStore attempts, PasswordEncoder passwords, InstantSource clock) {
        this.store = store;
        this.attempts = attempts;
        this.passwords = passwords;
        this.clock = clock;
        this.nobodysPassword = Meanwhile.make(() -> passwords.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String username = Accounts.normal(typed.getName());
        String key = Sha256.hex(username);
        Instant now = clock.instant();
        Whence whence = typed.getDetails() instanceof Whence known ? known : new Whence("", null);
        boolean known = attempts.knows(whence.device(), key);
        AttemptStore.From from = new AttemptStore.From(key, Origin.of(whence.getRemoteAddress()), known ? whence.device() : null);
        Instant since = now.minus(Duration.ofMinutes(MINUTES));
        UUID attempt = attempts.attempt(from, now);
        List<Instant> wrong = attempts.wrongAttempts(from, since, TRIES + 1);
        Optional<AccountStore.Kept> kept = store.byUsername(username);
        UUID accountId = kept.map(found -> found.account().id()).orElse(null);
        if (wrong.size() > TRIES) {
            attempts.locked(attempt, from, accountId, since);
            throw new SignInRefused.Resting(wrong.get(TRIES).plus(Duration.ofMinutes(MINUTES)));
        }
        if (!known && tooMany(attempts.tried(key, from.remote(), since), from.remote())) {
            attempts.locked(attempt, from, accountId, since);
            throw new SignInRefused.Resting(now.plus(Duration.ofMinutes(MINUTES)));
        }
        boolean right = passwords.matches(String.valueOf(typed.getCredentials()),
                kept.map(AccountStore.Kept::password).orElseGet(nobodysPassword::join));
        if (!right || kept.isEmpty() || !kept.get().active()) {
            attempts.conclude(attempt, "WRONG", accountId);
            throw wrong.size() == TRIES
                    ? new SignInRefused.Resting(wrong.getLast().plus(Duration.ofMinutes(MINUTES)))
                    : new SignInRefused.Wrong(TRIES - wrong.size());
        }
        attempts.conclude(attempt, "OPENED", accountId);
        return opened(kept.get().account().signedIn());
    }

    /** Our own machine as a sender is a proxy that does not say whom it speaks for: it is everybody, and bounded by nobody's mistakes. */
    private static boolean tooMany(AttemptStore.Tried tried, String remote) {
        boolean proxy = remote.startsWith("127.") || remote.equals("0:0:0:0:0:0:0:1");
        return tried.name() > NAME_TRIES || !proxy && tried.address() > ADDRESS_TRIES;
    }

    private static Authentication opened(SignedIn user) {
        return UsernamePasswordAuthenticationToken.authenticated(user, null,
                AuthorityUtils.createAuthorityList(user.officer() ? "ROLE_OFFICER" : "ROLE_CITIZEN"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
