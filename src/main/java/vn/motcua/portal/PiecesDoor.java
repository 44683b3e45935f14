package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
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

/** The addresses of the protocol under the one its class is mapped to, which names {@code {of}}: what the files are for. */
public abstract class PiecesDoor {
    private final Pieces pieces;

    protected PiecesDoor(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Where files for this are handed in. @throws vn.motcua.shared.NotFound when this user may not */
    protected abstract Intake intake(String of, SignedIn user);

    @ModelAttribute
    void speaks(HttpServletRequest request) {
        Pieces.speaks(request);
    }

    @RequestMapping(path = {"", "/{upload}"}, method = RequestMethod.OPTIONS)
    ResponseEntity<String> abilities() {
        return Pieces.abilities();
    }

    @PostMapping
    ResponseEntity<String> create(@PathVariable("of") String of, @RequestHeader(name = "Upload-Length", defaultValue = "0") String length,
            @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata, @CurrentUser SignedIn user) {
        return pieces.create(intake(of, user), user.accountId(), length, metadata);
    }

    @RequestMapping(path = "/{upload}", method = RequestMethod.HEAD)
    ResponseEntity<String> where(@PathVariable("of") String of, @PathVariable("upload") UUID upload, @CurrentUser SignedIn user) {
        return pieces.where(intake(of, user), upload);
    }

    @PatchMapping("/{upload}")
    ResponseEntity<String> goOn(@PathVariable("of") String of, @PathVariable("upload") UUID upload,
            @RequestHeader(name = "Upload-Offset", defaultValue = "-1") String offset, @CurrentUser SignedIn user, HttpServletRequest request)
            throws IOException {
        return pieces.goOn(intake(of, user), upload, offset, request);
    }

    @DeleteMapping("/{upload}")
    ResponseEntity<String> giveUp(@PathVariable("of") String of, @PathVariable("upload") UUID upload, @CurrentUser SignedIn user) {
        return pieces.giveUp(intake(of, user), upload);
    }
}
