package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What data say over the computed calendar: plans of years, and single days. One entry a year and a date. */
public record Corrections(SortedMap<LocalDate, SpecialDay> days, SortedMap<Integer, YearPlan> plans) {
    public static final Corrections NONE = new Corrections(new TreeMap<>(), new TreeMap<>());
    private static final Corrections SHIPPED = CorrectionsText.readResource("special-days.txt");

    public Corrections {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        plans = Collections.unmodifiableSortedMap(new TreeMap<>(plans));
    }

    /** The decisions known when this release was made. */
    public static Corrections shipped() {
        return SHIPPED;
    }

    /** The same with more days; for a date that both name, the later word holds. */
    public Corrections with(List<SpecialDay> more) {
        SortedMap<LocalDate, SpecialDay> all = new TreeMap<>(days);
        more.forEach(day -> all.put(day.date(), day));
        return new Corrections(all, plans);
    }

    /** The same with more plans; for a year that both name, the later word holds. */
    public Corrections withPlans(List<YearPlan> more) {
        SortedMap<Integer, YearPlan> all = new TreeMap<>(plans);
        more.forEach(plan -> all.put(plan.year(), plan));
        return new Corrections(days, all);
    }

    List<SpecialDay> daysOf(int year) {
        return List.copyOf(days.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).values());
    }
}
