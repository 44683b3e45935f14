package vn.motcua.shared;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form of RFC 8785, so that the same content always gives the same hash. */
public final class CanonicalJson {
    private CanonicalJson() {
    }

    /** @throws IllegalArgumentException when the text is no JSON */
    public static String of(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a JSON text: " + e.getMessage(), e);
        }
    }
}
