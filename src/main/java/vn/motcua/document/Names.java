package vn.motcua.document;

import java.util.regex.Pattern;

/** The name of a document is its SHA-256; nothing else ever becomes part of a path. */
final class Names {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private Names() {
    }

    static boolean valid(String sha256) {
        return sha256 != null && HASH.matcher(sha256).matches();
    }

    static String check(String sha256) {
        if (!valid(sha256)) {
            throw new IllegalArgumentException("Not a SHA-256 in lower-case hexadecimal: " + sha256);
        }
        return sha256;
    }

    /** Two levels of folders keep each under some hundred entries for tens of millions of documents. */
    static String key(String sha256) {
        return check(sha256).substring(0, 2) + "/" + sha256.substring(2, 4) + "/" + sha256;
    }
}
