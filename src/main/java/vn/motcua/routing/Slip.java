package vn.motcua.routing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.shared.CanonicalJson;
import vn.motcua.shared.Sha256;

/**
 * Phiếu kiểm soát quá trình giải quyết hồ sơ (Mẫu 06, TT 03/2025/TT-VPCP): the steps as planned and the legs as walked.
 * A value: each act gives the slip as it stands afterwards, {@link Slips#keep} writes what is new.
 */
public record Slip(UUID dossierId, List<PlannedStep> steps, List<Leg> legs) {
    public Slip {
        steps = List.copyOf(steps);
        legs = List.copyOf(legs);
    }

    /**
     * Tiếp nhận: the first step is walked already, since {@code from}; the second post gets the dossier.
     *
     * @param pauses since then, in which the clock stood still
     */
    public static Slip received(UUID dossierId, List<PlannedStep> steps, Instant from, List<Pause> pauses, UUID receiver,
                                Handover handover, WorkCalendar calendar) {
        return received(dossierId, steps, from, pauses, receiver, handover, unit -> calendar);
    }

    /** @param calendars the calendar that a unit works by: that of its agency, which need not be the agency that received the dossier */
    public static Slip received(UUID dossierId, List<PlannedStep> steps, Instant from, List<Pause> pauses, UUID receiver,
                                Handover handover, Function<UUID, WorkCalendar> calendars) {
        if (steps.size() < 2) {
            throw new IllegalArgumentException("A process has at least a step that receives and one that works");
        }
        PlannedStep first = steps.getFirst();
        Leg receiving = Legs.receiving(dossierId, first, from, pauses, receiver, handover, calendars.apply(first.unitId()));
        Slip walked = new Slip(dossierId, steps, List.of(receiving));
        return walked.opened(walked.after(first.no()).orElseThrow(), handover, Leg.FORWARD, calendars);
    }

    /** The leg to which this one was handed on; empty while it is open, and where nothing came after it. */
    public Optional<Leg> handedTo(Leg leg) {
        return legs.stream().filter(next -> next.seq() == leg.seq() + 1).findFirst();
    }

    /** SHA-256 of the planned steps in their canonical form. */
    public String digest() {
        return digest(SlipRows.steps(steps));
    }

    static String digest(String steps) {
        return Sha256.hex(CanonicalJson.of(steps));
    }

    /** The leg that has the dossier now; empty once everything is handed over or stopped. */
    public Optional<Leg> openLeg() {
        return legs.isEmpty() || !legs.getLast().open() ? Optional.empty() : Optional.of(legs.getLast());
    }

    public Optional<PlannedStep> current() {
        return openLeg().map(leg -> step(leg.stepNo()));
    }

    public Optional<PlannedStep> next() {
        return current().flatMap(now -> after(now.no()));
    }

    /** Whether a step of this act is under way or lies behind. */
    public boolean reached(String act) {
        int now = current().map(PlannedStep::no).orElse(0);
        return steps.stream().anyMatch(step -> step.no() <= now && step.act().equals(act));
    }

    /** The steps before the current one to which it may be sent back; receiving is not among them, it was answered. */
    public List<PlannedStep> earlier() {
        int now = current().map(PlannedStep::no).orElse(0);
        return steps.stream().skip(1).filter(step -> step.no() < now).toList();
    }

    /** @throws IllegalArgumentException when the table has no such row */
    public PlannedStep step(int no) {
        return steps.stream().filter(step -> step.no() == no).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The slip of %s has no step %d".formatted(dossierId, no)));
    }

    public Optional<PlannedStep> after(int no) {
        return steps.stream().filter(step -> step.no() > no).findFirst();
    }

    /** Chuyển: the next post gets it. */
    public Slip forward(Handover handover, WorkCalendar calendar) {
        return forward(handover, unit -> calendar);
    }

    /** Each leg counts by the calendar of the agency it lies with. */
    public Slip forward(Handover handover, Function<UUID, WorkCalendar> calendars) {
        PlannedStep next = next().orElseThrow(() -> new IllegalStateException("The slip of %s has no next step".formatted(dossierId)));
        return closed(handover, calendars).opened(next, handover, Leg.FORWARD, calendars);
    }

    /** Trả lại: an earlier post gets it again, with what is left of its hours. */
    public Slip backTo(int no, Handover handover, Function<UUID, WorkCalendar> calendars) {
        return closed(handover, calendars).opened(step(no), handover, Leg.BACK, calendars);
    }

    /** Phân công: the open leg gets its officer; its hours run on. */
    public Slip assigned(UUID officerId, String officerName) {
        return replaced(open().with(officerId, officerName));
    }

    public Slip paused(Instant at) {
        return replaced(open().paused(at));
    }

    /** The leg's hours run on; its due time moves by the working time it stood still. */
    public Slip resumed(Instant at, WorkCalendar calendar) {
        return resumed(at, unit -> calendar);
    }

    public Slip resumed(Instant at, Function<UUID, WorkCalendar> calendars) {
        return replaced(Legs.resumed(open(), at, calendars.apply(open().unitId())));
    }

    /** Kết thúc: nobody has it any more. */
    public Slip closed(Handover handover, WorkCalendar calendar) {
        return closed(handover, unit -> calendar);
    }

    public Slip closed(Handover handover, Function<UUID, WorkCalendar> calendars) {
        return replaced(Legs.closed(open(), step(open().stepNo()), handover, calendars.apply(open().unitId())));
    }

    private Leg open() {
        return openLeg().orElseThrow(() -> new IllegalStateException("The slip of %s has no open leg".formatted(dossierId)));
    }

    private Slip opened(PlannedStep step, Handover handover, String direction, Function<UUID, WorkCalendar> calendars) {
        List<Leg> more = new ArrayList<>(legs);
        more.add(Legs.open(this, step, handover, direction, calendars.apply(step.unitId())));
        return new Slip(dossierId, steps, more);
    }

    private Slip replaced(Leg last) {
        List<Leg> same = new ArrayList<>(legs);
        same.set(same.size() - 1, last);
        return new Slip(dossierId, steps, same);
    }
}
