package vn.motcua.dossier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import vn.motcua.shared.Sha256;

/**
 * Chuỗi băm: hash = SHA-256(previous ‖ dossier ‖ seq ‖ at ‖ account ‖ act ‖ body).
 * 32 bytes, 16 bytes, 8 bytes, 8 bytes of microseconds since 1970, 16 bytes (zeros for none), UTF-8 up to a zero byte, UTF-8.
 */
final class Chain {
    static final byte[] BEGINNING = new byte[32];

    private Chain() {
    }

    static byte[] hash(byte[] previous, UUID dossierId, int seq, Instant at, UUID accountId, String act, String body) {
        ByteBuffer head = ByteBuffer.allocate(32 + 16 + 8 + 8 + 16);
        head.put(previous).putLong(dossierId.getMostSignificantBits()).putLong(dossierId.getLeastSignificantBits());
        head.putLong(seq).putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
        head.putLong(accountId == null ? 0 : accountId.getMostSignificantBits());
        head.putLong(accountId == null ? 0 : accountId.getLeastSignificantBits());
        MessageDigest digest = Sha256.digest();
        digest.update(head.array());
        digest.update(act.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return digest.digest(body.getBytes(StandardCharsets.UTF_8));
    }

    static Event link(byte[] previous, UUID dossierId, int seq, Instant at, UUID accountId, String post, Act act, String body) {
        return new Event(dossierId, seq, at, accountId, post, act, body, previous,
                hash(previous, dossierId, seq, at, accountId, act.name(), body));
    }

    static boolean holds(Event event) {
        return Arrays.equals(event.hash(), hash(event.previous(), event.dossierId(), event.seq(), event.at(), event.accountId(),
                event.act().name(), event.body()));
    }
}
