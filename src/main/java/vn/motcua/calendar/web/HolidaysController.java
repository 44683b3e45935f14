package vn.motcua.calendar.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Day;
import vn.motcua.calendar.Holidays;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Vietnam;
import vn.motcua.web.Page;

/** Ngày nghỉ của một năm. */
@Controller
class HolidaysController {
    private static final int A_BREAK = 3;

    private final Calendars calendars;
    private final InstantSource clock;

    HolidaysController(Calendars calendars, InstantSource clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/ngay-nghi")
    String thisYear() {
        return "redirect:/ngay-nghi/" + Vietnam.at(clock.instant()).getYear();
    }

    @GetMapping("/ngay-nghi/{year}")
    Page year(@PathVariable String year) {
        int asked = year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
        if (asked < Holidays.FIRST_YEAR || asked > Holidays.LAST_YEAR) {
            throw new NotFound("No holidays are known for the year " + year);
        }
        WorkCalendar calendar = calendars.of(null);
        return Page.of("calendar/year", new YearPage(asked, calendar.specialDays(asked), breaks(calendar, asked),
                asked == Holidays.FIRST_YEAR ? null : asked - 1, asked == Holidays.LAST_YEAR ? null : asked + 1));
    }

    private static List<YearPage.Break> breaks(WorkCalendar calendar, int year) {
        List<YearPage.Break> breaks = new ArrayList<>();
        LocalDate end = LocalDate.of(year, 12, 31);
        for (LocalDate first = LocalDate.of(year, 1, 1); !first.isAfter(end); first = first.plusDays(1)) {
            LocalDate last = first;
            Set<String> reasons = new LinkedHashSet<>();
            while (!last.isAfter(end) && !calendar.day(last).working()) {
                Day day = calendar.day(last);
                if (day.kind() == Day.Kind.HOLIDAY || day.kind() == Day.Kind.COMPENSATION) {
                    reasons.add(day.reason());
                }
                last = last.plusDays(1);
            }
            if (!reasons.isEmpty() && last.toEpochDay() - first.toEpochDay() >= A_BREAK) {
                breaks.add(new YearPage.Break(first, last.minusDays(1), String.join(", ", reasons)));
            }
            first = last;
        }
        return breaks;
    }
}
