package vn.motcua.document;

/** Liberation Serif 2.1.5 (OFL, licence beside the files): every Vietnamese letter precomposed, U+1EA0 to U+1EF9. */
public enum SerifFont {
    REGULAR("Regular"), ITALIC("Italic"), BOLD("Bold"), BOLD_ITALIC("BoldItalic");

    /** The family in a style sheet. */
    public static final String FAMILY = "Liberation Serif";
    private final byte[] bytes;

    SerifFont(String style) {
        this.bytes = Shipped.bytes("/fonts/LiberationSerif-" + style + ".ttf");
    }

    /** The TrueType file; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }
}
