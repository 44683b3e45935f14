package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.routing.Slip;
import vn.motcua.routing.Slips;

/** What an answer to the request to supplement reads and writes besides the dossier's row. */
@Component
class SupplementStore {
    private final SupplementRows requests;
    private final SubmittedDocuments documents;
    private final Slips slips;
    private final DossierRows dossiers;

    SupplementStore(SupplementRows requests, SubmittedDocuments documents, Slips slips, DossierRows dossiers) {
        this.dossiers = dossiers;
        this.requests = requests;
        this.documents = documents;
        this.slips = slips;
    }

    void answered(UUID dossierId, List<SubmittedDocument> added, String note, Instant at) {
        requests.answered(dossierId, at, note);
        if (!added.isEmpty()) {
            documents.add(dossierId, added, at);
        }
    }

    Slip slip(UUID dossierId) {
        return slips.of(dossierId).orElseThrow();
    }

    void keep(Slip before, Slip after) {
        slips.keep(before, after);
    }

    SupplementRequest request(UUID dossierId) {
        return requests.find(dossierId).orElseThrow();
    }

    String content(UUID dossierId) {
        return documents.content(dossierId);
    }

    /** The declaration as corrected, beside the one that was filed. */
    void corrected(Dossier after, Correcting.Corrected corrected) {
        Applicant filed = Content.applicant(documents.filedContent(after.id()), after.subject());
        documents.correct(after.id(), corrected.content());
        dossiers.correct(after, FilingDraft.search(after.code(), corrected.applicant(), filed));
    }

    List<SubmittedDocument> documents(UUID dossierId) {
        return documents.of(dossierId);
    }
}
