package vn.motcua.result;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * Mã kiểm tra: eight letters and digits, none of which looks like another, drawn when the leader signs and printed beside the QR. Nothing
 * else on a paper is secret: its code follows the one before it, and so does its number.
 */
public final class CheckCode {
    private static final String LETTERS = "34679ACDEFGHJKMNPQRTVWXY";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CheckCode() {
    }

    static String drawn() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** As printed: "K7MP-3XQ9". */
    static String printed(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** Whether it is written like one, in capitals, with or without its dash. */
    public static boolean written(String code) {
        return code.matches("[" + LETTERS + "]{4}-?[" + LETTERS + "]{4}");
    }

    /** Whether what was typed, in whatever groups and letters, is the code of that paper. */
    public static boolean same(String typed, String code) {
        byte[] said = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(said, code.getBytes(StandardCharsets.US_ASCII));
    }
}
