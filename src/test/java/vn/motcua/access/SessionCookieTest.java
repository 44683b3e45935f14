package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;

class SessionCookieTest {

    @Test
    void whereItIsAlwaysSecureNoNeighbourUnderTheSameDomainPutsOneIn() {
        DefaultCookieSerializer cookies = named(true);
        cookies.setUseSecureCookie(true);
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.writeCookieValue(new CookieValue(request, response, "phien-cua-toi"));
        assertThat(response.getHeader("Set-Cookie")).startsWith("__Host-motcua=phien-cua-toi").contains("Path=/", "Secure", "HttpOnly").doesNotContain("Domain");
        request.setCookies(new Cookie("motcua", "cua-nguoi-khac"));
        assertThat(cookies.readCookieValues(request)).isEmpty();
    }

    @Test
    void withoutTlsItBearsThePlainName() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("motcua", "phien-cua-toi"));
        assertThat(named(false).readCookieValues(request)).containsExactly("phien-cua-toi");
    }

    /** As Boot makes it from application.yaml, then ours. */
    private static DefaultCookieSerializer named(boolean alwaysSecure) {
        DefaultCookieSerializer cookies = new DefaultCookieSerializer();
        cookies.setCookieName("motcua");
        cookies.setUseHttpOnlyCookie(true);
        SecurityConfiguration.sessionCookie(alwaysSecure).customize(cookies);
        return cookies;
    }
}
