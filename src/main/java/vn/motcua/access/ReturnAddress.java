package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/** Where somebody was going when the door asked for a name: a path of this site, carried by the sign-in page as {@code tiep}. */
final class ReturnAddress {
    static final String PARAMETER = "tiep";

    private ReturnAddress() {
    }

    /** A form that was sent cannot be sent again by itself: its sender goes back to the page that holds it. */
    static Optional<String> of(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            return safe(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return Optional.ofNullable(request.getHeader("Referer")).flatMap(ReturnAddress::path);
    }

    static Optional<String> asked(HttpServletRequest request) {
        return safe(request.getParameter(PARAMETER));
    }

    static String encoded(String path) {
        return UriUtils.encode(path, StandardCharsets.UTF_8);
    }

    private static Optional<String> path(String address) {
        try {
            URI uri = URI.create(address);
            return safe(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Only paths of our own, as a browser writes them in its first line: "//elsewhere" and "/\elsewhere" lead out of the house, and other signs than ASCII nowhere. */
    static Optional<String> safe(String path) {
        boolean ours = path != null && path.matches("/([!-.0-\\[\\]-~][!-\\[\\]-~]{0,1000})?")
                && !path.startsWith("/dang-nhap") && !path.startsWith("/dang-xuat");
        return ours ? Optional.of(path) : Optional.empty();
    }
}
