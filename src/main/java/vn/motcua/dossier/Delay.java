package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import vn.motcua.calendar.WorkCalendar;

/**
 * Quá hạn bao lâu: working time since the moment promised by law (the answer, then the result), by the calendar of the agency that
 * made the promise. Lists, the dossier's page and the heads' overview all tell this one delay; that a step took longer than the
 * slip allots is told as the step's own.
 */
public final class Delay {
    private Delay() {
    }

    /**
     * @param lawfulDue {@link DossierSummary#lawfulDue}; null when the office owes nothing
     * @return null when nothing is late
     */
    public static Duration of(Instant lawfulDue, WorkCalendar calendar, Instant now) {
        return lawfulDue == null || !lawfulDue.isBefore(now) ? null : calendar.between(lawfulDue, now);
    }
}
