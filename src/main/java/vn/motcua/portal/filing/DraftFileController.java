package vn.motcua.portal.filing;

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
import vn.motcua.form.DraftDocument;
import vn.motcua.shared.NotFound;

/** Xem lại tệp đã đính kèm: only what the reader's own draft names. */
@Controller
class DraftFileController {
    private final Fillings fillings;
    private final Documents documents;

    DraftFileController(Fillings fillings, Documents documents) {
        this.fillings = fillings;
        this.documents = documents;
    }

    @GetMapping({"/to-khai/{id}/giay-to/{file}", CounterController.PATH + "/{id}/giay-to/{file}"})
    ResponseEntity<Resource> open(@PathVariable("id") String id, @PathVariable("file") UUID file,
            @RequestParam(name = "tai", required = false) String save, @CurrentUser SignedIn user) {
        DraftDocument named = fillings.open(id, user).draft().documents().stream().filter(each -> each.id().equals(file)).findFirst()
                .orElseThrow(() -> new NotFound("File %s of draft %s".formatted(file, id)));
        StoredDocument stored = documents.find(named.sha256()).orElseThrow(() -> new NotFound("Document " + named.sha256()));
        return save == null ? Download.inline(stored, documents.open(stored.sha256()), named.name())
                : Download.attachment(stored, documents.open(stored.sha256()), named.name());
    }
}
