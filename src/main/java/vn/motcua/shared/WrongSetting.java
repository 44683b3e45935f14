package vn.motcua.shared;

/** The platform must not start with these settings. The message is a sentence in Vietnamese and one in English for the operator. */
public final class WrongSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongSetting(String vietnamese, String english) {
        super(vietnamese + "\n" + english);
    }
}
