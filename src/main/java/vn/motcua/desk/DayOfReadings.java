package vn.motcua.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.Reading;
import vn.motcua.shared.Vietnam;

/** Lượt xem trong một ngày: what one official opened the dossier for, so often that day. @param first of them @param last of them */
public record DayOfReadings(Instant first, Instant last, int times, String officer, String post, String purpose) {
    private record Same(LocalDate day, String officer, String post, String purpose) {
    }

    /** @param readings newest first; so are the days, by their last reading */
    static List<DayOfReadings> of(List<Reading> readings) {
        Map<Same, DayOfReadings> days = new LinkedHashMap<>();
        readings.forEach(reading -> days.merge(new Same(Vietnam.at(reading.at()).toLocalDate(), reading.officer(), reading.post(), reading.purpose()),
                new DayOfReadings(reading.at(), reading.at(), 1, reading.officer(), reading.post(), reading.purpose()), DayOfReadings::and));
        return List.copyOf(days.values());
    }

    private DayOfReadings and(DayOfReadings earlier) {
        return new DayOfReadings(earlier.first, last, times + earlier.times, officer, post, purpose);
    }
}
