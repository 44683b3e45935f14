package vn.motcua.dossier;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.shared.Vietnam;

/** Mã hồ sơ (TT 03/2025/TT-VPCP Article 13): agency, day of receiving, order in the day with at least four digits. */
public final class DossierCode {
    private static final Pattern CODE = Pattern.compile(
            "[A-Z]\\d{2}(\\.\\d{2,3}){0,3}-(\\d{6}|\\d{8})-\\d{4,}|\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}-\\d{6}-\\d{4,}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private DossierCode() {
    }

    /** "H13.42-261120-0018". */
    static String of(String agencyCode, Instant at, int order) {
        return "%s-%s-%04d".formatted(agencyCode, DAY.format(Vietnam.at(at)), order);
    }

    /** Whether it is written like one, of this platform, of a centralised system or of the years before. */
    public static boolean wellFormed(String code) {
        return code != null && code.length() <= 60 && CODE.matcher(code).matches();
    }
}
