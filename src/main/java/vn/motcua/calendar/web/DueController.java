package vn.motcua.calendar.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.CountingMode;
import vn.motcua.calendar.DueTime;
import vn.motcua.calendar.Sessions;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Page;

/** Tính hạn: for citizens and officials alike; the address carries the question, so that an answer can be passed on. */
@Controller
class DueController {
    private final Calendars calendars;
    private final InstantSource clock;

    DueController(Calendars calendars, InstantSource clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/tinh-han")
    Page calculate(@RequestParam Map<String, String> typed) {
        if (!typed.containsKey("so")) {
            return page(DueForm.starting(clock.instant()), List.of());
        }
        DueForm form = DueForm.of(typed);
        List<FieldError> errors = new ArrayList<>();
        Instant from = form.from(errors);
        TimeLimit limit = form.limit(errors);
        Sessions sessions = form.officeSessions(errors);
        if (!errors.isEmpty()) {
            return page(form, errors).unprocessable();
        }
        WorkCalendar calendar = calendar(sessions);
        DueTime due;
        try {
            due = calendar.due(from, limit, form.countingMode());
        } catch (IllegalArgumentException beyondTheCalendar) {
            return page(form, List.of(new FieldError("so", beyondTheCalendar.getMessage() + " Nhập thời hạn ngắn hơn hoặc buổi làm việc dài hơn"))).unprocessable();
        }
        return Page.of("calendar/due", new DuePage(form, List.of(), due, basis(from, limit, form.countingMode()),
                notes(calendar, from, due.at()), Vietnam.at(due.at()).getYear()));
    }

    private Page page(DueForm form, List<FieldError> errors) {
        return Page.of("calendar/due", new DuePage(form, errors, null, null, List.of(), Vietnam.at(clock.instant()).getYear()));
    }

    private WorkCalendar calendar(Sessions sessions) {
        WorkCalendar national = calendars.of(null);
        return sessions.equals(national.sessions()) ? national : WorkCalendar.of(sessions, national.corrections());
    }

    private static String basis(Instant from, TimeLimit limit, CountingMode mode) {
        String how = switch (limit.unit()) {
            case WORKING_HOURS -> "qua các buổi làm việc";
            case WORKING_DAYS -> mode == CountingMode.HOURS ? "mỗi ngày 8 giờ làm việc"
                    : "không tính ngày đầu, hết 24 giờ ngày cuối (Điều 147, 148 Bộ luật Dân sự)";
            case CALENDAR_DAYS -> "kể cả ngày nghỉ; ngày cuối là ngày nghỉ thì sang ngày làm việc kế tiếp (Điều 148 Bộ luật Dân sự)";
        };
        return "%s kể từ %s, %s".formatted(limit.words(), Vietnamese.moment(from), how);
    }

    private static List<String> notes(WorkCalendar calendar, Instant from, Instant to) {
        LocalDate first = Vietnam.at(from).toLocalDate();
        LocalDate last = Vietnam.at(to).toLocalDate();
        return IntStream.rangeClosed(first.getYear(), last.getYear()).boxed().flatMap(year -> calendar.specialDays(year).stream())
                .filter(day -> !day.confirmed() && !day.date().isBefore(first) && !day.date().isAfter(last))
                .map(day -> "%s (%s)".formatted(Vietnamese.dayAndDate(day.date()), day.reason())).toList();
    }
}
