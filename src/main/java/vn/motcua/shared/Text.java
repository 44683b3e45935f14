package vn.motcua.shared;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/** What people type, made fit to keep: precomposed (TCVN 6909), without control characters, without stray blanks. */
public final class Text {
    /** Signs of the longest letter somebody writes in earnest; what lies further away is not looked at, however long the text is. */
    private static final int LONGEST_LETTER = 64;

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
        // What stood between a letter and its mark is gone: they are one letter now.
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
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
        return name.isEmpty() ? "tep" : end(name, most);
    }

    /** At most {@code most} characters of the beginning; no letter is cut in two, be it an emoji of several signs. */
    public static String start(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        BreakIterator letters = breaks(text.substring(0, Math.min(text.length(), most + LONGEST_LETTER)));
        int at = letters.isBoundary(most) ? most : letters.preceding(most);
        // A letter longer than all that fits, heaped up by somebody: its first signs, whole ones.
        return text.substring(0, at > 0 ? at : Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most);
    }

    /** At most {@code most} characters of the end, likewise. */
    static String end(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int from = text.length() - most;
        int before = Math.max(0, from - LONGEST_LETTER);
        BreakIterator letters = breaks(text.substring(before));
        int at = before + (letters.isBoundary(from - before) ? from - before : letters.following(from - before));
        return text.substring(at < text.length() ? at : Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }

    /** The first letters of a word, as people count them. */
    public static String letters(String word, int count) {
        BreakIterator letters = breaks(word);
        int at = letters.next(count);
        return at == BreakIterator.DONE ? word : word.substring(0, at);
    }

    private static BreakIterator breaks(String text) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return letters;
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
