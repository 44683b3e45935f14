package vn.motcua.portal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mã kết quả ghi trong tệp: results carry their code as a keyword in plain bytes, so that a file of strangers is named without opening it.
 * Reading what it draws would mean to unpack fonts and pages made to exhaust whoever reads them. What hides its code is just not named.
 */
final class WrittenCode {
    /** Of bounded length, and nothing in it is tried twice: the whole file is walked once. */
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{2}(?:\\.\\d{1,9}){0,6}+-\\d{6}-\\d{4,9}+-KQ\\d{1,4}");

    private static final Pattern DOSSIER = Pattern.compile("[A-Z]\\d{2}(?:\\.\\d{1,9}){0,6}+-\\d{6}-\\d{4,9}+");

    private WrittenCode() {
    }

    /** Of the dossier that a form of ours was printed for: it stands in the title of the file. */
    static Optional<String> ofDossier(byte[] file) {
        Matcher code = DOSSIER.matcher(new String(file, StandardCharsets.ISO_8859_1));
        return code.find() ? Optional.of(code.group()) : Optional.empty();
    }

    static Optional<String> in(byte[] file) {
        Matcher code = CODE.matcher(new String(file, StandardCharsets.ISO_8859_1));
        return code.find() ? Optional.of(code.group()) : Optional.empty();
    }
}
