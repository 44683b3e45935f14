package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "/a\\b", "evil", "", "javascript:alert(1)",
        "/ho-so\r\nSet-Cookie: a=b", "/dang-xuat", "/dang-nhap?tiep=/dang-nhap"})
    void nobodyIsLedOutOfTheHouseOrInCircles(String asked) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/dang-nhap");
        request.setParameter(ReturnAddress.PARAMETER, asked);

        assertThat(ReturnAddress.asked(request)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ho-so", "/ban-lam-viec?ds=qua-han&q=tr%E1%BA%A7n", "/ban-lam-viec/H13.42-261120-0018/tiep-nhan"})
    void pagesOfOursAreComeBackTo(String asked) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/dang-nhap");
        request.setParameter(ReturnAddress.PARAMETER, asked);

        assertThat(ReturnAddress.asked(request)).contains(asked);
    }

    @Test
    void whoSentAFormGoesBackToThePageThatHoldsIt() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/ban-lam-viec/H13.42-261120-0018/tu-choi");
        request.addHeader("Referer", "http://localhost:8080/ban-lam-viec/H13.42-261120-0018/tu-choi?tu=ds");

        assertThat(ReturnAddress.of(request)).contains("/ban-lam-viec/H13.42-261120-0018/tu-choi?tu=ds");
    }

    @Test
    void aPageIsComeBackToWithItsQuestion() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/ban-lam-viec");
        request.setQueryString("ds=qua-han");

        assertThat(ReturnAddress.of(request)).contains("/ban-lam-viec?ds=qua-han");
    }
}
