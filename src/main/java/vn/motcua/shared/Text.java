package vn.motcua.shared;

import java.text.Normalizer;
import java.util.Locale;

/** What people type, made fit to keep: precomposed (TCVN 6909), without control characters, without stray blanks. */
public final class Text {
    private Text() {
    }

    /** Several lines are kept; other control, format and private characters go. Null gives an empty text. */
    public static String clean(String typed) {
        if (typed == null) {
            return "";
        }
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n');
        // Nearly every text: letters of Vietnamese and ASCII, all of them printable.
        if (composed.chars().allMatch(c -> c >= ' ' && c < 127 || c >= 0x00C0 && c <= 0x024F || c >= 0x1EA0 && c <= 0x1EF9 || c == '\n')) {
            return composed.strip();
        }
        StringBuilder kept = new StringBuilder(composed.length());
        composed.codePoints().filter(Text::printable).map(Text::asTyped).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    /** One line: every run of blanks is one blank. */
    public static String line(String typed) {
        return clean(typed).replaceAll("\\s+", " ").strip();
    }

    /** Without the mark it ends with, so that what follows puts its own: "Thiếu 4 góc." before ". Bổ sung trước …". */
    public static String open(String sentence) {
        return sentence.replaceFirst("[.;,:\\s]+$", "");
    }

    /** The name of a file without the folders some browsers send along, at most {@code most} characters of its end, where the type stands. */
    public static String fileName(String sent, int most) {
        String name = line(sent).replaceFirst("^.*[/\\\\]", "").strip();
        return name.isEmpty() ? "tep" : name.length() > most ? name.substring(name.length() - most) : name;
    }

    /** Without accents, lower case, "đ" as "d": the form in which searches compare. */
    public static String plain(String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "").replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }

    /** Word processors make special hyphens and blanks of what was typed. */
    private static int asTyped(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            default -> c == 0x2010 || c == 0x2011 ? '-' : c;
        };
    }

    private static boolean printable(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
