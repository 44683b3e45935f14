package vn.motcua.form;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Ids;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Text;

/**
 * Tờ khai đang điền of each account: every answer kept as it is typed. Only the owner finds a draft; for others it does not exist.
 * An idle draft is kept for the days of {@code form.retention}; a filed one is closed and goes with the next {@link #discard}.
 */
@Component
public class Drafts {
    /** Files of one draft; beyond it somebody is using the draft as a store. */
    public static final int MOST_DOCUMENTS = 60;
    /** What whoever sends more is told. */
    public static final String FULL = "Một hồ sơ gửi nhiều nhất %d tệp. Gộp các trang vào một tệp PDF rồi gửi lại".formatted(MOST_DOCUMENTS);
    private static final Duration PAGES_AHEAD = Duration.ofMinutes(1);
    private final DraftStore store;
    private final InstantSource clock;

    Drafts(DraftStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * However many press at once, on however many nodes: they follow each other, account by account.
     *
     * @param most open drafts of the account
     * @return empty when it has so many: nothing was started
     */
    @Transactional
    public Optional<Draft> start(UUID accountId, UUID revisionId, String procedureCode, UUID agencyId, Answers prefilled, int most) {
        store.takeTurn(accountId);
        return fresh(accountId, revisionId, procedureCode, agencyId, prefilled, most);
    }

    /**
     * The open draft of this revision at this agency in which nothing was typed yet, else a new one: however many press at once, and whoever
     * comes back at once, one is opened.
     *
     * @param most as {@link #start} has it, for the new one
     */
    @Transactional
    public Optional<Draft> startOnce(UUID accountId, UUID revisionId, String procedureCode, UUID agencyId, Answers prefilled, int most) {
        store.takeTurn(accountId);
        return of(accountId).stream().filter(draft -> draft.revisionId().equals(revisionId) && draft.agencyId().equals(agencyId) && draft.untouched())
                .findFirst().or(() -> fresh(accountId, revisionId, procedureCode, agencyId, prefilled, most));
    }

    private Optional<Draft> fresh(UUID accountId, UUID revisionId, String procedureCode, UUID agencyId, Answers prefilled, int most) {
        if (count(accountId) >= most) {
            return Optional.empty();
        }
        Instant now = now();
        Draft draft = new Draft(Ids.v7(now), accountId, revisionId, procedureCode, agencyId, prefilled, List.of(), 1, now, until(now));
        store.insert(draft);
        return Optional.of(draft);
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(UUID id, UUID accountId) {
        return store.open(id, accountId);
    }

    /** Whether this was a draft of the account that has been filed since: its id names the dossier then. */
    public boolean filed(UUID id, UUID accountId) {
        return store.closed(id, accountId).isPresent();
    }

    /** The same as it was filed, for an answer that got lost; it takes no more answers. */
    @Transactional(readOnly = true)
    public Optional<Draft> filedDraft(UUID id, UUID accountId) {
        return store.closed(id, accountId);
    }

    /**
     * Keeps these answers beside the others: two tabs that answer different questions lose nothing; of the same question the last one stands.
     *
     * @throws NotFound when the draft was filed or discarded meanwhile
     */
    @Transactional
    public Draft save(Draft draft, Answers changed) {
        return save(draft, changed, 0);
    }

    /**
     * As above, for a form that was sent: what its page kept by itself before and what arrives later changes nothing any more.
     *
     * @param clock when it was sent, milliseconds of the epoch; 0 when the page does not say
     */
    @Transactional
    public Draft save(Draft draft, Answers changed, long clock) {
        Instant now = now();
        return store.merge(draft.id(), draft.accountId(), changed, bounded(clock), now, until(now)).orElseThrow(() -> gone(draft.id()));
    }

    /**
     * What a page keeps by itself while somebody types.
     *
     * @return empty when something newer has been kept
     * @throws NotFound when the draft was filed or discarded meanwhile
     */
    @Transactional
    public Optional<Draft> keep(Draft draft, Answers changed, long clock) {
        if (clock == 0) {
            return Optional.of(save(draft, changed, 0));
        }
        Instant now = now();
        Optional<Draft> kept = store.mergeNewer(draft.id(), draft.accountId(), changed, bounded(clock), now, until(now));
        if (kept.isEmpty()) {
            again(draft);
        }
        return kept;
    }

    /**
     * However many come at once, on however many nodes: they follow each other, and there are never more than {@link #MOST_DOCUMENTS}.
     *
     * @return as it stands now; of those given, it lacks the ones there was no room for
     * @throws NotFound when the draft was filed or discarded meanwhile
     */
    @Transactional
    public Draft attach(Draft draft, List<DraftDocument> documents) {
        Instant now = now();
        if (!store.touch(draft.id(), draft.accountId(), now, until(now))) {
            throw gone(draft.id());
        }
        store.attach(draft.id(), documents.stream().map(document -> new DraftDocument(document.id(), document.component(), Text.fileName(document.name(), 255),
                document.sha256(), document.size(), document.mediaType())).toList(), MOST_DOCUMENTS, now);
        return again(draft);
    }

    /** Taking away what is away already changes nothing. */
    @Transactional
    public Draft detach(Draft draft, UUID documentId) {
        Instant now = now();
        if (!store.touch(draft.id(), draft.accountId(), now, until(now))) {
            throw gone(draft.id());
        }
        store.detach(draft.id(), documentId);
        return again(draft);
    }

    /** Those still open, newest first. */
    @Transactional(readOnly = true)
    public List<Draft> of(UUID accountId) {
        return store.openOf(accountId, clock.instant());
    }

    /** How many of the account are open. */
    public int count(UUID accountId) {
        return store.countOpen(accountId, clock.instant());
    }

    /** After filing. Closing twice changes nothing. */
    @Transactional
    public void close(UUID id) {
        store.close(id, now());
    }

    /** The owner throws it away. */
    @Transactional
    public void delete(UUID id, UUID accountId) {
        store.delete(id, accountId);
    }

    /** @return how many drafts were past their days */
    @Scheduled(fixedDelayString = "${motcua.tidy-every:1h}", initialDelayString = "${motcua.tidy-every:1h}")
    @Transactional
    public int discard() {
        return store.discard(clock.instant());
    }

    private Draft again(Draft draft) {
        return store.open(draft.id(), draft.accountId()).orElseThrow(() -> gone(draft.id()));
    }

    private static NotFound gone(UUID id) {
        return new NotFound("Draft %s is not open".formatted(id));
    }

    /** No page is far ahead of us: one that says so would have the last word for ever. */
    private long bounded(long pageClock) {
        return Math.min(pageClock, clock.instant().plus(PAGES_AHEAD).toEpochMilli());
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Instant until(Instant from) {
        return from.plus(Duration.ofDays(store.idleDays()));
    }
}
