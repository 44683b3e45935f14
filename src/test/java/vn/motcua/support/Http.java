package vn.motcua.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, sends back the CSRF token of the last page, follows redirects only when told. */
public final class Http {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private String csrf = "";

    private Http(URI base) {
        this.base = base;
    }

    public static Http at(int port) {
        return new Http(URI.create("http://127.0.0.1:" + port));
    }

    /** One who has signed in; nobody can go on who could not. */
    public static Http signedIn(int port, String username, String password) {
        Http http = at(port);
        Page in = http.signIn(username, password);
        if (in.status() != 302) {
            throw new AssertionError(username + " could not sign in: " + in.text());
        }
        return http;
    }

    /** What came back. */
    public record Page(int status, Map<String, List<String>> headers, byte[] bytes, URI uri) {
        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** The words a reader sees: no tags, no scripts, single spaces. */
        public String text() {
            return body().replaceAll("(?s)<(script|style|title)\\b.*?</\\1>", " ").replaceAll("<[^>]+>", " ")
                    .replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&quot;", "\"")
                    .replace("&#39;", "'").replace("&nbsp;", " ").replaceAll("\\s+", " ").strip();
        }

        public String header(String name) {
            return headers.entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst()).findFirst().orElse("");
        }

        /** The path a redirect points to, without host. */
        public String location() {
            URI target = URI.create(header("location"));
            return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
        }
    }

    /** A file of a form. */
    public record Upload(String field, String name, String mediaType, byte[] bytes) {
    }

    public Page get(String path) {
        return send(request(path).GET());
    }

    /** Gets {@code path} and everything it redirects to. */
    public Page visit(String path) {
        Page page = get(path);
        for (int hops = 0; page.status() / 100 == 3 && hops < 5; hops++) page = get(page.location());
        return page;
    }

    /** Posts a form as a browser would, with the CSRF token of the last page that carried one. */
    public Page post(String path, Map<String, ?> fields) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", csrf);
        String body = all.entrySet().stream().flatMap(field -> (field.getValue() instanceof List<?> list ? list : List.of(field.getValue()))
                .stream().map(value -> encode(field.getKey()) + "=" + encode(value.toString()))).collect(Collectors.joining("&"));
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Page upload(String path, Map<String, ?> fields, Upload... files) {
        String boundary = "----motcua" + System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_csrf", csrf);
        all.forEach((name, value) -> write(body, "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        for (Upload file : files) {
            write(body, "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                    .formatted(boundary, file.field(), file.name(), file.mediaType()));
            body.writeBytes(file.bytes());
            write(body, "\r\n");
        }
        write(body, "--" + boundary + "--\r\n");
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Posts a body as it is, for programs rather than people. Headers come as name, value, name, value. */
    public Page send(String method, String path, String body, String... headers) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public Page send(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public Page signIn(String username, String password) {
        get("/dang-nhap");
        return post("/dang-nhap", Map.of("username", username, "password", password));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Accept-Language", "vi")
                .header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8");
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            Page page = new Page(response.statusCode(), response.headers().map(), response.body(), response.uri());
            Matcher token = CSRF.matcher(page.body());
            if (token.find()) csrf = token.group(1);
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
