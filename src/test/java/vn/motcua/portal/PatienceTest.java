package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private Instant now = Instant.parse("2026-11-20T02:00:00Z");
    private final Patience patience = new Patience(new InstantSource() {
        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void codesAreBoundedGenerouslyAndApartFromFiles() {
        for (int i = 0; i < Patience.CODES; i++) {
            assertThat(patience.code("192.0.2.7")).isZero();
        }
        assertThat(patience.code("192.0.2.7")).isEqualTo(Patience.WITHIN);
        assertThat(patience.code("192.0.2.8")).as("somebody else").isZero();
        for (int i = 0; i < Patience.FILES; i++) {
            assertThat(patience.file("192.0.2.7")).isZero();
        }
        assertThat(patience.file("192.0.2.7")).isPositive();
        now = now.plus(Patience.WITHIN).plus(Duration.ofSeconds(1));
        assertThat(patience.code("192.0.2.7")).isZero();
    }

    @Test
    void whatWasRightCountsAsNoGuessAndWhatWasWrongStays() {
        for (int i = 0; i < 3 * Patience.GUESSES; i++) {
            assertThat(patience.guess("192.0.2.9")).isZero();
            patience.right("192.0.2.9");
        }
        for (int i = 0; i < Patience.GUESSES; i++) {
            assertThat(patience.guess("192.0.2.9")).isZero();
        }
        assertThat(patience.guess("192.0.2.9")).isPositive();
    }

    @Test
    void theAddressesOfOneIpv6SubscriberAreOne() {
        for (int i = 0; i < Patience.GUESSES; i++) {
            assertThat(patience.guess("2001:db8:7:1:" + Integer.toHexString(i) + "::9")).isZero();
        }
        assertThat(patience.guess("2001:db8:7:1::abcd")).isPositive();
        assertThat(patience.guess("2001:db8:7:2::abcd")).as("the neighbour").isZero();
    }
}
