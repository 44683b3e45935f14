package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.motcua.form.Answers;
import vn.motcua.shared.FieldError;

/**
 * Nộp hồ sơ: one durable transaction keyed by the id the client made; the answer is given after the commit.
 * Three statements and the publication, two more of a citizen's, however many files (Decree 45/2020/NĐ-CP Articles 9 and 11).
 */
@Service
public class Filing {
    private final FilingCheck check;
    private final FilingReplay replay;
    private final FilingWrite write;

    Filing(FilingCheck check, FilingReplay replay, FilingWrite write) {
        this.check = check;
        this.replay = replay;
        this.write = write;
    }

    /** The same request may be sent any number of times, at the same time too: it gives one dossier. */
    public FilingOutcome file(FilingRequest request) {
        Optional<FilingOutcome> before = replay.of(request);
        if (before.isPresent()) {
            return before.get();
        }
        return switch (check.check(request)) {
            case FilingCheck.Checked.Wrong wrong -> new FilingOutcome.Refused(wrong.errors());
            case FilingCheck.Checked.Fit fit -> file(request.with(fit.declared().applicant()), fit);
        };
    }

    /** What is to be corrected before it can be filed, for whoever has found more that is wrong with it; nothing is filed. */
    public List<FieldError> wrong(FilingRequest request) {
        return check.check(request) instanceof FilingCheck.Checked.Wrong wrong ? wrong.errors() : List.of();
    }

    /** What was filed under this id before; for whoever makes the ids and may know what they stand for. */
    public Optional<DossierSummary> before(UUID id) {
        return replay.before(id).map(Dossier::summary);
    }

    /** What was answered in it as it was filed, under the names that places had then. */
    public Answers answered(DossierSummary filed) {
        return replay.answers(filed.id());
    }

    /** Whoever comes second with the same id, even into the last place of the day, is told of the dossier there is. */
    private FilingOutcome file(FilingRequest request, FilingCheck.Checked.Fit fit) {
        return switch (write.write(request, fit)) {
            case FilingWrite.Written.Filed filed -> new FilingOutcome.Filed(filed.dossier().summary());
            case FilingWrite.Written.Enough enough -> replay.of(request).orElseGet(() -> new FilingOutcome.Refused(List.of(enough.error())));
            case FilingWrite.Written.Taken taken -> replay.of(request)
                    .orElseThrow(() -> new IllegalStateException("Filing %s collided with nothing".formatted(request.id())));
        };
    }
}
