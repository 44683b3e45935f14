package vn.motcua.shared;

/** The thing asked for does not exist, or not for this reader: both get the same answer. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
