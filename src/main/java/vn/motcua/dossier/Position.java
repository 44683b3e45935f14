package vn.motcua.dossier;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/** Where a page of a list ends: the moment it is sorted by, and the id. Written as 32 characters that mean nothing to a reader. */
record Position(Instant at, UUID id) {
    /** Before every dossier, and after. */
    static final Position FIRST = new Position(Instant.EPOCH, new UUID(0, 0));
    static final Position LAST = new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(24).putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** What was typed into the address by hand starts over. */
    static Position of(String text, Position otherwise) {
        if (text == null || text.length() != 32) {
            return otherwise;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return new Position(Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS), new UUID(bytes.getLong(), bytes.getLong()));
        } catch (IllegalArgumentException | java.time.DateTimeException | ArithmeticException e) {
            return otherwise;
        }
    }
}
