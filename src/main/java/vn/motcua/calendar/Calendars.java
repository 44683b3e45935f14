package vn.motcua.calendar;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lịch của từng cơ quan. */
@Component
public class Calendars {
    public WorkCalendar of(UUID agencyId) {
        return WorkCalendar.standard();
    }
}
