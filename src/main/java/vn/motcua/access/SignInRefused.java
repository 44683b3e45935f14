package vn.motcua.access;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Why the door stayed shut. */
abstract sealed class SignInRefused extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private SignInRefused(String message) {
        super(message);
    }

    /** Name and password do not fit. */
    static final class Wrong extends SignInRefused {
        private static final long serialVersionUID = 1L;
        private final int triesLeft;

        Wrong(int triesLeft) {
            super("Name and password do not fit");
            this.triesLeft = triesLeft;
        }

        int triesLeft() {
            return triesLeft;
        }
    }

    /** Too many wrong passwords. */
    static final class Resting extends SignInRefused {
        private static final long serialVersionUID = 1L;
        private final Instant until;

        Resting(Instant until) {
            super("Too many wrong passwords");
            this.until = until;
        }

        Instant until() {
            return until;
        }
    }
}
