package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.motcua.access.Reach;

/** Xem hồ sơ: every reading takes a {@link Reach}; what is out of reach does not exist. */
@Service
public class Dossiers {

    /** One row, for checks and links; not recorded as a reading. */
    public Optional<DossierSummary> find(String code, Reach reach) {
        throw new UnsupportedOperationException();
    }

    /** Opens the dossier; that an official did so is recorded with the purpose. */
    public Optional<DossierDetail> open(String code, Reach reach, String purpose) {
        throw new UnsupportedOperationException();
    }

    /** @param after {@link DossierPage#next()} of the page before; null for the first */
    public DossierPage list(WorkList list, ListFilter filter, String after, int size, Reach reach) {
        throw new UnsupportedOperationException();
    }

    /** Looks among all within reach, newest first. */
    public DossierPage search(ListFilter filter, String after, int size, Reach reach) {
        throw new UnsupportedOperationException();
    }

    /** @param cap counting stops there: show "{@code cap}+" */
    public long count(WorkList list, ListFilter filter, Reach reach, int cap) {
        throw new UnsupportedOperationException();
    }

    public void export(WorkList list, ListFilter filter, Reach reach, Consumer<DossierSummary> row) {
        throw new UnsupportedOperationException();
    }

    public List<HistoryEntry> history(String code, Reach reach) {
        throw new UnsupportedOperationException();
    }

    public Optional<SubmittedDocument> document(String code, UUID documentId, Reach reach) {
        throw new UnsupportedOperationException();
    }

    public Optional<Receipt> receipt(String code, Reach reach) {
        throw new UnsupportedOperationException();
    }

    /** Who looked at it, newest first. */
    public List<Reading> readings(String code, Reach reach) {
        throw new UnsupportedOperationException();
    }

    /** Whom to tell, for the room that tells; empty when the dossier is unknown. */
    public Optional<Applicant> applicant(UUID dossierId) {
        throw new UnsupportedOperationException();
    }
}
