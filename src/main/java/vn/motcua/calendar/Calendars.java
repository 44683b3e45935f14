package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lịch của từng cơ quan: the computed calendar, corrected by what this release ships, then by the national rows of
 * {@code calendar.day}, then by those of the agency. Answers from memory; a change on another node is seen within
 * {@value #SECONDS} seconds.
 */
@Component
public class Calendars {
    private static final long SECONDS = 5;

    private final CalendarTable table;
    private final InstantSource clock;
    private final Map<String, WorkCalendar> byVersion = new ConcurrentHashMap<>();
    private volatile Known known;

    /** What was read from the tables, and until what change. */
    private record Known(long change, Instant checked, CalendarTable.Content content, Map<UUID, WorkCalendar> byAgency, WorkCalendar national) {
    }

    Calendars(CalendarTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    /** @param agencyId null for the calendar of the whole country */
    public WorkCalendar of(UUID agencyId) {
        Known now = known();
        return agencyId == null ? now.national() : now.byAgency().getOrDefault(agencyId, now.national());
    }

    /** The calendar as it was under that version: every one that ever counted is kept. */
    public Optional<WorkCalendar> version(String version) {
        WorkCalendar calendar = byVersion.get(version);
        return calendar != null ? Optional.of(calendar) : table.edition(version);
    }

    /** @param agencyId null for the whole country */
    @Transactional
    public void correct(SpecialDay day, UUID agencyId) {
        table.put(day, agencyId);
        forget();
    }

    @Transactional
    public void decide(YearPlan plan) {
        table.put(plan);
        forget();
    }

    @Transactional
    public void openAt(UUID agencyId, Sessions sessions) {
        table.put(agencyId, sessions);
        forget();
    }

    private void forget() {
        known = null;
    }

    private Known known() {
        Known now = known;
        Instant at = clock.instant();
        if (now != null && Duration.between(now.checked(), at).abs().getSeconds() < SECONDS) {
            return now;
        }
        long change = table.change();
        Known fresh = now != null && now.change() == change
                ? new Known(change, at, now.content(), now.byAgency(), now.national()) : read(change, at);
        known = fresh;
        return fresh;
    }

    private Known read(long change, Instant at) {
        CalendarTable.Content content = table.content();
        Corrections country = Corrections.shipped().withPlans(content.plans()).with(content.national());
        WorkCalendar national = calendar(Sessions.STANDARD, country, at);
        Map<UUID, WorkCalendar> byAgency = new ConcurrentHashMap<>();
        content.byAgency().forEach((agency, days) -> byAgency.put(agency, calendar(
                content.sessions().getOrDefault(agency, Sessions.STANDARD), country.with(days), at)));
        content.sessions().forEach((agency, sessions) -> byAgency.computeIfAbsent(agency, id -> calendar(
                sessions, country.with(content.byAgency().getOrDefault(id, List.of())), at)));
        return new Known(change, at, content, byAgency, national);
    }

    /** Equal calendars are one object, so that the years it has computed serve all who share it. */
    private WorkCalendar calendar(Sessions sessions, Corrections corrections, Instant at) {
        WorkCalendar calendar = WorkCalendar.of(sessions, corrections);
        return byVersion.computeIfAbsent(calendar.version(), version -> {
            table.keep(calendar, at);
            return calendar;
        });
    }
}
