package vn.motcua.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.function.Predicate;

/** Ngày làm việc trong năm: how many of a year's worked days lie before each of its days, counted once. */
final class WorkedDays {
    private final int[] before;

    private WorkedDays(int[] before) {
        this.before = before;
    }

    static WorkedDays of(int year, Predicate<LocalDate> worked) {
        int[] before = new int[Year.of(year).length() + 1];
        for (int day = 1; day < before.length; day++) {
            before[day] = before[day - 1] + (worked.test(LocalDate.ofYearDay(year, day)) ? 1 : 0);
        }
        return new WorkedDays(before);
    }

    /** @param date of that year */
    int before(LocalDate date) {
        return before[date.getDayOfYear() - 1];
    }

    int all() {
        return before[before.length - 1];
    }
}
