package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Vietnam;

/** Writes a checked filing in one transaction. */
@Component
class FilingWrite {
    private final FilingRows filings;
    private final FilingDraft drafting;
    private final FilingsADay aDay;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher publisher;

    FilingWrite(FilingRows filings, FilingDraft drafting, FilingsADay aDay, TransactionTemplate transaction, ApplicationEventPublisher publisher) {
        this.filings = filings;
        this.drafting = drafting;
        this.aDay = aDay;
        this.transaction = transaction;
        this.publisher = publisher;
    }

    /** What became of it: nothing was written unless it is filed. */
    sealed interface Written {
        record Filed(Dossier dossier) implements Written {
        }

        /** The id is taken. */
        record Taken() implements Written {
        }

        record Enough(FieldError error) implements Written {
        }
    }

    Written write(FilingRequest request, FilingCheck.Checked.Fit fit) {
        return aDay.inTurn(request.applicant(), () -> inOneTransaction(request, fit)).orElseGet(() -> new Written.Enough(FilingsADay.BUSY));
    }

    private Written inOneTransaction(FilingRequest request, FilingCheck.Checked.Fit fit) {
        return transaction.execute(status -> {
            Written written = aDay.enough(request.applicant()).<Written>map(Written.Enough::new).orElseGet(() -> rows(request, fit)
                    .<Written>map(Written.Filed::new).orElseGet(Written.Taken::new));
            if (!(written instanceof Written.Filed)) {
                status.setRollbackOnly();
            }
            return written;
        });
    }

    /** The number comes first because everything hashed carries it; its row is held for two statements and the commit. */
    private Optional<Dossier> rows(FilingRequest request, FilingCheck.Checked.Fit fit) {
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
