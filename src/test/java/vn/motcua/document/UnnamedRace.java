package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.NamesDocuments;
import vn.motcua.support.TestClock;

/** Somebody hands in a document while the same is thrown away because nobody names it (decision 0041), wherever documents are kept. */
abstract class UnnamedRace {
    @Autowired Documents documents;
    @Autowired DocumentRows rows;
    @Autowired DocumentStore store;
    @Autowired List<NamesDocuments> rooms;
    @Autowired Unnamed unnamed;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired PdfRenderer renderer;
    @Autowired TestClock clock;

    private byte[] pdf() {
        return renderer.render("<html><body><p>" + UUID.randomUUID() + "</p></body></html>", "Thử");
    }

    private StoredDocument handedIn(byte[] bytes) throws Exception {
        return documents.store(new ByteArrayInputStream(bytes), 1_000_000);
    }

    @Test
    @DisplayName("Ai gửi lại tệp đúng lúc nó đang bị bỏ thì tệp vẫn được giữ")
    void handingInWhileItIsThrownAwayLosesNothing() throws Exception {
        clock.set("2026-11-20T09:00");
        byte[] bytes = pdf();
        StoredDocument file = handedIn(bytes);
        unnamed.discard();
        clock.advance(Duration.ofHours(25));
        CompletableFuture<?>[] again = new CompletableFuture<?>[1];
        DocumentStore slow = new Slow(store, () -> {
            again[0] = CompletableFuture.runAsync(() -> {
                try {
                    handedIn(bytes);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            awaitLock();
        });
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        Integer gone = transaction.execute(status -> new UnnamedBatch(rows, slow, rooms).look(List.of(file.sha256()), clock.instant(), Unnamed.GRACE));
        again[0].get(30, TimeUnit.SECONDS);
        assertThat(gone).isEqualTo(1);
        assertThat(documents.find(file.sha256())).isPresent();
        assertThat(documents.read(file.sha256())).isEqualTo(bytes);
    }

    /** Until the other one, who found the bytes still there, waits for our row. */
    private void awaitLock() {
        for (int i = 0; i < 600; i++) {
            boolean waits = jdbc.sql("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
                    .query(Integer.class).single() > 0;
            if (waits) {
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("Nobody waits");
    }

    @RepeatedTest(10)
    @DisplayName("Gửi lại và dọn chạy cùng lúc, ai trước ai sau cũng vậy: người gửi được trả lời thì tệp còn nguyên")
    void whicheverComesFirstNothingThatWasTakenIsLost() throws Exception {
        clock.set("2026-11-20T09:00");
        byte[] bytes = pdf();
        StoredDocument file = handedIn(bytes);
        unnamed.discard();
        clock.advance(Duration.ofHours(25));
        CompletableFuture<Integer> sweep = CompletableFuture.supplyAsync(unnamed::discard);
        handedIn(bytes);
        sweep.get(30, TimeUnit.SECONDS);
        assertThat(documents.find(file.sha256())).isPresent();
        assertThat(documents.read(file.sha256())).isEqualTo(bytes);
        unnamed.discard();
        assertThat(documents.read(file.sha256())).as("its day begins anew").isEqualTo(bytes);
    }

    private record Slow(DocumentStore real, Runnable meanwhile) implements DocumentStore {
        @Override
        public void put(String sha256, Path file) {
            real.put(sha256, file);
        }

        @Override
        public InputStream open(String sha256) {
            return real.open(sha256);
        }

        @Override
        public boolean exists(String sha256) {
            return real.exists(sha256);
        }

        @Override
        public void delete(String sha256) {
            meanwhile.run();
            real.delete(sha256);
        }

        @Override
        public String describe() {
            return real.describe();
        }
    }
}
