package vn.motcua.document;

import java.time.Instant;
import java.util.UUID;

/**
 * Tệp đang tải dở: part of a file, kept until the rest comes.
 *
 * @param owner what it belongs to; whoever may touch that may go on with it
 * @param about what it is for, in the owner's words
 * @param name as the sender's device called it
 * @param length bytes of the whole
 * @param received bytes so far
 * @param keptUntil after which it is thrown away
 */
public record Partial(UUID id, UUID owner, String about, String name, long length, long received, Instant keptUntil) {

    public boolean complete() {
        return received == length;
    }

    Partial received(long bytes) {
        return new Partial(id, owner, about, name, length, bytes, keptUntil);
    }
}
