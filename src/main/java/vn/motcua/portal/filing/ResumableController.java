package vn.motcua.portal.filing;

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
import vn.motcua.portal.Intake;
import vn.motcua.portal.Pieces;

/** Giấy tờ của tờ khai, tải lên từng phần: the last part makes the file a paper of the draft. */
@Controller
class ResumableController {
    private final Fillings fillings;
    private final Attaching attaching;
    private final Pieces pieces;

    ResumableController(Fillings fillings, Attaching attaching, Pieces pieces) {
        this.fillings = fillings;
        this.attaching = attaching;
        this.pieces = pieces;
    }

    @ModelAttribute
    void speaks(HttpServletRequest request) {
        Pieces.speaks(request);
    }

    @RequestMapping(path = {"/to-khai/{id}/tai-len", "/to-khai/{id}/tai-len/{upload}"}, method = RequestMethod.OPTIONS)
    ResponseEntity<String> abilities() {
        return Pieces.abilities();
    }

    @PostMapping("/to-khai/{id}/tai-len")
    ResponseEntity<String> create(@PathVariable("id") String id, @RequestHeader(name = "Upload-Length", defaultValue = "0") String length,
            @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata, @CurrentUser SignedIn user) {
        return pieces.create(intake(id, user), user.accountId(), length, metadata);
    }

    @RequestMapping(path = "/to-khai/{id}/tai-len/{upload}", method = RequestMethod.HEAD)
    ResponseEntity<String> where(@PathVariable("id") String id, @PathVariable("upload") UUID upload, @CurrentUser SignedIn user) {
        return pieces.where(intake(id, user), upload);
    }

    @PatchMapping("/to-khai/{id}/tai-len/{upload}")
    ResponseEntity<String> goOn(@PathVariable("id") String id, @PathVariable("upload") UUID upload,
            @RequestHeader(name = "Upload-Offset", defaultValue = "-1") String offset, @CurrentUser SignedIn user, HttpServletRequest request)
            throws IOException {
        return pieces.goOn(intake(id, user), upload, offset, request);
    }

    @DeleteMapping("/to-khai/{id}/tai-len/{upload}")
    ResponseEntity<String> giveUp(@PathVariable("id") String id, @PathVariable("upload") UUID upload, @CurrentUser SignedIn user) {
        return pieces.giveUp(intake(id, user), upload);
    }

    private Intake intake(String id, SignedIn user) {
        return new DraftIntake(fillings.open(id, user), attaching);
    }
}
