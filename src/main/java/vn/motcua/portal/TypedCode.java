package vn.motcua.portal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.dossier.DossierCode;
import vn.motcua.result.CheckCode;
import vn.motcua.shared.Text;

/**
 * Mã như người ta gõ: small letters, spaces, dashes of any length or none at all. Without dashes the order within the day is read as four
 * digits, as all but the busiest offices have it.
 *
 * @param text the code as it is printed; for what is none, what was typed, in capitals and without spaces
 */
record TypedCode(Kind kind, String text) {
    private static final int MOST_LETTERS = 200;
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}\\u2212_]+");
    /** Every part is bounded, so that nothing typed makes it try for long. */
    private static final Pattern CODE = Pattern.compile(
            "(\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}|[A-Z]\\d{2}(?:\\.\\d{2,3}){0,3})-?(\\d{8}|\\d{6})-?(\\d{4,9})(?:-?KQ-?(\\d{1,4}))?");

    enum Kind { DOSSIER, RESULT, CHECK, OTHER }

    static TypedCode of(String typed) {
        String line = Text.line(typed);
        String capitals = Normalizer.normalize(Text.start(line, MOST_LETTERS), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String joined = GAPS.matcher(capitals).replaceAll("-").replaceAll("-?\\.-?", ".").replaceAll("^-|-$", "");
        Matcher code = CODE.matcher(joined);
        if (code.matches() && DossierCode.wellFormed(dossier(code))) {
            return code.group(4) == null ? new TypedCode(Kind.DOSSIER, dossier(code)) : new TypedCode(Kind.RESULT, dossier(code) + "-KQ" + code.group(4));
        }
        return CheckCode.written(joined) ? new TypedCode(Kind.CHECK, joined) : new TypedCode(Kind.OTHER, capitals.replace(" ", ""));
    }

    private static String dossier(Matcher code) {
        return code.group(1) + "-" + code.group(2) + "-" + code.group(3);
    }

    /** The dossier that is meant: a result bears the code of its own. */
    Optional<String> dossier() {
        return switch (kind) {
            case DOSSIER -> Optional.of(text);
            case RESULT -> Optional.of(text.substring(0, text.lastIndexOf("-KQ")));
            case CHECK, OTHER -> Optional.empty();
        };
    }
}
