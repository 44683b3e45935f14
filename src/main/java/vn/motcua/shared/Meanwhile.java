package vn.motcua.shared;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What the start of the platform makes on another core while it goes on; whoever needs it waits for it. */
public final class Meanwhile {
    private Meanwhile() {
    }

    /**
     * Begins at once, on a thread that sees the same classes as the caller: those of the common pool do not, when the jar is run as it is.
     *
     * @return what the work gives; joining throws what the work threw, as the cause of a {@link java.util.concurrent.CompletionException}
     */
    public static <T> CompletableFuture<T> make(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> Thread.ofPlatform().daemon().name("meanwhile").start(task));
    }
}
