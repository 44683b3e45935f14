package vn.motcua.signing;

/** The key, the device or the time-stamp authority cannot be used now. Nothing was signed; the act can be tried again. */
public class SigningUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SigningUnavailable(String message) {
        super(message);
    }

    SigningUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
