package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
    @ParameterizedTest
    @CsvSource(nullValues = "null", value = {
            "192.0.2.7, 192.0.2.7", "::ffff:192.0.2.7, 192.0.2.7", "2001:db8::1, 2001:0db8:0000:0000::/64", "[2001:db8::2], 2001:0db8:0000:0000::/64",
            "2001:DB8:0:1::1%eth0, 2001:0db8:0000:0001::/64", "::1, 0:0:0:0:0:0:0:1", "null, ''", "khong:phai:dia-chi, khong:phai:dia-chi"})
    void oneSubscriberIsOneOrigin(String address, String origin) {
        assertThat(Origin.of(address)).isEqualTo(origin);
    }
}
