package vn.motcua.signing;

import eu.europa.esig.dss.model.DSSException;
import java.security.ProviderException;
import java.util.function.Supplier;

/** The key, the device or the time-stamp authority cannot be used now. Nothing was signed; the act can be tried again. */
public class SigningUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What could not be used: whoever acts can look at the device, but can only wait for an authority. */
    public enum Cause { KEY, TIME }

    private final Cause because;

    public SigningUnavailable(String message) {
        this(Cause.KEY, message, null);
    }

    SigningUnavailable(Cause because, String message, Throwable cause) {
        super(message, cause);
        this.because = because;
    }

    public Cause because() {
        return because;
    }

    /** A device that was pulled out, locked or silent is told by its driver in many ways; all mean that nothing was signed. */
    static <T> T where(String what, Supplier<T> act) {
        try {
            return act.get();
        } catch (DSSException | ProviderException e) {
            throw new SigningUnavailable(Cause.KEY, "%s: %s".formatted(what, e.getMessage()), e);
        }
    }
}
