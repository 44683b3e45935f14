package vn.motcua.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Giờ làm việc của cơ quan: the sessions of a working day, in order and without overlap. */
public record Sessions(List<Session> sessions) {
    /** 08:00-12:00 and 13:00-17:00. */
    public static final Sessions STANDARD = parse("08:00-12:00,13:00-17:00");
    private static final Duration LAWFUL_DAY = Duration.ofHours(8);

    public Sessions {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("Ngày làm việc phải có ít nhất một buổi.");
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).opens().isBefore(sessions.get(i - 1).closes())) {
                throw new IllegalArgumentException("Buổi làm việc %s bắt đầu trước khi buổi %s kết thúc."
                        .formatted(sessions.get(i), sessions.get(i - 1)));
            }
        }
    }

    /** @throws IllegalArgumentException with a sentence for the reader when the text is not "08:00-12:00,13:00-17:00" */
    public static Sessions parse(String text) {
        List<Session> sessions = new ArrayList<>();
        for (String part : (text == null ? "" : text.strip()).split(",", -1)) {
            String[] ends = part.strip().split("-", -1);
            if (ends.length != 2) {
                throw unreadable(text);
            }
            try {
                sessions.add(new Session(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip())));
            } catch (DateTimeException e) {
                throw unreadable(text);
            }
        }
        return new Sessions(sessions);
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("Viết các buổi làm việc như 08:00-12:00,13:00-17:00, không phải “%s”.".formatted(text));
    }

    /** Working time between the first opening and the last closing. */
    public Duration total() {
        return sessions.stream().map(Session::length).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * What one "ngày làm việc" weighs: eight hours as the approved processes say, or the longer day of an office that
     * works longer, so that n days never end before the same clock time n working days on.
     */
    Duration workingDay() {
        return total().compareTo(LAWFUL_DAY) > 0 ? total() : LAWFUL_DAY;
    }

    LocalTime opens() {
        return sessions.getFirst().opens();
    }

    LocalTime closes() {
        return sessions.getLast().closes();
    }

    /** "08:00-12:00,13:00-17:00", as {@link #parse} reads it. */
    public String text() {
        return sessions.stream().map(Session::toString).collect(Collectors.joining(","));
    }
}
