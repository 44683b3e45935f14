package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.catalogue.Channel;
import vn.motcua.shared.Text;

/**
 * Bộ lọc of a list; any part may be null.
 *
 * @param text words of code, name or personal number, accents not needed
 * @param unitId that has the dossier now
 */
public record ListFilter(String text, String procedureCode, String field, Channel channel, UUID unitId) {
    private static final int LONGEST = 100;
    public static final ListFilter NONE = new ListFilter(null, null, null, null, null);

    public ListFilter {
        text = shorten(Text.line(text));
        procedureCode = blankToNull(procedureCode);
        field = blankToNull(field);
    }

    private static String shorten(String text) {
        return Text.start(text, LONGEST);
    }

    private static String blankToNull(String text) {
        String line = Text.line(text);
        return line.isEmpty() ? null : line;
    }
}
