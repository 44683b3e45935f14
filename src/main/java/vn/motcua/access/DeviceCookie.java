package vn.motcua.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import vn.motcua.shared.Sha256;

/**
 * Thiết bị quen: a random value that stays in a browser after a sign-in. It opens nothing and says nothing of anybody. Where cookies are
 * secure its name begins with {@code __Host-}, so that no neighbour under the same domain can put in one it knows and use up the tries of
 * whoever signs in with it. One under the plain name counts for nothing there: the browser is a strange one until its next sign-in.
 */
final class DeviceCookie {
    static final Duration KEPT = Duration.ofDays(365);
    private static final String NAME = "motcua-may";
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Predicate<HttpServletRequest> secure;

    DeviceCookie(Predicate<HttpServletRequest> secure) {
        this.secure = secure;
    }

    /** As the database knows it; empty when there is none, or one that we did not make. */
    Optional<String> of(HttpServletRequest request) {
        return value(request).map(Sha256::hex);
    }

    /** The one it has, for a year from now, or a new one. @return as the database knows it */
    String keep(HttpServletRequest request, HttpServletResponse response) {
        String value = value(request).orElseGet(DeviceCookie::drawn);
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name(request), value).path("/").maxAge(KEPT).httpOnly(true).secure(secure.test(request))
                .sameSite("Lax").build().toString());
        return Sha256.hex(value);
    }

    private String name(HttpServletRequest request) {
        return secure.test(request) ? "__Host-" + NAME : NAME;
    }

    private Optional<String> value(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name(request));
        return Optional.ofNullable(cookie).map(Cookie::getValue).filter(value -> value.matches("[0-9a-f]{%d}".formatted(2 * BYTES)));
    }

    private static String drawn() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
