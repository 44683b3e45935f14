package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DeviceCookieTest {
    private static final String PLANTED = "0123456789abcdef0123456789abcdef";
    private final DeviceCookie devices = new DeviceCookie(HttpServletRequest::isSecure);

    @Test
    void overTlsOnlyACookieOfThisVeryHostCounts() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(true);
        request.setCookies(new Cookie("motcua-may", PLANTED));
        assertThat(devices.of(request)).as("put in by a neighbour, or kept from before").isEmpty();

        MockHttpServletResponse response = new MockHttpServletResponse();
        String known = devices.keep(request, response);
        Cookie set = response.getCookie("__Host-motcua-may");
        assertThat(set).isNotNull();
        assertThat(set.getValue()).matches("[0-9a-f]{32}").isNotEqualTo(PLANTED);
        assertThat(response.getHeader("Set-Cookie")).contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax").doesNotContain("Domain");

        MockHttpServletRequest next = new MockHttpServletRequest();
        next.setSecure(true);
        next.setCookies(new Cookie("motcua-may", PLANTED), set);
        assertThat(devices.of(next)).contains(known);
        assertThat(devices.keep(next, new MockHttpServletResponse())).as("stays the same for another year").isEqualTo(known);
    }

    @Test
    void withoutTlsABrowserTakesOnlyThePlainName() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        String known = devices.keep(request, response);
        request.setCookies(response.getCookie("motcua-may"));
        assertThat(devices.of(request)).contains(known);
    }
}
