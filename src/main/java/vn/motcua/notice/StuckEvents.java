package vn.motcua.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvent;

/** Sự kiện treo: events that a listener did not take. Told again every minute, up to {@value #MAX_TRIES} times, then only shown. */
@Component
public class StuckEvents {
    public static final int MAX_TRIES = 10;
    private static final Duration STUCK_AFTER = Duration.ofMinutes(2);
    private static final int BATCH = 100;

    private final FailedEventPublications failed;
    private final EventPublicationRegistry registry;

    StuckEvents(FailedEventPublications failed, EventPublicationRegistry registry) {
        this.failed = failed;
        this.registry = registry;
    }

    /**
     * @param what      kind of event
     * @param code      of the dossier; null where the event is about none
     * @param listener  who did not take it, as "notice.DossierNews"
     * @param abandoned whether it is told no more
     */
    public record Stuck(String what, String code, UUID agencyId, String listener, Instant since, int tries, boolean abandoned) {
    }

    @Scheduled(fixedDelayString = "${motcua.events.retry-every:60s}", initialDelayString = "${motcua.events.retry-every:60s}")
    public void retry() {
        failed.resubmit(ResubmissionOptions.defaults().withBatchSize(BATCH)
                .withFilter(publication -> publication.getCompletionAttempts() < MAX_TRIES));
    }

    /** Oldest first. */
    public List<Stuck> list(int most) {
        return registry.findIncompletePublicationsOlderThan(STUCK_AFTER).stream()
                .sorted(Comparator.comparing(TargetEventPublication::getPublicationDate)).limit(most).map(StuckEvents::stuck).toList();
    }

    private static Stuck stuck(TargetEventPublication publication) {
        DossierEvent about = publication.getEvent() instanceof DossierEvent event ? event : null;
        String listener = publication.getTargetIdentifier().getValue().replaceAll("^vn\\.motcua\\.|\\(.*$", "");
        return new Stuck(publication.getEvent().getClass().getSimpleName(), about == null ? null : about.code(),
                about == null ? null : about.agencyId(), listener, publication.getPublicationDate(), publication.getCompletionAttempts(),
                publication.getCompletionAttempts() >= MAX_TRIES);
    }
}
