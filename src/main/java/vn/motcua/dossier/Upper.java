package vn.motcua.dossier;

import java.util.Locale;

/** Capitals of headings, as Decree 30/2020/NĐ-CP prints names of agencies. */
final class Upper {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private Upper() {
    }

    static String of(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
