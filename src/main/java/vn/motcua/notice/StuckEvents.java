package vn.motcua.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.EventPublicationRepository.FailedCriteria;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.JacksonException;
import vn.motcua.dossier.DossierEvent;

/**
 * Sự kiện treo: events that a listener did not take. Told again every minute, up to {@value #MAX_TRIES} times, then laid aside for an
 * hour and begun anew: whatever kept the listener from it may be mended by then. Those laid aside leave the registry: it reads its failed
 * ones oldest first and so many at a time, so that they would else stand before all that can still be told.
 */
@Component
public class StuckEvents {
    public static final int MAX_TRIES = 10;
    private static final Logger LOG = LoggerFactory.getLogger(StuckEvents.class);
    private static final Duration STUCK_AFTER = Duration.ofMinutes(2);
    private static final int BATCH = 100;
    /** So many failing events are looked through for the page; more of them at once are an outage, not a list. */
    private static final int LOOKED_THROUGH = 1000;

    private final FailedEventPublications failed;
    private final EventPublicationRepository registry;
    private final EventSerializer serializer;
    private final GivenUpEvents givenUp;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    StuckEvents(FailedEventPublications failed, EventPublicationRepository registry, EventSerializer serializer, GivenUpEvents givenUp,
                TransactionOperations transactions, InstantSource clock) {
        this.failed = failed;
        this.registry = registry;
        this.serializer = serializer;
        this.givenUp = givenUp;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param what      kind of event
     * @param code      of the dossier; null where the event is about none
     * @param listener  who did not take it, as "notice.DossierNews"
     * @param aside     whether it is laid aside until it is begun anew
     */
    public record Stuck(String what, String code, UUID agencyId, String listener, Instant since, int tries, boolean aside) {
        /** "Có kết quả". */
        public String event() {
            return EventWords.event(what);
        }

        /** "Báo tin cho người nộp". */
        public String taker() {
            return EventWords.listener(listener);
        }
    }

    @Scheduled(fixedDelayString = "${motcua.events.retry-every:60s}", initialDelayString = "${motcua.events.retry-every:60s}")
    public void retry() {
        while (giveUp()) {
            // the next ones move up
        }
        failed.resubmit(ResubmissionOptions.defaults().withBatchSize(BATCH)
                .withFilter(publication -> publication.getCompletionAttempts() < MAX_TRIES));
    }

    /** Puts what was laid aside back among the failed. An event that this version cannot read stays, for the next one to try. */
    @Scheduled(fixedDelayString = "${motcua.events.again-every:1h}", initialDelayString = "${motcua.events.again-every:1h}")
    public void again() {
        transactions.executeWithoutResult(status -> givenUp.longestAside(BATCH).forEach(aside -> {
            try {
                Object event = serializer.deserialize(aside.body(), Class.forName(aside.eventType()));
                registry.markFailed(registry.create(TargetEventPublication.of(event, PublicationTargetIdentifier.of(aside.listener()), aside.since())).getIdentifier());
                givenUp.takeBack(aside.id());
            } catch (ClassNotFoundException | JacksonException e) {
                LOG.error("Event {} for {} cannot be read by this version: {}", aside.eventType(), aside.listener(), e.getMessage());
                givenUp.leave(aside.id(), clock.instant());
            }
        }));
    }

    /** Oldest first; those of these agencies, and those about no agency. */
    public List<Stuck> list(Set<UUID> agencies, int most) {
        Stream<Stuck> failing = registry.findFailedPublications(FailedCriteria.ALL.withItemsToRead(LOOKED_THROUGH)
                        .withPublicationsPublishedBefore(clock.instant().minus(STUCK_AFTER))).stream().map(StuckEvents::stuck)
                .filter(event -> event.agencyId() == null || agencies.contains(event.agencyId()));
        return Stream.concat(givenUp.list(agencies, most).stream(), failing).sorted(Comparator.comparing(Stuck::since)).limit(most).toList();
    }

    /** @return whether there may be more of them */
    private boolean giveUp() {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            List<TargetEventPublication> spent = registry.findFailedPublications(FailedCriteria.ALL.withItemsToRead(BATCH)).stream()
                    .filter(publication -> publication.getCompletionAttempts() >= MAX_TRIES).toList();
            spent.forEach(publication -> givenUp.keep(publication.getIdentifier(), stuck(publication), publication.getEvent().getClass().getName(),
                    String.valueOf(serializer.serialize(publication.getEvent())), publication.getTargetIdentifier().getValue(), clock.instant()));
            registry.deletePublications(spent.stream().map(TargetEventPublication::getIdentifier).toList());
            return !spent.isEmpty();
        }));
    }

    static String shortened(String listener) {
        return listener.replaceAll("^vn\\.motcua\\.|\\(.*$", "");
    }

    private static Stuck stuck(TargetEventPublication publication) {
        DossierEvent about = publication.getEvent() instanceof DossierEvent event ? event : null;
        return new Stuck(publication.getEvent().getClass().getSimpleName(), about == null ? null : about.code(),
                about == null ? null : about.agencyId(), shortened(publication.getTargetIdentifier().getValue()),
                publication.getPublicationDate(), publication.getCompletionAttempts(), publication.getCompletionAttempts() >= MAX_TRIES);
    }
}
