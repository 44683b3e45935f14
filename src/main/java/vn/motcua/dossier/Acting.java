package vn.motcua.dossier;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Vietnamese;

/**
 * The one course of every act after filing: read, check right and move and version, work out the change, then write row, event and
 * the rest in one short transaction. Who comes second finds another version and changes nothing.
 */
@Component
class Acting {
    private static final Logger LOG = LoggerFactory.getLogger(Acting.class);
    private final DossierRows rows;
    private final Rights rights;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher publisher;
    private final InstantSource clock;

    Acting(DossierRows rows, Rights rights, TransactionTemplate transaction, ApplicationEventPublisher publisher, InstantSource clock) {
        this.rows = rows;
        this.rights = rights;
        this.transaction = transaction;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** The dossier, the row of the table that applies, who acts, when. */
    record Case(Dossier dossier, Move move, Actor by, Instant at) {
    }

    /** What the act makes of the case: a change, or an outcome that says why not. */
    sealed interface Plan {
        record Go(Change change) implements Plan {
        }

        record Stay(ActOutcome outcome) implements Plan {
        }

        static Plan incomplete(String field, String message) {
            return new Stay(ActOutcome.Incomplete.field(field, message));
        }
    }

    ActOutcome act(Seen seen, Act act, Actor by, Function<Case, Plan> planning) {
        DossierRows.Latest latest = rows.latest(seen.code()).orElseThrow(() -> new NotFound("Dossier " + seen.code()));
        Dossier dossier = latest.dossier();
        Optional<ActOutcome> refusal = refusal(dossier, seen, act, by);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Move move = Lifecycle.move(dossier.state(), act).orElseThrow();
        // What was done under a clock that was ahead is not followed by anything earlier.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant at = now.isBefore(latest.at()) ? latest.at() : now;
        return switch (planned(new Case(dossier, move, by, at), planning)) {
            case null -> overtaken(dossier, seen, act, by);
            case Plan.Stay stay -> stay.outcome();
            case Plan.Go go -> write(dossier, move, go.change(), by, at).orElseGet(() -> overtaken(dossier, seen, act, by));
        };
    }

    /**
     * Slip and papers are read after the dossier: an act of somebody else between the two leaves nothing to plan with.
     *
     * @return null when somebody else was faster
     */
    private Plan planned(Case now, Function<Case, Plan> planning) {
        try {
            return planning.apply(now);
        } catch (IllegalStateException | IllegalArgumentException | NoSuchElementException e) {
            if (rows.find(now.dossier().id()).filter(read -> read.version() == now.dossier().version()).isPresent()) {
                throw e;
            }
            LOG.info("{} of {} was overtaken while it was planned", now.move().act(), now.dossier().code(), e);
            return null;
        }
    }

    /** Empty when this person may do this act on the dossier as seen. */
    Optional<ActOutcome> refusal(Dossier dossier, Seen seen, Act act, Actor by) {
        Rights.Hands hands = rights.hands(by);
        if (!Rights.concerned(hands, dossier)) {
            return Optional.of(new ActOutcome.NotYours("Hồ sơ này không thuộc việc của bạn. Quay lại danh sách của bạn"));
        }
        if (seen.version() != Seen.ANY && seen.version() != dossier.version()) {
            return Optional.of(overtaken(dossier, seen, act, by));
        }
        if (Lifecycle.move(dossier.state(), act).isEmpty()) {
            return Optional.of(new ActOutcome.NotNow(dossier.state(), notNow(dossier, act)));
        }
        if (Lifecycle.tooLate(dossier.state(), act, dossier.signed())) {
            return Optional.of(new ActOutcome.NotNow(dossier.state(), by.officerId() == null
                    ? "Kết quả hồ sơ của bạn đã được ký, nên không dừng giải quyết được nữa. Cần sửa gì, gọi nơi nhận hồ sơ"
                    : Lifecycle.tooLate(act)));
        }
        if (!rights.may(hands, act, dossier)) {
            return Optional.of(new ActOutcome.NotYours("Hồ sơ đang ở chỗ %s. Chỉ người đang giữ hồ sơ mới làm được việc này"
                    .formatted(dossier.holder().words())));
        }
        return Optional.empty();
    }

    /** Empty when somebody else was faster: nothing is written then. */
    private Optional<ActOutcome> write(Dossier before, Move move, Change change, Actor by, Instant at) {
        if (change.after().state() != move.to()) {
            throw new IllegalStateException("%s of %s must lead to %s, not %s".formatted(move.act(), before.code(), move.to(), change.after().state()));
        }
        Event event = Chain.link(before.head(), before.id(), (int) before.version() + 1, at, by.accountId(), EventBody.post(by), move.act(),
                EventBody.of(before, change, by));
        Dossier after = change.after().linked(event);
        boolean written = Boolean.TRUE.equals(transaction.execute(status -> {
            if (!rows.update(before, after)) {
                return false;
            }
            rows.append(event);
            change.also().run();
            change.told().forEach(publisher::publishEvent);
            return true;
        }));
        return written ? Optional.of(new ActOutcome.Done(after.summary(), change.paper() == null ? null : change.paper().sha256(),
                change.paper() == null ? null : change.paper().form())) : Optional.empty();
    }

    /** What happened since the page was shown: this very act, sent twice by the same person, or the act of somebody else. */
    private ActOutcome overtaken(Dossier dossier, Seen seen, Act act, Actor by) {
        long shown = seen.version() == Seen.ANY ? dossier.version() : seen.version();
        List<Event> since = rows.events(dossier.id()).stream().filter(event -> event.seq() > shown).toList();
        if (!since.isEmpty() && since.getFirst().act() == act && Objects.equals(since.getFirst().accountId(), by.accountId())) {
            return new ActOutcome.Repeated(rows.find(dossier.code()).orElse(dossier).summary(), words(since, by).getFirst());
        }
        List<HistoryEntry> told = words(since, by);
        return new ActOutcome.Overtaken((told.isEmpty() ? "Hồ sơ %s vừa được người khác cập nhật".formatted(dossier.code())
                : "%s đã %s lúc %s, sau khi trang này được mở".formatted(told.getLast().who(), Vietnamese.lowerFirst(told.getLast().title()),
                        Vietnamese.moment(told.getLast().at()))) + ". Tải lại trang để xem tình trạng mới rồi làm tiếp");
    }

    private static List<HistoryEntry> words(List<Event> events, Actor by) {
        return by.officerId() == null ? History.forCitizens(events, null) : History.forOfficers(events, null);
    }

    private static String notNow(Dossier dossier, Act act) {
        String when = dossier.terms().closedAt() != null ? " từ " + Vietnamese.moment(dossier.terms().closedAt())
                : dossier.terms().receivedAt() != null && act == Act.RECEIVE ? ", đã tiếp nhận lúc " + Vietnamese.moment(dossier.terms().receivedAt()) : "";
        return "Không thể làm việc “%s” lúc này: hồ sơ đang ở tình trạng “%s”%s. Tải lại trang để xem việc làm được"
                .formatted(act.label(), dossier.state().label(), when);
    }
}
