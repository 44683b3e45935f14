package vn.motcua.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Where a line of a paper may end: between words. "12/02/1987" and "45/2020/NĐ-CP" stay whole; the library by itself would end a line before
 * any slash. Only what is longer than a word or a number can be, an address of the web, may also end before its slashes and after its hyphens.
 */
final class LineEnds implements FSTextBreaker {
    private static final int LONGEST_WHOLE = 30;
    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        do {
            at++;
        } while (at < text.length() && !between(at));
        return at;
    }

    private boolean between(int place) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        if (blank(before) || blank(after)) {
            return blank(before) && !blank(after);
        }
        return (before == '-' || after == '/' && before != '/' && !text.startsWith("//", place)) && lengthAround(place) > LONGEST_WHOLE;
    }

    private int lengthAround(int place) {
        int start = place;
        while (start > 0 && !blank(text.charAt(start - 1))) {
            start--;
        }
        int end = place;
        while (end < text.length() && !blank(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    /** A no-break space is no blank here. */
    private static boolean blank(char c) {
        return Character.isWhitespace(c);
    }
}
