package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class SilentProxyTest {

    @Test
    void aProxyWhoseWordIsNotTakenIsToldOnce(CapturedOutput log) throws Exception {
        pass(new SilentProxy("native"), "192.0.2.7");
        SilentProxy silent = new SilentProxy("none");
        pass(silent, null);
        assertThat(log.getOut()).doesNotContain("forward-headers-strategy");
        pass(silent, "192.0.2.7");
        pass(silent, "192.0.2.8");
        assertThat(log.getOut().split("server.forward-headers-strategy is none", -1)).hasSize(2);
        assertThat(log.getOut()).as("an address is nobody's business").doesNotContain("192.0.2");
    }

    private static void pass(SilentProxy filter, String from) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (from != null) {
            request.addHeader("X-Forwarded-For", from);
        }
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest()).as("passed on").isNotNull();
    }
}
