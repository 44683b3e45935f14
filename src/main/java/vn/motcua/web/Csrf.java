package vn.motcua.web;

import org.springframework.security.web.csrf.CsrfToken;

/**
 * The hidden field that proves a form came from our own page. Read only by pages that hold a form that posts:
 * making the token may start a session, which a visitor who only reads should not get.
 */
public record Csrf(CsrfToken token) {

    public boolean present() {
        return token != null;
    }

    public String name() {
        return token.getParameterName();
    }

    public String value() {
        return token.getToken();
    }
}
