package vn.motcua.portal;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.web.Chip;

/** Còn bao lâu: how long a citizen still waits, in working time of the agency that has the dossier. */
@Component
class Waiting {
    private final Calendars calendars;
    private final InstantSource clock;

    Waiting(Calendars calendars, InstantSource clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Null where nothing is waited for. */
    Chip chip(DossierSummary dossier) {
        if (dossier.state().waitsForCitizen()) {
            return Chip.hold("Tạm dừng chờ bạn");
        }
        Instant due = dossier.lawfulDue();
        if (due == null) {
            return null;
        }
        Instant now = clock.instant();
        WorkCalendar calendar = calendars.of(dossier.agencyId());
        return due.isBefore(now) ? Chip.late(calendar.between(due, now))
                : Chip.left(calendar.between(now, due), due, now);
    }
}
