package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FilingTurnsTest {
    private static final UUID HERS = new UUID(1, 1);

    @Test
    @DisplayName("Chờ lâu quá thì thôi, chưa làm gì; tài khoản khác không chờ; xong rồi không còn giữ lại gì")
    void whoWaitsTooLongIsToldAndNothingIsKept() throws Exception {
        FilingTurns turns = new FilingTurns(Duration.ofMillis(50));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Optional<String>> first = CompletableFuture.supplyAsync(() -> turns.during(HERS, () -> {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return "một";
        }));
        begun.await();
        assertThat(turns.during(HERS, () -> "hai")).isEmpty();
        assertThat(turns.during(new UUID(2, 2), () -> "ba")).contains("ba");
        assertThat(turns.open()).isEqualTo(1);
        end.countDown();
        assertThat(first.get()).contains("một");
        assertThat(turns.during(HERS, () -> "bốn")).contains("bốn");
        assertThat(turns.open()).isZero();
    }
}
