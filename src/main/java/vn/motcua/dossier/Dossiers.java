package vn.motcua.dossier;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.motcua.access.Reach;
import vn.motcua.routing.Slip;
import vn.motcua.shared.Text;

/** Xem hồ sơ: every reading takes a {@link Reach}; what is out of reach does not exist. */
@Service
public class Dossiers {
    private static final int EXPORT_PAGE = 500;
    private static final int READINGS = 200;
    private static final int LATELY = 500;

    private final DossierRows rows;
    private final Lists lists;
    private final Counts counts;
    private final Details details;
    private final Papers papers;
    private final InstantSource clock;

    Dossiers(DossierRows rows, Lists lists, Counts counts, Details details, Papers papers, InstantSource clock) {
        this.rows = rows;
        this.lists = lists;
        this.counts = counts;
        this.details = details;
        this.papers = papers;
        this.clock = clock;
    }

    /** One row, for checks and links; not recorded as a reading. */
    public Optional<DossierSummary> find(String code, Reach reach) {
        return seen(code, reach).map(Dossier::summary);
    }

    /** One row for whoever reads a paper of the dossier; that an official does so is recorded with the purpose. */
    public Optional<DossierSummary> read(String code, Reach reach, String purpose) {
        Optional<Dossier> dossier = seen(code, reach);
        if (reach.officer()) {
            dossier.ifPresent(found -> details.record(found, reach, Text.line(purpose), clock.instant()));
        }
        return dossier.map(Dossier::summary);
    }

    /** Opens the dossier; that an official did so is recorded with the purpose. */
    public Optional<DossierDetail> open(String code, Reach reach, String purpose) {
        Optional<Dossier> dossier = seen(code, reach);
        if (reach.officer()) {
            dossier.ifPresent(found -> details.record(found, reach, Text.line(purpose), clock.instant()));
        }
        return dossier.map(found -> details.of(found, reach, clock.instant()));
    }

    /** @param after {@link DossierPage#next()} of the page before; null for the first */
    public DossierPage list(WorkList list, ListFilter filter, String after, int size, Reach reach) {
        int wanted = Math.clamp(size, 1, EXPORT_PAGE);
        List<Dossier> found = lists.page(list, filter, after, wanted + 1, reach);
        List<Dossier> page = found.size() > wanted ? found.subList(0, wanted) : found;
        String next = found.size() > wanted ? lists.position(list, page.getLast()).text() : null;
        return new DossierPage(page.stream().map(Dossier::summary).toList(), next);
    }

    /** Looks among all within reach, newest first. */
    public DossierPage search(ListFilter filter, String after, int size, Reach reach) {
        int wanted = Math.clamp(size, 1, EXPORT_PAGE);
        List<Dossier> found = lists.search(filter, after, wanted + 1, reach);
        List<Dossier> page = found.size() > wanted ? found.subList(0, wanted) : found;
        String next = found.size() > wanted ? new Position(page.getLast().subject().filedAt(), page.getLast().id()).text() : null;
        return new DossierPage(page.stream().map(Dossier::summary).toList(), next);
    }

    /** @param cap counting stops there in each phase and on each desk; with a filter it is looked for among so many */
    public Map<WorkList, Counted> counts(List<WorkList> lists, ListFilter filter, Reach reach, int cap) {
        return counts.of(lists, filter, reach, cap);
    }

    /** The whole list, page by page, in constant memory. */
    public void export(WorkList list, ListFilter filter, Reach reach, Consumer<DossierSummary> row) {
        String after = null;
        do {
            DossierPage page = list(list, filter, after, EXPORT_PAGE, reach);
            page.rows().forEach(row);
            after = page.next();
        } while (after != null);
    }

    /** In plain words for citizens, with the office's own remarks for officers; empty when out of reach. */
    public List<HistoryEntry> history(String code, Reach reach) {
        return seen(code, reach).map(found -> details.history(found, reach)).orElse(List.of());
    }

    /** Yêu cầu bổ sung; empty when nothing was asked, or out of reach. */
    public Optional<SupplementRequest> supplement(String code, Reach reach) {
        return seen(code, reach).flatMap(details::supplement);
    }

    /** Whether the single window may answer and withdraw in the applicant's stead, who has no page of their own; false when out of reach. */
    public boolean pageless(String code, Reach reach) {
        return seen(code, reach).filter(details::pageless).isPresent();
    }

    public Optional<SubmittedDocument> document(String code, UUID documentId, Reach reach) {
        return seen(code, reach).flatMap(found -> details.documents(found).stream().filter(file -> file.id().equals(documentId)).findFirst());
    }

    public Optional<Receipt> receipt(String code, Reach reach) {
        return seen(code, reach).map(details::receipt);
    }

    /** Phiếu kiểm soát as it stands now, as PDF (Mẫu 06); empty before acceptance. */
    public Optional<byte[]> slip(String code, Reach reach) {
        return seen(code, reach).flatMap(found -> {
            Optional<Slip> slip = details.slip(found);
            return slip.map(walked -> papers.slipNow(found, walked, details.recipient(found), clock.instant()));
        });
    }

    /**
     * For whoever has no account: opens to the code together with the applicant's personal number, which both stand on Mẫu 01. The one
     * reading without a {@link Reach}; it shows less than any. Applicants with an open account sign in: their dossiers do not open here.
     *
     * @return empty for a wrong code, for a wrong number and for the dossier of an account alike
     */
    public Optional<Followed> follow(String code, String personalId) {
        return personalId.isEmpty() || !DossierCode.wellFormed(code) ? Optional.empty()
                : rows.find(code).filter(dossier -> !papers.toAccount(dossier))
                .filter(dossier -> details.applicant(dossier).personalId().replace("-", "").equals(personalId)).map(details::followed);
    }

    /** What is filed most at an agency these days: codes of procedures, the most frequent first. */
    public List<String> frequentProcedures(UUID agencyId) {
        return rows.frequent(agencyId, LATELY);
    }

    /** Who looked at it, newest first. */
    public List<Reading> readings(String code, Reach reach) {
        return seen(code, reach).map(found -> details.readings(found, READINGS)).orElse(List.of());
    }

    /** Who looked at it, on which day and what for, latest first. */
    public List<Visit> visits(String code, Reach reach) {
        return seen(code, reach).map(found -> details.visits(found, READINGS)).orElse(List.of());
    }

    /** Whom to tell, for the room that tells; empty when the dossier is unknown. */
    public Optional<Applicant> applicant(UUID dossierId) {
        return rows.find(dossierId).map(details::applicant);
    }

    /** Under which rules it was filed, for the room that keeps its result; empty when the dossier is unknown. */
    public Optional<UUID> revision(UUID dossierId) {
        return rows.find(dossierId).map(found -> found.subject().revisionId());
    }

    private Optional<Dossier> seen(String code, Reach reach) {
        return DossierCode.wellFormed(code) ? rows.find(code).filter(dossier -> Visibility.sees(reach, dossier)) : Optional.empty();
    }
}
