package vn.motcua.form;

import java.util.Locale;

/** Labels inside sentences. */
final class Words {
    private Words() {
    }

    /** "Số định danh" → "số định danh"; an abbreviation ("UBND") keeps its capitals. */
    static String lowerFirst(String label) {
        if (label.length() < 2 || Character.isUpperCase(label.charAt(1))) {
            return label;
        }
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
