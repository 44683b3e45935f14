package vn.motcua.routing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.shared.Actor;

/** Phiếu kiểm soát: opens and walks slips. Every act joins the caller's transaction, which answers for who may do it. */
@Component
public class Slips {

    public Slip of(UUID dossierId) {
        throw new UnsupportedOperationException();
    }

    /** Makes the slip: the first step is closed as walked from {@code from}, the leg of the second is opened. */
    public Slip open(UUID dossierId, List<PlannedStep> steps, Instant from, long pausedMinutes, Actor by, Instant at, WorkCalendar calendar) {
        throw new UnsupportedOperationException();
    }
}
