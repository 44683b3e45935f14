package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.CountingMode;
import vn.motcua.calendar.DueTime;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.WayOfFiling;
import vn.motcua.shared.Vietnam;

/** Tính hạn of a dossier: always the one function of {@code calendar}, with the pauses its history tells. */
@Component
class Reckoning {
    /** How long a citizen is given to supplement, calendar days; no decree says, an agency may be told otherwise later. */
    private static final int DAYS_TO_SUPPLEMENT = 30;

    private final Calendars calendars;
    private final Agencies agencies;
    private final DossierRows rows;

    Reckoning(Calendars calendars, Agencies agencies, DossierRows rows) {
        this.calendars = calendars;
        this.agencies = agencies;
        this.rows = rows;
    }

    WorkCalendar calendar(Dossier dossier) {
        return calendars.of(dossier.subject().agencyId());
    }

    /** By which the legs are counted: a leg at another agency goes by that agency's days and hours; the promise never does. */
    Function<UUID, WorkCalendar> calendars(Dossier dossier) {
        return unitId -> agencies.unit(unitId).map(unit -> calendars.of(unit.agencyId())).orElseGet(() -> calendar(dossier));
    }

    /** What was promised to the citizen for this way of filing; the approved process where the catalogue gives no limit. */
    static TimeLimit limit(ProcedureRevision revision, Subject subject) {
        return revision.facts().wayFor(subject.channel()).map(WayOfFiling::limit).orElse(revision.process().limit());
    }

    /** The promise made at acceptance, by the calendar as it is now. */
    DueTime promise(Dossier dossier, Instant receivedAt, TimeLimit limit) {
        return calendar(dossier).due(receivedAt, limit, CountingMode.valueOf(dossier.terms().counting()));
    }

    /** The promise once more, moved by the pauses and by nothing else: under the calendar it was made by. */
    DueTime result(Dossier dossier, List<Pause> pauses) {
        Terms terms = dossier.terms();
        return promised(dossier).due(terms.receivedAt(), TimeLimit.parse(terms.timeLimit()), CountingMode.valueOf(terms.counting()), pauses);
    }

    /** The time to answer, moved in the same way. */
    DueTime answer(Dossier dossier, List<Pause> pauses) {
        return promised(dossier).due(dossier.subject().filedAt(), FilingDraft.ANSWER, CountingMode.HOURS, pauses);
    }

    private WorkCalendar promised(Dossier dossier) {
        String version = dossier.terms().calendar();
        return calendars.version(version).orElseThrow(() -> new IllegalStateException("Calendar %s of %s is gone".formatted(version, dossier.code())));
    }

    /** The end of a working day of that agency, so many days on. */
    Instant supplementBy(Dossier dossier, Instant askedAt) {
        return supplementBy(calendar(dossier), askedAt);
    }

    static Instant supplementBy(WorkCalendar calendar, Instant askedAt) {
        LocalDate last = calendar.workingDayFrom(Vietnam.at(askedAt).toLocalDate().plusDays(DAYS_TO_SUPPLEMENT));
        return last.atTime(calendar.sessions().sessions().getLast().closes()).atZone(Vietnam.ZONE).toInstant();
    }

    /** The times in which the clock stood still, as the history tells them; closed ones only. */
    List<Pause> pauses(Dossier dossier) {
        if (dossier.terms().supplements() == 0) {
            return List.of();
        }
        List<Pause> pauses = new ArrayList<>();
        Instant since = null;
        for (Event event : rows.events(dossier.id())) {
            if (event.act() == Act.ASK_SUPPLEMENT) {
                since = event.at();
            } else if (event.act() == Act.ANSWER_SUPPLEMENT && since != null) {
                pauses.add(new Pause(since, event.at()));
                since = null;
            }
        }
        return pauses;
    }
}
