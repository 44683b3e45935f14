package vn.motcua.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.dossier.Delay;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.State;
import vn.motcua.shared.DueWords;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Chip;

/** Giờ làm việc trên trang: how much working time is left of something, by the calendar of the agency it lies with. */
@Component
class Clocks {
    private final Calendars calendars;
    private final Agencies agencies;
    private final InstantSource clock;

    Clocks(Calendars calendars, Agencies agencies, InstantSource clock) {
        this.calendars = calendars;
        this.agencies = agencies;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    WorkCalendar calendar(DossierSummary dossier) {
        return calendars.of(dossier.agencyId());
    }

    /** By which a unit works: its agency's, which need not be the one that received the dossier. */
    private WorkCalendar calendar(UUID unitId, DossierSummary dossier) {
        return agencies.unit(unitId).map(unit -> calendars.of(unit.agencyId())).orElseGet(() -> calendar(dossier));
    }

    /** @param due of what the place shows: the step or the promise. A broken promise is told first, and the same everywhere. */
    Chip chip(DossierSummary dossier, Instant due) {
        if (dossier.state() == State.RETURNED) {
            return Chip.done("Đã trả");
        }
        if (dossier.state().terminal()) {
            return Chip.done("Đã kết thúc");
        }
        if (dossier.state().waitsForCitizen()) {
            return Chip.hold("Tạm dừng");
        }
        if (dossier.state() == State.DECIDED) {
            return Chip.done("Chờ trả");
        }
        Duration delay = Delay.of(dossier.lawfulDue(), calendar(dossier), now());
        if (delay != null) {
            return Chip.late(delay).to(dossier.state() == State.FILED ? Chip.Deadline.ANSWER : Chip.Deadline.PROMISE);
        }
        return due == null ? Chip.hold("Không tính giờ") : kept(dossier, due);
    }

    private Chip kept(DossierSummary dossier, Instant due) {
        Instant now = now();
        WorkCalendar calendar = due.equals(dossier.legDue()) ? calendar(dossier.holderUnitId(), dossier) : calendar(dossier);
        return due.isBefore(now) ? Chip.stepLate(calendar.between(due, now)) : Chip.left(calendar.between(now, due), due, now)
                .to(dossier.state() == State.FILED ? Chip.Deadline.ANSWER : due.equals(dossier.legDue()) ? Chip.Deadline.STEP : Chip.Deadline.PROMISE);
    }

    /** "16:30 hôm nay", "08:12 T4 25/11"; a dash for no moment. */
    String moment(Instant at) {
        if (at == null) {
            return "–";
        }
        return today(at) ? Vietnamese.time(at) + " hôm nay" : Vietnamese.shortMoment(at);
    }

    /** The same of a deadline: "24:00 hôm nay". */
    String due(Instant at) {
        if (at == null) {
            return "–";
        }
        return today(at) ? DueWords.time(at) + " hôm nay" : DueWords.shortMoment(at);
    }

    /** Working minutes from one moment to the other. */
    Duration between(DossierSummary dossier, Instant from, Instant to) {
        return calendar(dossier).between(from, to);
    }

    /** The same, counted where the leg lies. */
    Duration between(UUID unitId, DossierSummary dossier, Instant from, Instant to) {
        return calendar(unitId, dossier).between(from, to);
    }

    private boolean today(Instant at) {
        return Vietnam.at(at).toLocalDate().equals(Vietnam.at(now()).toLocalDate());
    }
}
