package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.Vietnam;

/**
 * Nộp hồ sơ: one durable transaction keyed by the id the client made; the answer is given after the commit.
 * Three statements and the publication, however many files (Decree 45/2020/NĐ-CP Articles 9 and 11).
 */
@Service
public class Filing {
    private final FilingCheck check;
    private final FilingRows filings;
    private final FilingReplay replay;
    private final FilingDraft drafting;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher publisher;

    Filing(FilingCheck check, FilingRows filings, FilingReplay replay, FilingDraft drafting, TransactionTemplate transaction,
           ApplicationEventPublisher publisher) {
        this.check = check;
        this.filings = filings;
        this.replay = replay;
        this.drafting = drafting;
        this.transaction = transaction;
        this.publisher = publisher;
    }

    /** The same request may be sent any number of times, at the same time too: it gives one dossier. */
    public FilingOutcome file(FilingRequest request) {
        Optional<FilingOutcome> before = replay.of(request);
        if (before.isPresent()) {
            return before.get();
        }
        return switch (check.check(request)) {
            case FilingCheck.Checked.Wrong wrong -> new FilingOutcome.Refused(wrong.errors());
            case FilingCheck.Checked.Fit fit -> file(request, fit);
        };
    }

    /** What was filed under this id before; for whoever makes the ids and may know what they stand for. */
    public Optional<DossierSummary> before(UUID id) {
        return replay.before(id).map(Dossier::summary);
    }

    private FilingOutcome file(FilingRequest request, FilingCheck.Checked.Fit fit) {
        Optional<Dossier> filed = transaction.execute(status -> {
            Optional<Dossier> written = write(request, fit);
            if (written.isEmpty()) {
                status.setRollbackOnly();
            }
            return written;
        });
        if (filed.isPresent()) {
            return new FilingOutcome.Filed(filed.get().summary());
        }
        return replay.of(request).orElseThrow(() -> new IllegalStateException("Filing %s collided with nothing".formatted(request.id())));
    }

    /** The number comes first because everything hashed carries it; its row is held for two statements and the commit. */
    private Optional<Dossier> write(FilingRequest request, FilingCheck.Checked.Fit fit) {
        Instant now = drafting.now();
        FilingRows.Number number = filings.next(fit.agency().id(), Vietnam.at(now).toLocalDate(), now);
        FilingDraft.Drafted drafted = drafting.draft(request, fit, number);
        if (!filings.insert(drafted.dossier(), drafted.event(), drafted.search(), drafted.content(), drafted.documents())) {
            return Optional.empty();
        }
        publisher.publishEvent(drafted.told());
        return Optional.of(drafted.dossier());
    }
}
