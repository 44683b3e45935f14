package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import vn.motcua.shared.Sha256;
import vn.motcua.support.Http;

class SignInTest extends AtTheDoor {
    @Test
    void aCitizenComesToTheOwnDossiersAndAnOfficialToTheDesk() {
        assertThat(browser.signIn(citizen, PASSWORD).location()).isEqualTo("/ho-so");
        assertThat(Http.at(port).signIn(officer, PASSWORD).location()).isEqualTo("/ban-lam-viec");
    }

    @Test
    void thatSomebodyWasHereIsWrittenOnceAMinuteAndTheSessionLivesOn() {
        browser.signIn(officer, PASSWORD);
        String mine = accounts.byUsername(officer).orElseThrow().id().toString();
        long now = System.currentTimeMillis();
        jdbc.sql("UPDATE platform.session SET last_access_time = :before WHERE principal_name = :officer").param("officer", mine).param("before", now - 30_000).update();
        assertThat(browser.get("/ban-lam-viec").status()).isEqualTo(200);
        assertThat(lastAccess(mine)).as("half a minute later").isEqualTo(now - 30_000);
        jdbc.sql("UPDATE platform.session SET last_access_time = :before WHERE principal_name = :officer").param("officer", mine).param("before", now - 61_000).update();
        assertThat(browser.get("/ban-lam-viec").status()).isEqualTo(200);
        assertThat(lastAccess(mine)).as("a minute later").isGreaterThanOrEqualTo(now);
        jdbc.sql("UPDATE platform.session SET last_access_time = :before WHERE principal_name = :officer").param("officer", mine).param("before", now - 3 * 3600_000).update();
        assertThat(browser.get("/ban-lam-viec").status()).as("hours later").isEqualTo(302);
    }

    private long lastAccess(String mine) {
        return jdbc.sql("SELECT max(last_access_time) FROM platform.session WHERE principal_name = :officer").param("officer", mine).query(Long.class).single();
    }

    @Test
    void theNameIsReadWithoutCaseAndStrayBlanks() {
        assertThat(browser.signIn("  " + officer.toUpperCase() + " ", PASSWORD).location()).isEqualTo("/ban-lam-viec");
    }

    @Test
    void aCitizensNumberIsReadAsThePagesPrintIt() {
        String printed = citizen.replaceAll("(...)(?!$)", "$1 ");
        assertThat(printed).hasSize(15);
        assertThat(browser.signIn(printed, PASSWORD).header("location")).isEqualTo("/ho-so");
        assertThat(Http.at(port).signIn("1 " + printed, PASSWORD).status()).as("another number").isEqualTo(422);
    }

    @Test
    void oneIsSentOnWithinTheSiteWhateverHostTheRequestNamed() {
        assertThat(browser.get("/ho-so").header("location")).startsWith("/dang-nhap?");
        assertThat(browser.signIn(citizen, PASSWORD).header("location")).isEqualTo("/ho-so");
    }

    @Test
    void afterSigningInOneIsWhereOneWantedToGo() {
        Http.Page sent = browser.get("/ban-lam-viec?ds=qua-han");
        assertThat(sent.status()).isEqualTo(302);
        Http.Page door = browser.get(sent.location());
        assertThat(door.text()).contains("vào thẳng trang ấy");
        Http.Page in = browser.post("/dang-nhap", Map.of("username", officer, "password", PASSWORD, "tiep", "/ban-lam-viec?ds=qua-han"));
        assertThat(in.location()).isEqualTo("/ban-lam-viec?ds=qua-han");
        assertThat(door.body()).contains("name=\"tiep\" value=\"/ban-lam-viec?ds=qua-han\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ho-so\u2028x", "/ban-lam-viec?ds=\u00e0", "/a b", "/a\u0085", "//ngoai.example"})
    void whatNoBrowserAsksForIsNoPlaceToGoBackTo(String address) {
        browser.get("/dang-nhap");
        assertThat(browser.post("/dang-nhap", Map.of("username", officer, "password", PASSWORD, "tiep", address)).location()).isEqualTo("/ban-lam-viec");
    }

    @Test
    void aWrongPasswordKeepsTheNameAndTellsHowOftenOneMayTryAgain() {
        Http.Page again = browser.signIn(citizen, "sai");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Tên đăng nhập và mật khẩu chưa khớp").contains("còn 4 lần thử");
        assertThat(again.body()).contains("value=\"" + citizen + "\"").doesNotContain("value=\"sai\"");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void afterFiveWrongPasswordsTheNameRestsWhetherItExistsOrNot(boolean exists) {
        String name = exists ? citizen : "khong-co-ai-" + officer;
        for (int i = 0; i < 4; i++) {
            assertThat(browser.signIn(name, "sai").text()).contains("chưa khớp");
            clock.advance(Duration.ofSeconds(30));
        }
        assertThat(browser.signIn(name, "sai").text()).contains("tạm khóa đến sau 09:05");
        assertThat(browser.signIn(name, PASSWORD).text()).contains("tạm khóa đến sau 09:05");
        assertThat(browser.get("/ho-so").status()).isEqualTo(302);
    }

    @Test
    void aStrangerElsewhereShutsNobodyOutAndWhoTriesWithoutEndRests() {
        for (int i = 0; i < PasswordSignIn.TRIES + 2; i++) {
            assertThatThrownBy(() -> from("203.0.113.9", citizen, "sai")).isInstanceOf(SignInRefused.class);
        }
        assertThat(from("198.51.100.4", citizen, PASSWORD).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> from("203.0.113.9", citizen, PASSWORD)).as("there it rests").isInstanceOf(SignInRefused.Resting.class);

        for (int i = 0; i < PasswordSignIn.NAME_TRIES; i++) {
            store.attempt(new AttemptStore.From(Sha256.hex(citizen), "203.0.113." + i, null), clock.instant());
        }
        assertThatThrownBy(() -> from("198.51.100.4", citizen, PASSWORD)).as("far too many, from wherever").isInstanceOf(SignInRefused.Resting.class);
    }

    @Test
    void anAddressThatTriesManyNamesRestsUnlessItIsAProxyThatSpeaksForAll() {
        for (int i = 0; i < PasswordSignIn.ADDRESS_TRIES + 1; i++) {
            for (String address : List.of("203.0.113.77", "127.0.0.1")) {
                store.attempt(new AttemptStore.From(Sha256.hex("ten-" + i), address, null), clock.instant());
            }
        }
        assertThatThrownBy(() -> from("203.0.113.77", officer, PASSWORD)).isInstanceOf(SignInRefused.Resting.class);
        assertThat(from("198.51.100.4", officer, PASSWORD).isAuthenticated()).isTrue();
        assertThat(from("127.0.0.1", officer, PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void attemptsAreForgottenAfterAMonthThoseAtAnAccountAfterAYear() {
        clock.set("2024-01-10T08:00");
        from("198.51.100.4", citizen, PASSWORD);
        store.attempt(new AttemptStore.From(Sha256.hex("khong-co-ai"), "198.51.100.5", null), clock.instant());
        clock.set("2024-02-20T08:00");
        assertThat(memory.forget()).isEqualTo(1);
        clock.set("2025-02-20T08:00");
        assertThat(memory.forget()).isEqualTo(1);
    }

    private Authentication from(String address, String name, String password) {
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        typed.setDetails(new Whence(address, null));
        return door.authenticate(typed);
    }

    @Test
    void theNameWakesAgainFifteenMinutesAfterTheFirstWrongPassword() {
        for (int i = 0; i < 7; i++) {
            browser.signIn(citizen, "sai");
            clock.advance(Duration.ofSeconds(30));
        }
        clock.set("2026-11-23T09:05:01");
        assertThat(browser.signIn(citizen, PASSWORD).location()).isEqualTo("/ho-so");
    }

    @Test
    void aRightPasswordForgivesTheWrongOnesBeforeIt() {
        for (int i = 0; i < 4; i++) browser.signIn(citizen, "sai");
        clock.advance(Duration.ofSeconds(1));
        assertThat(browser.signIn(citizen, PASSWORD).status()).isEqualTo(302);
        clock.advance(Duration.ofSeconds(1));
        assertThat(Http.at(port).signIn(citizen, "sai").text()).contains("còn 4 lần thử");
    }

    @Test
    void whoReadsOnlyPublicPagesGetsNoSessionAndNoCookie() {
        long before = sessions();
        Http.Page home = browser.get("/");
        browser.get("/thu-tuc");
        browser.get("/ho-so");
        browser.get("/dang-nhap");

        assertThat(home.header("set-cookie")).isEmpty();
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void theSessionGetsANewNameAtTheDoorAndEndsAtLeaving() {
        String first = browser.signIn(citizen, PASSWORD).header("set-cookie");
        assertThat(first).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(browser.get("/dang-nhap").text()).contains("Bạn đang đăng nhập");
        assertThat(browser.post("/dang-xuat", Map.of()).status()).isEqualTo(302);
        assertThat(browser.get("/ho-so").location()).startsWith("/dang-nhap?");
    }

    @Test
    void aFormThatIsNotOursIsExplainedAndChangesNothing() {
        browser.signIn(citizen, PASSWORD);

        Http.Page page = browser.post("/dang-xuat", Map.of("_csrf", "gia"));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("Trang bạn vừa gửi đã cũ");
        assertThat(browser.get("/dang-nhap").text()).contains("Bạn đang đăng nhập");
    }

    @Test
    void eachKindOfAccountIsToldWhyTheRoomsOfTheOtherStayShut() {
        browser.signIn(citizen, PASSWORD);
        Http.Page desk = browser.get("/ban-lam-viec");
        assertThat(desk.status()).isEqualTo(403);
        assertThat(desk.text()).contains("Trang này dành cho cán bộ");

        Http other = Http.at(port);
        other.signIn(officer, PASSWORD);
        Http.Page mine = other.get("/ho-so");
        assertThat(mine.status()).isEqualTo(403);
        assertThat(mine.text()).contains("Trang này dành cho công dân").contains("Lê Thị Hạnh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/khong-co-trang-nay", "/actuator", "/ban-lam-viec-khac", "/api2", "/dang-nhap/lai", "/%2e%2e/etc"})
    void whatIsInNoListDoesNotExistForAnybody(String path) {
        assertThat(browser.get(path).status()).isBetween(400, 499).isNotIn(401, 403);
        browser.signIn(officer, PASSWORD);
        assertThat(browser.get(path).status()).isBetween(400, 499).isNotIn(401, 403);
    }

    @Test
    void aClosedAccountStaysOutsideWithTheRightPassword() {
        jdbc.sql("UPDATE access.account SET state = 'CLOSED' WHERE username = :name").param("name", citizen).update();
        assertThat(browser.signIn(citizen, PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void passwordsAreKeptOnlyEncodedAndAttemptsWithoutTheNameTyped() {
        browser.signIn(citizen, PASSWORD);
        assertThat(jdbc.sql("SELECT password FROM access.account").query(String.class).list())
                .allSatisfy(kept -> assertThat(kept).startsWith("{bcrypt}").doesNotContain(PASSWORD));
        assertThat(jdbc.sql("SELECT a::text FROM access.sign_in a").query(String.class).list())
                .noneSatisfy(row -> assertThat(row).contains(citizen));
    }

    private long sessions() {
        return jdbc.sql("SELECT count(*) FROM platform.session").query(Long.class).single();
    }
}
