package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.motcua.agency.Seat;
import vn.motcua.calendar.CountingMode;
import vn.motcua.calendar.DueTime;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkCalendar;
import vn.motcua.routing.Handover;
import vn.motcua.routing.PlannedStep;
import vn.motcua.routing.Slip;
import vn.motcua.shared.Actor;

/** Walks one invented dossier through its steps, until it is done or the present is reached. Writes nothing. */
final class SeedWalk {
    private final SeedCase made;
    private final Instant now;
    private final Random random;
    private final WorkCalendar calendar;
    private final List<Event> events = new ArrayList<>();
    private Dossier dossier;
    private Slip slip;
    private Pause pause;
    private SupplementRequest supplement;
    private Instant at;

    private SeedWalk(SeedCase made, Instant now, Random random) {
        this.made = made;
        this.now = now;
        this.random = random;
        this.calendar = made.place().calendar();
        this.at = made.filedAt();
    }

    static SeedWalk of(SeedCase made, Instant now, Random random) {
        SeedWalk walk = new SeedWalk(made, now, random);
        walk.file();
        if (walk.supplementOrGoOn() && walk.receive()) {
            walk.work();
        }
        return walk;
    }

    Dossier dossier() {
        return dossier;
    }

    Slip slip() {
        return slip;
    }

    List<Event> events() {
        return events;
    }

    SupplementRequest supplement() {
        return supplement;
    }

    private void file() {
        PlannedStep first = made.steps().getFirst();
        DueTime answer = calendar.due(at, FilingDraft.ANSWER, CountingMode.HOURS);
        Dossier filed = new Dossier(made.id(), made.code(), made.subject(), State.FILED,
                Terms.filed(answer.at(), CountingMode.HOURS.name(), calendar.version()), Holder.receiving(first), List.of(first.unitId()),
                made.documents().size(), null, 0, Chain.BEGINNING);
        link(null, Change.to(filed).with("answer", answer.derivation()).with("documents", DocumentFacts.of(made.documents())), Act.FILE, made.citizen());
    }

    /** @return whether the dossier is there to be answered */
    private boolean supplementOrGoOn() {
        int fate = random.nextInt(100);
        if (!later(made.steps().getFirst(), 100)) {
            return false;
        }
        if (fate < 2) {
            Dossier refused = dossier.at(State.REFUSED, dossier.terms().closed(at));
            link(dossier, Change.to(refused).with("reason", "Người yêu cầu không thuộc thẩm quyền giải quyết của cơ quan")
                    .with("legalBasis", "Điều 11 Nghị định 45/2020/NĐ-CP"), Act.REFUSE, officer(made.steps().getFirst()));
            return false;
        }
        if (fate < 4) {
            link(dossier, Change.to(dossier.at(State.WITHDRAWN, dossier.terms().closed(at))).with("reason", "Tôi nộp nhầm thủ tục"), Act.WITHDRAW, made.citizen());
            return false;
        }
        return fate >= 10 || asked();
    }

    private boolean asked() {
        Instant by = Reckoning.supplementBy(calendar, at);
        List<SupplementItem> items = List.of(new SupplementItem(Tick.FORM, "Tờ khai điện tử", "Ngày cấp giấy tờ chưa ghi đủ. Ghi lại ngày, tháng, năm"));
        Actor asker = officer(made.steps().getFirst());
        link(dossier, Change.to(dossier.at(State.AWAITING_SUPPLEMENT, dossier.terms().paused(at, by))).with("items", items).with("guidance", "").with(AskedFacts.PHONE, "")
                .with("answerBy", by.toString()), Act.ASK_SUPPLEMENT, asker);
        Instant asked = at;
        supplement = new SupplementRequest(items, "", asker.name(), "", asked, by, null, "");
        at = at.plus(4 + random.nextInt(200), ChronoUnit.HOURS);
        if (at.isAfter(now)) {
            return false;
        }
        pause = new Pause(asked, at);
        DueTime answer = calendar.due(made.filedAt(), FilingDraft.ANSWER, CountingMode.HOURS, List.of(pause));
        supplement = new SupplementRequest(items, "", asker.name(), "", asked, by, at, "Tôi đã ghi lại");
        link(dossier, Change.to(dossier.at(State.FILED, dossier.terms().resumed(answer.at()))).with("answer", answer.derivation())
                .with("note", "Tôi đã ghi lại").with("documents", List.of()), Act.ANSWER_SUPPLEMENT, made.citizen());
        return later(made.steps().getFirst(), 60);
    }

    private boolean receive() {
        TimeLimit limit = made.place().limit();
        DueTime due = calendar.due(at, limit, CountingMode.HOURS);
        Actor by = officer(made.steps().getFirst());
        List<Pause> pauses = pause == null ? List.of() : List.of(pause);
        slip = Slip.received(dossier.id(), made.steps(), made.filedAt(), pauses, by.officerId(), Handover.toPost(by.name(), at, ""), calendar);
        Dossier after = dossier.at(State.IN_PROCESS, dossier.terms().accepted(at, due.at(), limit.text(), calendar.version())).heldBy(holder());
        link(dossier, Change.to(after).with("due", due.derivation()).with("to", after.holder().words()).walking(null, slip), Act.RECEIVE, by);
        return true;
    }

    private void work() {
        while (slip.openLeg().isPresent()) {
            PlannedStep step = slip.current().orElseThrow();
            Actor by = officer(step);
            if (!later(step, step.counted() ? 110 : 400)) {
                return;
            }
            act(step, by);
        }
    }

    private void act(PlannedStep step, Actor by) {
        Act act = switch (step.act()) {
            case "SIGN" -> Act.SIGN;
            case "ISSUE" -> Act.ISSUE;
            case "RETURN" -> Act.HAND_OVER;
            default -> Act.FORWARD;
        };
        if (step.act().equals("DRAFT")) {
            link(dossier, Change.to(dossier.withDraft(made.subject().contentSha256())).with("note", ""), Act.DRAFT, by);
        }
        if (act == Act.HAND_OVER) {
            Slip open = slip;
            slip = slip.closed(Handover.toPost(by.name(), at, "Trực tuyến"), calendar);
            link(dossier, Change.to(dossier.at(State.RETURNED, dossier.terms().closed(at))).with("way", "Trực tuyến").walking(open, slip), act, by);
            return;
        }
        Slip before = slip;
        slip = slip.forward(Handover.toPost(by.name(), at, ""), calendar);
        String result = dossier.code() + "-KQ1";
        Dossier next = act == Act.ISSUE ? dossier.at(State.DECIDED, dossier.terms().decided(at, result)) : dossier;
        Change change = Change.to(next.heldBy(holder())).with("from", step.no()).walking(before, slip);
        change = act == Act.ISSUE ? change.with("resultCode", result) : change;
        link(dossier, change.with("to", change.after().holder().words()), act, by);
    }

    private Holder holder() {
        return Holder.of(slip.openLeg().orElseThrow(), slip.current().orElseThrow());
    }

    /** Mostly within the hours of the step, sometimes beyond; false when that lies ahead of the present. */
    private boolean later(PlannedStep step, int mostPercent) {
        long minutes = Math.max(10, step.minutes() == 0 ? 240 : step.minutes());
        int percent = random.nextInt(100) < 3 ? 200 + random.nextInt(2_500) : 5 + random.nextInt(mostPercent);   // some lie for weeks
        long used = minutes * percent / 100 + random.nextInt(7);
        Instant next = calendar.plus(at, Duration.ofMinutes(used)).plusSeconds(random.nextInt(50));
        if (next.isAfter(now)) {
            return false;
        }
        at = next;
        return true;
    }

    private Actor officer(PlannedStep step) {
        List<Seat> seats = made.place().holders(step);
        Seat seat = seats.get(random.nextInt(seats.size()));
        return new Actor(new UUID(seat.officer().id().getMostSignificantBits(), 0x8000_0000_0000_0001L), seat.officer().id(), seat.officer().fullName(), seat.title());
    }

    private void link(Dossier before, Change change, Act act, Actor by) {
        byte[] head = before == null ? Chain.BEGINNING : before.head();
        int seq = before == null ? 1 : (int) before.version() + 1;
        Event event = Chain.link(head, made.id(), seq, at, by.accountId(), EventBody.post(by), act, EventBody.of(before, change, by));
        events.add(event);
        dossier = change.after().linked(event);
    }
}
