package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FormCookieTest {
    private final FormCookie cookies = new FormCookie(HttpServletRequest::isSecure);

    @Test
    void overTlsOnlyACookieOfThisVeryHostCounts() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(true);
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.saveToken(cookies.generateToken(request), request, response);
        Cookie set = response.getCookie("__Host-motcua-form");
        assertThat(set).isNotNull();
        assertThat(response.getHeader("Set-Cookie")).contains("Path=/", "Secure", "HttpOnly").doesNotContain("Domain");

        MockHttpServletRequest tossed = new MockHttpServletRequest();
        tossed.setSecure(true);
        tossed.setCookies(new Cookie("motcua-form", "cua-nguoi-khac"));
        assertThat(cookies.loadToken(tossed)).as("put in by a neighbour under the same domain").isNull();
        tossed.setCookies(new Cookie("motcua-form", "cua-nguoi-khac"), set);
        assertThat(cookies.loadToken(tossed).getToken()).isEqualTo(set.getValue());
    }

    @Test
    void withoutTlsABrowserTakesOnlyThePlainName() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.saveToken(cookies.generateToken(request), request, response);
        assertThat(response.getCookie("motcua-form")).isNotNull();
        request.setCookies(response.getCookie("motcua-form"));
        assertThat(cookies.loadToken(request)).isNotNull();
    }
}
