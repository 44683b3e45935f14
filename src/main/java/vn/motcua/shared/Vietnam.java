package vn.motcua.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The one zone in which the law of the land counts its hours. */
public final class Vietnam {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Vietnam() {
    }

    public static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZONE);
    }
}
