package vn.motcua.calendar;

import java.time.Duration;
import java.time.LocalTime;

/** Buổi làm việc: opens and closes on the same day, in whole minutes. */
public record Session(LocalTime opens, LocalTime closes) {
    public Session {
        if (!opens.isBefore(closes) || opens.getSecond() + opens.getNano() + closes.getSecond() + closes.getNano() != 0) {
            throw new IllegalArgumentException("Buổi làm việc phải mở trước khi đóng, tròn phút: %s-%s.".formatted(opens, closes));
        }
    }

    public Duration length() {
        return Duration.between(opens, closes);
    }

    @Override
    public String toString() {
        return opens + "-" + closes;
    }
}
