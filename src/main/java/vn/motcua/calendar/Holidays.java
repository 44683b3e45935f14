package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Ngày nghỉ lễ, Tết: the days the Labour Code 2019 gives (Article 112), computed for any year, with the day off in
 * compensation when one falls on the weekly rest day (Article 111.3), and corrected by data.
 */
public final class Holidays {
    /** The Labour Code 2019 took effect on 1/1/2021; past 2199 the astronomy is not vouched for. */
    public static final int FIRST_YEAR = 2021;
    public static final int LAST_YEAR = 2199;
    private static final String LABOUR_CODE = "Bộ luật Lao động 2019, Điều 112";
    private static final String COMPENSATION = "Bộ luật Lao động 2019, Điều 111 khoản 3";
    private static final String CULTURE = "Nghị quyết 28/2026/QH16";

    private Holidays() {
    }

    /** As computed, before any decision on the year: marked unconfirmed where the Prime Minister has the word. */
    public static List<SpecialDay> of(int year) {
        return of(year, Corrections.NONE);
    }

    /**
     * Days off and make-up days of a year, in order.
     *
     * @throws IllegalArgumentException for years outside {@value #FIRST_YEAR} to {@value #LAST_YEAR}
     */
    public static List<SpecialDay> of(int year, Corrections corrections) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("Lịch nghỉ tính được cho các năm từ %d đến %d, không phải %d."
                    .formatted(FIRST_YEAR, LAST_YEAR, year));
        }
        SortedMap<LocalDate, SpecialDay> days = new TreeMap<>();
        statutory(year, corrections.plans().getOrDefault(year, undecided(year)))
                .forEach(day -> days.merge(day.date(), day, Holidays::both));
        corrections.daysOf(year).forEach(day -> days.put(day.date(), day));
        compensate(days);
        return List.copyOf(days.values());
    }

    private static List<SpecialDay> statutory(int year, YearPlan plan) {
        List<SpecialDay> days = new ArrayList<>();
        days.add(holiday(LocalDate.of(year, 1, 1), "Tết Dương lịch", LABOUR_CODE, true));
        LocalDate tet = LunarCalendar.tet(year).minusDays(plan.daysBeforeTet());
        for (int i = 0; i < 5; i++) {
            days.add(holiday(tet.plusDays(i), "Tết Nguyên đán", plan.source(), plan.confirmed()));
        }
        days.add(holiday(LunarCalendar.solar(year, 3, 10), "Giỗ Tổ Hùng Vương", LABOUR_CODE, true));
        days.add(holiday(LocalDate.of(year, 4, 30), "Ngày Chiến thắng 30/4", LABOUR_CODE, true));
        days.add(holiday(LocalDate.of(year, 5, 1), "Ngày Quốc tế lao động 1/5", LABOUR_CODE, true));
        LocalDate national = LocalDate.of(year, 9, 2);
        days.add(holiday(national, "Quốc khánh 2/9", LABOUR_CODE, true));
        days.add(holiday(national.plusDays(plan.dayBeforeNational() ? -1 : 1), "Quốc khánh 2/9", plan.source(), plan.confirmed()));
        if (year >= 2026) {
            days.add(holiday(LocalDate.of(year, 11, 24), "Ngày Văn hóa Việt Nam", CULTURE, true));
        }
        return days;
    }

    /** What is most likely: a day of the year's last weeks and four of the new one; the second of September on the weekend's side. */
    private static YearPlan undecided(int year) {
        DayOfWeek national = LocalDate.of(year, 9, 2).getDayOfWeek();
        boolean before = switch (national) {
            case MONDAY, THURSDAY, SUNDAY -> false;
            default -> true;
        };
        return new YearPlan(year, 1, before, LABOUR_CODE + " khoản 3", false);
    }

    /** In order of date, each holiday on a rest day takes the next day that would have been worked. */
    private static void compensate(SortedMap<LocalDate, SpecialDay> days) {
        for (SpecialDay holiday : List.copyOf(days.values())) {
            if (holiday.kind() != SpecialDay.Kind.HOLIDAY || !restDay(holiday.date())) {
                continue;
            }
            LocalDate next = holiday.date().plusDays(1);
            while (restDay(next) || days.containsKey(next)) {
                next = next.plusDays(1);
            }
            days.put(next, new SpecialDay(next, SpecialDay.Kind.COMPENSATION, holiday.reason(), COMPENSATION, holiday.confirmed()));
        }
    }

    /** Giỗ Tổ can meet 30/4 or 1/5: one day off, both names. */
    private static SpecialDay both(SpecialDay one, SpecialDay other) {
        return holiday(one.date(), one.reason() + " và " + other.reason(), one.source(), one.confirmed() && other.confirmed());
    }

    static boolean restDay(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static SpecialDay holiday(LocalDate date, String reason, String source, boolean confirmed) {
        return new SpecialDay(date, SpecialDay.Kind.HOLIDAY, reason, source, confirmed);
    }
}
