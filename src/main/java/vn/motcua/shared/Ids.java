package vn.motcua.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** UUID version 7 (RFC 9562): in order of time, safe to make on any side. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    public static UUID v7(InstantSource clock) {
        return v7(clock.instant());
    }

    public static UUID v7(Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000 | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    public static boolean isV7(UUID id) {
        return id.version() == 7 && id.variant() == 2;
    }

    /** The same name always gives the same id (version 8, from SHA-256): for keys that others chose. */
    public static UUID named(String name) {
        java.nio.ByteBuffer hash = java.nio.ByteBuffer.wrap(Sha256.of(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        long high = hash.getLong() & 0xffff_ffff_ffff_0fffL | 0x8000;
        long low = hash.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
