package vn.motcua.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.support.PlatformTest;

@PlatformTest
class LookupsTest {
    @Autowired LookupRows rows;
    @Autowired TransactionTemplate transaction;

    @Test
    @DisplayName("Hỏi quá nhiều trong một giờ thì dừng, kể cả hỏi nhiều việc cùng lúc; giờ sau hỏi tiếp được, người khác không bị vạ lây")
    void anAccountAsksOnlySoOften() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T02:00:00Z"));
        Lookups lookups = new Lookups(rows, now::get);
        Lookups.By one = new Lookups.By(UUID.randomUUID(), UUID.randomUUID(), "Người thử", "Một cửa");
        long answered = IntStream.range(0, Lookups.MOST + 20).parallel().filter(n -> asked(lookups, one)).count();
        assertThat(answered).isEqualTo(Lookups.MOST);
        assertThat(asked(lookups, one)).isFalse();
        assertThat(asked(lookups, new Lookups.By(UUID.randomUUID(), UUID.randomUUID(), "Người khác", "Một cửa"))).isTrue();
        now.updateAndGet(at -> at.plus(Duration.ofMinutes(61)));
        assertThat(asked(lookups, one)).isTrue();
    }

    private boolean asked(Lookups lookups, Lookups.By by) {
        return Boolean.TRUE.equals(transaction.execute(status -> lookups.record(by, Optional.empty(), "Thử")));
    }
}
