package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Predicate;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * The token that a form must bring back, kept in a cookie because who only reads gets no session. Where cookies are secure its name begins
 * with {@code __Host-}: a browser takes such a one from this very host only, so no neighbour under the same domain can put one in.
 */
class FormCookie implements CsrfTokenRepository {
    private static final String NAME = "motcua-form";
    private final CookieCsrfTokenRepository plain = named(NAME, false);
    private final CookieCsrfTokenRepository ofThisHost = named("__Host-" + NAME, true);
    private final Predicate<HttpServletRequest> secure;

    FormCookie(Predicate<HttpServletRequest> secure) {
        this.secure = secure;
    }

    private static CookieCsrfTokenRepository named(String name, boolean secure) {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName(name);
        repository.setCookiePath("/");
        repository.setCookieCustomizer(cookie -> cookie.httpOnly(true).secure(secure).sameSite("Lax"));
        return repository;
    }

    private CookieCsrfTokenRepository of(HttpServletRequest request) {
        return secure.test(request) ? ofThisHost : plain;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }
}
