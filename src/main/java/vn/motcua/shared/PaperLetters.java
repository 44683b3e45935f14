package vn.motcua.shared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chữ in được: what the typeface of official papers has. A letter it lacks would stand on a signed paper as a sign of nothing, so
 * whoever writes one is told at once; names of foreigners are written in Latin letters, as in their passports.
 */
public final class PaperLetters {
    /** Latin with all marks, Greek small letters, and the signs people write; each is in all four faces (PaperLettersTest). */
    static final String ALL = "\\n\\t -~\\u00A0-\\u036F\\u03B1-\\u03C9\\u1E00-\\u1E9B\\u1EA0-\\u1EF9\\u2012-\\u2015\\u2018-\\u201E\\u2020-\\u2022\\u2026\\u2030"
            + "\\u2032\\u2033\\u2039\\u203A\\u2044\\u2074-\\u2079\\u2080-\\u2089\\u20AB\\u20AC\\u2116\\u2122\\u2153\\u2154\\u215B-\\u215E\\u2190-\\u2195"
            + "\\u2212\\u2248\\u2260\\u2264\\u2265";
    private static final Pattern MISSING = Pattern.compile("[^" + ALL + "]");

    /** A letter of any living language carries two marks at most once composed; more of them cover the lines above and below. */
    private static final Pattern HEAP = Pattern.compile("(?:^|[^\\p{L}\\p{M}])\\p{M}|\\p{M}{3}");

    private PaperLetters() {
    }

    /** The first letter of the text that cannot be printed; empty when all can. Null counts as no text. */
    public static Optional<String> missing(String text) {
        Matcher found = MISSING.matcher(text == null ? "" : text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** What to say of it. */
    public static Optional<String> trouble(String label, String text) {
        Optional<String> lacking = missing(text).map(letter -> "%s có ký tự “%s” không in được trên giấy tờ. Xóa ký tự ấy, hoặc viết bằng chữ cái tiếng Việt hay La-tinh; tên người nước ngoài viết như trong hộ chiếu"
                .formatted(label, letter));
        return lacking.isPresent() || text == null || !HEAP.matcher(text).find() ? lacking
                : Optional.of("%s có những dấu chồng lên nhau hoặc không nằm trên chữ nào. Xóa chỗ ấy rồi gõ lại".formatted(label));
    }
}
