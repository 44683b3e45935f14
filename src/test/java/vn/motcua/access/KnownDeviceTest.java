package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import vn.motcua.shared.Sha256;
import vn.motcua.support.Http;

/** Who counts as whom at the door: devices that came before, subscribers with many addresses, those who go on at a shut door. */
class KnownDeviceTest extends AtTheDoor {
    /** A month of their own: attempts of other tests are not among those counted. */
    @BeforeEach
    void aMonthLater() {
        clock.set("2026-12-23T08:50");
    }

    private Authentication from(String address, String name, String password) {
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        typed.setDetails(new Whence(address, null));
        return door.authenticate(typed);
    }

    @Test
    void aBrowserThatSignedInBeforeIsNotShutOutByStrangersAndAnswersForItself() {
        browser.signIn(officer, PASSWORD);
        browser.post("/dang-xuat", Map.of());
        for (int i = 0; i <= PasswordSignIn.NAME_TRIES; i++) {
            store.attempt(new AttemptStore.From(Sha256.hex(officer), i < 6 ? "127.0.0.1" : "203.0.113." + i, null), clock.instant());
        }
        clock.advance(Duration.ofSeconds(1));
        assertThat(Http.at(port).signIn(officer, PASSWORD).text()).as("a strange browser, even behind the same proxy").contains("tạm khóa đến sau");
        assertThat(browser.signIn(officer, PASSWORD).location()).isEqualTo("/ban-lam-viec");
        browser.post("/dang-xuat", Map.of());
        assertThat(browser.signIn(citizen, "sai").text()).as("under another name it is a stranger").contains("còn 4 lần thử");
        clock.advance(Duration.ofSeconds(1));
        for (int i = 0; i < PasswordSignIn.TRIES; i++) {
            browser.signIn(officer, "sai");
        }
        assertThat(browser.signIn(officer, PASSWORD).text()).contains("tạm khóa đến sau");
    }

    @Test
    void theCookieOfADeviceIsRandomStaysAYearAndIsKeptOnlyAsItsHash() {
        String set = String.join("\n", browser.signIn(citizen, PASSWORD).headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("set-cookie")).flatMap(header -> header.getValue().stream()).toList());
        Matcher cookie = Pattern.compile("motcua-may=([0-9a-f]{32}); Path=/; Max-Age=31536000;.*HttpOnly; SameSite=Lax").matcher(set);
        assertThat(cookie.find()).as(set).isTrue();
        assertThat(jdbc.sql("SELECT count(*) FROM access.device WHERE device = :hash AND login_key = :key").param("hash", Sha256.hex(cookie.group(1)))
                .param("key", Sha256.hex(citizen)).query(Integer.class).single()).isEqualTo(1);
        assertThat(Http.at(port).send("GET", "/dang-nhap", "", "Cookie", "motcua-may=' OR 1=1").status()).isEqualTo(200);
        clock.set("2028-11-23T08:50");
        memory.forget();
        assertThat(jdbc.sql("SELECT count(*) FROM access.device WHERE login_key = :key").param("key", Sha256.hex(citizen)).query(Integer.class).single()).isZero();
    }

    @Test
    void theAddressesOfOneIpv6SubscriberAreOne() {
        for (int i = 0; i < PasswordSignIn.TRIES; i++) {
            String address = "2001:db8:7:1::" + i;
            assertThatThrownBy(() -> from(address, citizen, "sai")).isInstanceOf(SignInRefused.class);
        }
        assertThatThrownBy(() -> from("2001:db8:7:1:9:9:9:9", citizen, PASSWORD)).isInstanceOf(SignInRefused.Resting.class);
        assertThat(from("2001:db8:7:2::1", citizen, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void whoGoesOnAtAShutDoorFillsNoTable() {
        for (int i = 0; i < PasswordSignIn.TRIES + 10; i++) {
            assertThatThrownBy(() -> from("203.0.113.200", citizen, "sai")).isInstanceOf(SignInRefused.class);
        }
        assertThat(jdbc.sql("SELECT outcome FROM access.sign_in WHERE login_key = :key ORDER BY outcome").param("key", Sha256.hex(citizen))
                .query(String.class).list()).containsExactly("LOCKED", "WRONG", "WRONG", "WRONG", "WRONG", "WRONG");
    }
}
