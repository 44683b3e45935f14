package vn.motcua.support;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What a program says that sends a file in pieces (tus 1.0.0), as the portal's own script does. */
public final class Tus {
    private Tus() {
    }

    /** @param token of the page that the upload belongs to */
    public static String[] headers(String token, String... more) {
        List<String> headers = new ArrayList<>(List.of("Tus-Resumable", "1.0.0", "X-XSRF-TOKEN", token, "Content-Type", "application/offset+octet-stream"));
        headers.addAll(List.of(more));
        return headers.toArray(String[]::new);
    }

    /** The headers that announce a file. */
    public static String[] announcing(String token, int length, String name, String component) {
        return headers(token, "Upload-Length", "" + length, "Upload-Metadata", "filename " + base64(name) + ",component " + base64(component));
    }

    public static String token(Http.Page page) {
        return page.body().replaceAll("(?s).*?name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
