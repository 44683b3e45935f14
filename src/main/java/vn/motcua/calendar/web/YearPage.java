package vn.motcua.calendar.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.calendar.SpecialDay;

/**
 * Days off and make-up days of a year.
 *
 * @param breaks stretches of three days off or more, weekends among them
 */
public record YearPage(int year, List<SpecialDay> days, List<Break> breaks, Integer previous, Integer next) {

    /** A stretch of days off. */
    public record Break(LocalDate first, LocalDate last, String reason) {
        public long days() {
            return last.toEpochDay() - first.toEpochDay() + 1;
        }
    }

    public boolean undecided() {
        return days.stream().anyMatch(day -> !day.confirmed());
    }

    public long daysOff() {
        return days.stream().filter(day -> !day.working()).count();
    }
}
