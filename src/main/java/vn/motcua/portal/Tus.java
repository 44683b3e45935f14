package vn.motcua.portal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Words of the tus protocol. */
final class Tus {
    static final String VERSION = "1.0.0";
    private static final MediaType WORDS = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private Tus() {
    }

    static ResponseEntity.BodyBuilder answer(int status) {
        return ResponseEntity.status(status).header("Tus-Resumable", VERSION);
    }

    /** With the sentence a citizen reads beside the file. */
    static ResponseEntity<String> refused(int status, String sentence) {
        return answer(status).contentType(WORDS).body(sentence);
    }

    /** One value of {@code Upload-Metadata}: names and values in Base64, with commas between; empty when it is not there or cannot be read. */
    static String said(String metadata, String name) {
        for (String pair : metadata.split(",")) {
            String[] parts = pair.strip().split(" +", 2);
            if (parts.length == 2 && parts[0].equals(name)) {
                try {
                    return new String(Base64.getDecoder().decode(parts[1].strip()), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException e) {
                    return "";
                }
            }
        }
        return "";
    }
}
