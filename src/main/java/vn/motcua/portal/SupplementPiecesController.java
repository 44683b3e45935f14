package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.shared.NotFound;

/** Tệp bổ sung, tải lên từng phần: the last part keeps the file with the answer that is being prepared. */
@Controller
class SupplementPiecesController {
    private final Own own;
    private final SupplementFiles files;
    private final Pieces pieces;

    SupplementPiecesController(Own own, SupplementFiles files, Pieces pieces) {
        this.own = own;
        this.files = files;
        this.pieces = pieces;
    }

    @ModelAttribute
    void speaks(HttpServletRequest request) {
        Pieces.speaks(request);
    }

    @RequestMapping(path = {"/ho-so/{code}/bo-sung/tai-len", "/ho-so/{code}/bo-sung/tai-len/{upload}"}, method = RequestMethod.OPTIONS)
    ResponseEntity<String> abilities() {
        return Pieces.abilities();
    }

    @PostMapping("/ho-so/{code}/bo-sung/tai-len")
    ResponseEntity<String> create(@PathVariable("code") String code, @RequestHeader(name = "Upload-Length", defaultValue = "0") String length,
            @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata, @CurrentUser SignedIn user) {
        return pieces.create(intake(code, user), user.accountId(), length, metadata);
    }

    @RequestMapping(path = "/ho-so/{code}/bo-sung/tai-len/{upload}", method = RequestMethod.HEAD)
    ResponseEntity<String> where(@PathVariable("code") String code, @PathVariable("upload") UUID upload, @CurrentUser SignedIn user) {
        return pieces.where(intake(code, user), upload);
    }

    @PatchMapping("/ho-so/{code}/bo-sung/tai-len/{upload}")
    ResponseEntity<String> goOn(@PathVariable("code") String code, @PathVariable("upload") UUID upload,
            @RequestHeader(name = "Upload-Offset", defaultValue = "-1") String offset, @CurrentUser SignedIn user, HttpServletRequest request)
            throws IOException {
        return pieces.goOn(intake(code, user), upload, offset, request);
    }

    @DeleteMapping("/ho-so/{code}/bo-sung/tai-len/{upload}")
    ResponseEntity<String> giveUp(@PathVariable("code") String code, @PathVariable("upload") UUID upload, @CurrentUser SignedIn user) {
        return pieces.giveUp(intake(code, user), upload);
    }

    /** Somebody else's dossier and one that waits for nothing take no file: neither is there to upload to. */
    private Intake intake(String code, SignedIn user) {
        DossierDetail detail = own.dossier(code, user).filter(SupplementFiles::asked)
                .orElseThrow(() -> new NotFound("Dossier %s that waits for its applicant".formatted(code)));
        return new SupplementIntake(detail, files, user.accountId());
    }
}
