package vn.motcua.catalogue;

import vn.motcua.shared.Text;

/**
 * What is looked for: any part may be null. Text matches name, code and field without regard to accents.
 *
 * @param event key of a {@link LifeEvent}
 * @param after {@link SearchPage#next()} of the page before; null for the first
 * @param size rows wanted, 1 to 100
 */
public record SearchQuery(String text, String field, String level, String event, String after, int size) {
    private static final int LONGEST = 200;

    public SearchQuery {
        text = shorten(Text.line(text));
        field = blankToNull(field);
        level = blankToNull(level);
        event = blankToNull(event);
        after = blankToNull(after);
        size = Math.clamp(size, 1, 100);
    }

    public static SearchQuery text(String text) {
        return new SearchQuery(text, null, null, null, null, 20);
    }

    public boolean everything() {
        return text.isEmpty() && field == null && level == null && event == null;
    }

    private static String shorten(String text) {
        return Text.start(text, LONGEST);
    }

    private static String blankToNull(String value) {
        String line = Text.line(value);
        return line.isEmpty() ? null : shorten(line);
    }
}
