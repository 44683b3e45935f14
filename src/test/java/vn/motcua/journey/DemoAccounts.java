package vn.motcua.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The table of demonstration accounts that the platform writes at its first start. */
record DemoAccounts(List<Account> accounts) {

    record Account(String name, String user, String password) {
    }

    /** Waits up to a minute for the table: the demonstration is made after the pages are there. */
    static DemoAccounts in(Path data) {
        Path file = data.resolve("demo-accounts.txt");
        Instant until = Instant.now().plus(Duration.ofMinutes(1));
        while (!Files.exists(file) && Instant.now().isBefore(until)) LockSupport.parkNanos(100_000_000);
        try {
            return new DemoAccounts(Files.readAllLines(file).stream().filter(line -> line.matches(".*\\s{2,}\\S+\\s+\\S{4}-\\S{4}-\\S{4}\\s*$"))
                    .map(line -> line.strip().split("\\s{2,}")).map(cells -> new Account(cells[0], cells[cells.length - 2], cells[cells.length - 1])).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Account of(String name) {
        return accounts.stream().filter(account -> account.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No demonstration account for " + name));
    }
}
