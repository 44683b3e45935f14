package vn.motcua.desk;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.document.Documents;
import vn.motcua.document.Download;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.SubmittedDocument;
import vn.motcua.shared.NotFound;

/** Hands out the files of a dossier, and the forms printed for it, to officials who may see the dossier. */
@Controller
class CaseFiles {
    private final Dossiers dossiers;
    private final Documents documents;
    private final Hands hands;
    private final Opened opened;

    CaseFiles(Dossiers dossiers, Documents documents, Hands hands, Opened opened) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.hands = hands;
        this.opened = opened;
    }

    @GetMapping("/ban-lam-viec/{ma}/giay-to/{id}")
    ResponseEntity<Resource> document(@PathVariable("ma") String code, @PathVariable UUID id,
                                      @RequestParam(value = "tai", required = false) String save, @CurrentUser SignedIn user) {
        SubmittedDocument document = dossiers.document(code, id, hands.reach(user)).orElseThrow(() -> new OutOfReach(code));
        opened.read(code, user, "Xem giấy tờ nộp kèm");
        StoredDocument stored = stored(document.sha256());
        return save == null ? Download.inline(stored, documents.open(stored.sha256()), document.name())
                : Download.attachment(stored, documents.open(stored.sha256()), document.name());
    }

    /** Only papers named by the history of this very dossier. */
    @GetMapping("/ban-lam-viec/{ma}/mau/{sha256}")
    ResponseEntity<Resource> paper(@PathVariable("ma") String code, @PathVariable String sha256, @CurrentUser SignedIn user) {
        Paper paper = dossiers.history(code, hands.reach(user)).stream().map(HistoryEntry::paper)
                .filter(printed -> printed != null && printed.sha256().equals(sha256)).findFirst().orElseThrow(() -> new OutOfReach(code));
        opened.read(code, user, "Xem " + paper.form().title());
        StoredDocument stored = stored(paper.sha256());
        return Download.inline(stored, documents.open(stored.sha256()), paper.fileName(code));
    }

    private StoredDocument stored(String sha256) {
        return documents.find(sha256).orElseThrow(() -> new NotFound("Document " + sha256));
    }
}
