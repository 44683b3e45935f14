package vn.motcua.portal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.Reaches;
import vn.motcua.access.SignedIn;
import vn.motcua.document.Documents;
import vn.motcua.document.Download;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.dossier.SubmittedDocument;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.Results;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Link;
import vn.motcua.web.Page;

/** Theo dõi hồ sơ: where it is, who has it, when it is due and why, and every paper it made. */
@Controller
class TrackController {
    private final Own own;
    private final Dossiers dossiers;
    private final Reaches reaches;
    private final Documents documents;
    private final Results results;
    private final Tracking tracking;

    TrackController(Own own, Dossiers dossiers, Reaches reaches, Documents documents, Results results, Tracking tracking) {
        this.own = own;
        this.dossiers = dossiers;
        this.reaches = reaches;
        this.documents = documents;
        this.results = results;
        this.tracking = tracking;
    }

    @GetMapping("/ho-so/{code}")
    Page track(@PathVariable("code") String code, @CurrentUser SignedIn user) {
        return own.dossier(code, user)
                .map(detail -> Page.of("portal/track", tracking.of(detail, dossiers.visits(code, reaches.of(user)), results(detail.dossier()),
                        results.refusal(detail.dossier().id()).orElse(null))))
                .orElseGet(() -> Own.none(code));
    }

    /** Ai đã xem hồ sơ của tôi. */
    @GetMapping("/ho-so/{code}/da-xem")
    Page readings(@PathVariable("code") String code, @CurrentUser SignedIn user) {
        return own.dossier(code, user)
                .map(detail -> Page.of("portal/readings", new Readings(detail.dossier(), dossiers.visits(code, reaches.of(user)))))
                .orElseGet(() -> Own.none(code));
    }

    /** Một mẫu đã gửi cho chủ hồ sơ: Mẫu 01, 02, 03, 05. */
    @GetMapping("/ho-so/{code}/giay/{seq}")
    ResponseEntity<Resource> paper(@PathVariable("code") String code, @PathVariable("seq") int seq, @CurrentUser SignedIn user) {
        HistoryEntry entry = dossiers.history(code, reaches.of(user)).stream()
                .filter(each -> each.seq() == seq && each.paper() != null).findFirst()
                .orElseThrow(() -> new NotFound("Paper %d of dossier %s".formatted(seq, code)));
        return download(entry.paper().sha256(), entry.paper().fileName(code));
    }

    /** Kết quả đã ký và đóng dấu, to take home. */
    @GetMapping("/ho-so/{code}/ket-qua")
    ResponseEntity<Resource> result(@PathVariable("code") String code, @CurrentUser SignedIn user) {
        IssuedResult result = dossiers.find(code, reaches.of(user)).flatMap(this::issued)
                .orElseThrow(() -> new NotFound("Result of dossier " + code));
        return download(result.sha256(), result.code());
    }

    private List<Link> results(DossierSummary dossier) {
        return issued(dossier)
                .map(result -> new Link(result.title(), "/ho-so/" + dossier.code() + "/ket-qua")).stream().toList();
    }

    /** A draft is the office's own; a citizen sees what was issued. */
    private Optional<IssuedResult> issued(DossierSummary dossier) {
        return results.ofDossier(dossier.id()).filter(IssuedResult::issued);
    }

    /** Một tệp chính mình đã nộp. */
    @GetMapping("/ho-so/{code}/tep/{id}")
    ResponseEntity<Resource> file(@PathVariable("code") String code, @PathVariable("id") UUID id, @CurrentUser SignedIn user) {
        SubmittedDocument document = dossiers.document(code, id, reaches.of(user))
                .orElseThrow(() -> new NotFound("Document %s of dossier %s".formatted(id, code)));
        return download(document.sha256(), document.name());
    }

    private ResponseEntity<Resource> download(String sha256, String name) {
        return Download.attachment(documents.find(sha256).orElseThrow(() -> new NotFound("Document " + sha256)), documents.open(sha256), name);
    }
}
