package vn.motcua.shared;

/** Thư điện tử: the one rule for the shape of an address, whether typed into a form, at the counter, sent by another system or read from a file. */
public final class EmailAddress {
    /** Letters of the longest one that mail servers take (RFC 5321, section 4.5.3.1). */
    public static final int LONGEST = 254;
    /** As a regular expression; {@link #fits} asks more. */
    public static final String SHAPE = "[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+";

    private EmailAddress() {
    }

    /** Whether it looks like ten@vidu.vn and can be printed on a paper; nobody but a letter tells whether it is read. */
    public static boolean fits(String text) {
        return text.length() <= LONGEST && text.matches(SHAPE) && PaperLetters.missing(text).isEmpty();
    }
}
