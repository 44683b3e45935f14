package vn.motcua.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.shared.Sha256;
import vn.motcua.shared.Vietnam;

/**
 * Lịch làm việc của một cơ quan: which time is worked, and every count made of it. Pure: the same version gives the same
 * answers for ever, so that a due time can be recomputed for any past dossier. Years {@value Holidays#FIRST_YEAR} to
 * {@value Holidays#LAST_YEAR}; others raise IllegalArgumentException.
 */
public final class WorkCalendar {
    /** Raised when the computing itself changes, so that old versions stay distinguishable. */
    private static final String RULES = "vn1";
    private static final WorkCalendar STANDARD = new WorkCalendar(Sessions.STANDARD, Corrections.shipped());

    private final Sessions sessions;
    private final Corrections corrections;
    private final String version;
    private final Duration wholeDay;
    private final Map<Integer, Map<LocalDate, SpecialDay>> years = new ConcurrentHashMap<>();
    private final Map<Integer, WorkedDays> worked = new ConcurrentHashMap<>();

    private WorkCalendar(Sessions sessions, Corrections corrections) {
        this.sessions = sessions;
        this.corrections = corrections;
        this.wholeDay = sessions.total();
        this.version = RULES + "-" + Sha256.hex(content()).substring(0, 16);
    }

    /** The country's calendar as shipped, 08:00-12:00 and 13:00-17:00. */
    public static WorkCalendar standard() {
        return STANDARD;
    }

    public static WorkCalendar of(Sessions sessions, Corrections corrections) {
        return new WorkCalendar(sessions, corrections);
    }

    /** Names the rules, sessions and corrections together; equal versions count alike. */
    public String version() {
        return version;
    }

    /** Sessions on the first line, then {@link CorrectionsText}: all that the version is made of. */
    String content() {
        return sessions.text() + "\n" + CorrectionsText.write(corrections);
    }

    static WorkCalendar ofContent(String content) {
        int end = content.indexOf('\n');
        return of(Sessions.parse(content.substring(0, end)), CorrectionsText.read(content.substring(end + 1)));
    }

    public Sessions sessions() {
        return sessions;
    }

    public Corrections corrections() {
        return corrections;
    }

    public DueTime due(Instant from, TimeLimit limit, CountingMode mode) {
        return due(from, limit, mode, List.of());
    }

    /**
     * When a limit that runs from a moment ends. Hours are counted through the sessions, from the first whole minute on, so
     * that the due time is a minute one can print and never earlier than the lawful end. Limits in calendar days, and in
     * working days where the first is excluded, end with the last second of their last day, 24:00 in the words of the Civil
     * Code, and move on when that day is not worked. Working limits move by the working time of the pauses, calendar ones
     * by their length.
     *
     * @param pauses in any order; parts before {@code from} are disregarded
     */
    public DueTime due(Instant from, TimeLimit limit, CountingMode mode, List<Pause> pauses) {
        boolean days = limit.unit() == TimeLimit.Unit.CALENDAR_DAYS
                || limit.unit() == TimeLimit.Unit.WORKING_DAYS && mode == CountingMode.EXCLUDE_FIRST_DAY;
        List<Stretch> merged = Stretch.merge(pauses);
        return days ? new DayCount(this, from, limit, mode, merged).due() : new HourCount(this, from, limit, mode, merged).due();
    }

    /** The moment at which so much working time has passed; no time leaves the moment as it is. */
    public Instant plus(Instant from, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("Working time is not negative: " + working);
        }
        Instant at = from;
        Duration left = working;
        for (LocalDate date = Vietnam.at(from).toLocalDate(); !left.isZero(); date = date.plusDays(1)) {
            for (Stretch open : open(date)) {
                Duration length = open.overlap(from, open.to());
                if (!left.isZero() && !length.isZero()) {
                    Duration taken = length.compareTo(left) < 0 ? length : left;
                    at = Stretch.later(open.from(), from).plus(taken);
                    left = left.minus(taken);
                }
            }
        }
        return at;
    }

    /** Working time from one moment to the other, never negative. */
    public Duration between(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        LocalDate first = Vietnam.at(from).toLocalDate();
        LocalDate last = Vietnam.at(to).toLocalDate();
        if (first.equals(last)) {
            return worked(first, from, to);
        }
        // Whole days lie between, each of the same length: lists ask this of dossiers that are late for years.
        return worked(first, from, to).plus(worked(last, from, to)).plus(wholeDay.multipliedBy(workedDays(first.plusDays(1), last)));
    }

    private Duration worked(LocalDate date, Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (Stretch open : open(date)) {
            sum = sum.plus(open.overlap(from, to));
        }
        return sum;
    }

    /** How many days are worked from one on to before the other. */
    private long workedDays(LocalDate from, LocalDate to) {
        long days = workedDays(to.getYear()).before(to) - workedDays(from.getYear()).before(from);
        for (int year = from.getYear(); year < to.getYear(); year++) {
            days += workedDays(year).all();
        }
        return days;
    }

    private WorkedDays workedDays(int year) {
        WorkedDays known = worked.get(year);
        return known != null ? known : worked.computeIfAbsent(year, missing -> WorkedDays.of(missing, date -> day(date).working()));
    }

    public Day day(LocalDate date) {
        SpecialDay special = special(date.getYear()).get(date);
        if (special != null) {
            return new Day(date, Day.Kind.valueOf(special.kind().name()), special.reason(), special.confirmed());
        }
        return Holidays.restDay(date) ? new Day(date, Day.Kind.WEEKEND, "cuối tuần", true) : new Day(date, Day.Kind.WORKING, "", true);
    }

    /** Days off and make-up days of a year, in order. */
    public List<SpecialDay> specialDays(int year) {
        return special(year).values().stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
    }

    /** The first day from this one on that is worked. */
    public LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!day(day).working()) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The sessions of a date as moments; none on days off. */
    List<Stretch> open(LocalDate date) {
        return day(date).working() ? sessions.sessions().stream().map(session -> Stretch.on(date, session)).toList() : List.of();
    }

    private Map<LocalDate, SpecialDay> special(int year) {
        Map<LocalDate, SpecialDay> known = years.get(year);
        return known != null ? known : years.computeIfAbsent(year, y -> Holidays.of(y, corrections).stream()
                .collect(Collectors.toMap(SpecialDay::date, Function.identity())));
    }
}
