package vn.motcua.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.access.Reach;
import vn.motcua.access.Reaches;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Seat;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ListFilter;
import vn.motcua.dossier.Receiving;
import vn.motcua.dossier.ResultRecipient;
import vn.motcua.dossier.ReturnWay;
import vn.motcua.dossier.Seen;
import vn.motcua.dossier.StopGround;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.Tick;
import vn.motcua.dossier.Work;
import vn.motcua.result.ResultActs;
import vn.motcua.shared.Actor;
import vn.motcua.shared.LegalReference;
import vn.motcua.shared.Vietnam;

/** Lets the officers of the demonstration do their acts, each in the own post. */
@Component
class Stage {
    private static final Logger LOG = LoggerFactory.getLogger(Stage.class);
    private final Agencies agencies;
    private final Receiving receiving;
    private final Work work;
    private final Dossiers dossiers;
    private final Reaches reaches;
    private final ResultActs results;

    Stage(Agencies agencies, Receiving receiving, Work work, Dossiers dossiers, Reaches reaches, ResultActs results) {
        this.agencies = agencies;
        this.receiving = receiving;
        this.work = work;
        this.dossiers = dossiers;
        this.reaches = reaches;
        this.results = results;
    }

    Actor window(String agency) {
        return officer(agency.equals("H13.41") ? "thuthao" : "thuha");
    }

    Actor officer(String user) {
        Seat seat = agencies.seatsOf(Staffing.officerId(user)).getFirst();
        return new Actor(Staffing.accountId(user), Staffing.officerId(user), seat.officer().fullName(), seat.title());
    }

    /** Whether this story was told at an earlier start. */
    boolean knows(Storybook.Story story, Storybook.Someone someone) {
        ListFilter filter = new ListFilter(someone.personalId(), story.procedure(), null, null, null);
        return !dossiers.search(filter, null, 1, reach(window(story.agency()))).rows().isEmpty();
    }

    /** How many acts followed its filing. */
    long played(DossierSummary dossier, String agency) {
        return dossiers.history(dossier.code(), reach(window(agency))).stream().filter(entry -> entry.act() != Act.FILE).count();
    }

    private Reach reach(Actor by) {
        return reaches.of(new SignedIn(by.accountId(), "", by.name(), null, by.officerId()));
    }

    /** @return whether it could be done; the rest of the story waits otherwise */
    boolean play(DossierSummary dossier, Storybook.Turn turn, String agency) {
        Actor by = turn.by() == null ? window(agency) : officer(turn.by());
        Seen now = Seen.now(dossier.code());
        ActOutcome outcome = switch (turn.act()) {
            case "receive" -> receiving.receive(now, ticks(dossier, by), by);
            case "supplement" -> receiving.askSupplement(now, List.of(new SupplementItem(Tick.FORM, "Tờ khai điện tử",
                    turn.note() == null ? "Số điện thoại trong tờ khai không liên lạc được. Xem lại số và gửi lại qua cổng." : turn.note())), "", by);
            case "refuse" -> receiving.refuse(now, "Nơi thường trú của người yêu cầu không thuộc phường. Ông, bà nộp lại tại Ủy ban nhân dân nơi thường trú.",
                    new LegalReference("Điều 21 Nghị định 123/2015/NĐ-CP"), by);
            case "draft" -> results.draft(now, results.fields(opened(dossier, by)), "", by);
            case "sign" -> results.sign(now, by);
            case "issue" -> results.issue(now, by);
            case "hand-over" -> turn.note() == null ? work.handOver(now, ReturnWay.COUNTER.label(), ResultRecipient.applicant(), by) : work.handOver(now, turn.note(), null, by);
            case "stop" -> work.stop(now, new StopGround.Requested(Vietnam.at(dossier.filedAt()).toLocalDate()), "Ông Mạnh có đơn đề nghị dừng vì chưa thuê được mặt bằng", by);
            case "forward" -> work.forward(now, turn.to() == null ? null : Staffing.officerId(turn.to()), turn.note(), by);
            default -> throw new IllegalArgumentException(turn.act());
        };
        if (!(outcome instanceof ActOutcome.Done)) {
            LOG.warn("The demonstration could not {} dossier {}: {}", turn.act(), dossier.code(), outcome);
        }
        return outcome instanceof ActOutcome.Done;
    }

    private DossierDetail opened(DossierSummary dossier, Actor by) {
        return dossiers.open(dossier.code(), reach(by), "Giải quyết hồ sơ").orElseThrow();
    }

    private List<Tick> ticks(DossierSummary dossier, Actor by) {
        return Stream.concat(Stream.of(Tick.FORM), opened(dossier, by).documents().stream()
                .map(document -> document.component())).collect(Collectors.toCollection(java.util.LinkedHashSet::new)).stream()
                .map(component -> new Tick(component, true, "")).toList();
    }

    /** The moment so many working minutes before another, to ten minutes. */
    static Instant before(vn.motcua.calendar.WorkCalendar calendar, Instant now, long minutes) {
        long enough = 1;
        while (calendar.between(now.minus(Duration.ofMinutes(10 * enough)), now).toMinutes() < minutes) {
            enough *= 2;
        }
        long less = enough / 2;
        while (enough - less > 1) {
            long half = (enough + less) / 2;
            boolean reached = calendar.between(now.minus(Duration.ofMinutes(10 * half)), now).toMinutes() >= minutes;
            enough = reached ? half : enough;
            less = reached ? less : half;
        }
        return now.minus(Duration.ofMinutes(10 * enough));
    }

    /** A key a client could have made, the same at every start. */
    static UUID id(int number) {
        return new UUID(Instant.parse("2026-01-01T00:00:00Z").toEpochMilli() << 16 | 0x7000 | number, 0x8000_0000_0000_0000L | number);
    }
}
