package vn.motcua.postgres;

/** The embedded database cannot be used. The message is one sentence for the person at the terminal, in Vietnamese where an operator causes it. */
public final class PostgresFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PostgresFailure(String sentence) {
        super(sentence);
    }

    PostgresFailure(String vietnamese, String english, Throwable cause) {
        super(vietnamese + "\n" + english, cause);
    }

    PostgresFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
