package vn.motcua.portal.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.document.DocumentRefused;
import vn.motcua.document.Partial;
import vn.motcua.document.Partials;
import vn.motcua.shared.Vietnamese;

/**
 * Tải tệp lên từng phần: tus 1.0.0 with creation, expiration and termination (https://tus.io/protocols/resumable-upload). The last
 * part makes the file a paper of the draft; a refusal says why in a sentence. A broken line goes on where it stopped.
 */
@Controller
class ResumableController {
    private final Fillings fillings;
    private final Partials partials;
    private final Attaching attaching;

    ResumableController(Fillings fillings, Partials partials, Attaching attaching) {
        this.fillings = fillings;
        this.partials = partials;
        this.attaching = attaching;
    }

    @RequestMapping(path = {"/to-khai/{id}/tai-len", "/to-khai/{id}/tai-len/{upload}"}, method = RequestMethod.OPTIONS)
    ResponseEntity<String> abilities() {
        return Tus.answer(204).header("Tus-Version", Tus.VERSION).header("Tus-Extension", "creation,expiration,termination").build();
    }

    /** A client of another version is told so before anything else (tus, "Protocol Versioning"). */
    @ModelAttribute
    void speaks(@RequestHeader(name = "Tus-Resumable", defaultValue = "") String version, HttpServletRequest request) {
        if (!version.equals(Tus.VERSION) && !request.getMethod().equals("OPTIONS")) {
            throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED, "Tus-Version: " + Tus.VERSION);
        }
    }

    @PostMapping("/to-khai/{id}/tai-len")
    ResponseEntity<String> create(@PathVariable("id") String id, @RequestHeader(name = "Upload-Length", defaultValue = "0") String length,
            @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata, @CurrentUser SignedIn user) {
        Filling filling = fillings.open(id, user);
        Optional<RequiredDocument> paper = paper(filling, Tus.said(metadata, "component"));
        if (paper.isEmpty()) {
            return Tus.refused(422, "Giấy tờ này không còn cần gửi. Tải lại trang để xem danh sách mới");
        }
        Optional<String> full = Attaching.full(filling);
        long bytes = length.matches("\\d{1,15}") ? Long.parseLong(length) : 0;
        if (full.isPresent()) {
            return Tus.refused(422, full.get());
        }
        if (bytes < 1 || bytes > paper.get().maxBytes()) {
            return Tus.refused(413, "%s phải là tệp có nội dung, dưới %s".formatted(paper.get().name(), Vietnamese.bytes(paper.get().maxBytes())));
        }
        return partials.open(user.accountId(), filling.draft().id(), paper.get().key(), Tus.said(metadata, "filename"), bytes)
                .map(partial -> expiring(201, partial).header("Location", filling.address("tai-len/" + partial.id())).<String>build())
                .orElseGet(() -> Tus.refused(422, "Có quá nhiều tệp tải dở. Tải xong từng tệp rồi chọn tệp tiếp theo"));
    }

    @RequestMapping(path = "/to-khai/{id}/tai-len/{upload}", method = RequestMethod.HEAD)
    ResponseEntity<String> where(@PathVariable("id") String id, @PathVariable("upload") UUID upload, @CurrentUser SignedIn user) {
        return partials.find(upload, fillings.open(id, user).draft().id()).map(partial -> expiring(200, partial)
                .header("Upload-Length", "" + partial.length()).header("Cache-Control", "no-store").<String>build()).orElseGet(ResumableController::gone);
    }

    @PatchMapping("/to-khai/{id}/tai-len/{upload}")
    ResponseEntity<String> goOn(@PathVariable("id") String id, @PathVariable("upload") UUID upload,
            @RequestHeader(name = "Upload-Offset", defaultValue = "-1") String offset, @CurrentUser SignedIn user, HttpServletRequest request)
            throws IOException {
        if (!"application/offset+octet-stream".equals(request.getContentType())) {
            return Tus.refused(415, "Các phần của tệp gửi bằng application/offset+octet-stream");
        }
        Filling filling = fillings.open(id, user);
        Optional<Partial> found = partials.find(upload, filling.draft().id());
        if (found.isEmpty()) {
            return gone();
        }
        if (!offset.equals("" + found.get().received())) {
            return Tus.refused(409, "Tải tiếp từ byte %d".formatted(found.get().received()));
        }
        Partial now = partials.append(found.get(), request.getInputStream());
        return now.complete() ? finish(filling, now) : expiring(204, now).build();
    }

    @DeleteMapping("/to-khai/{id}/tai-len/{upload}")
    ResponseEntity<String> giveUp(@PathVariable("id") String id, @PathVariable("upload") UUID upload, @CurrentUser SignedIn user) {
        partials.find(upload, fillings.open(id, user).draft().id()).ifPresent(partials::drop);
        return Tus.answer(204).build();
    }

    /** May be repeated: the bytes are kept before the draft names them, the part goes last. */
    private ResponseEntity<String> finish(Filling filling, Partial partial) throws IOException {
        Optional<RequiredDocument> paper = paper(filling, partial.about());
        Optional<String> full = paper.isEmpty() ? Optional.of("Giấy tờ này không còn cần gửi. Tải lại trang để xem danh sách mới") : Attaching.full(filling);
        if (full.isPresent()) {
            partials.drop(partial);
            return Tus.refused(422, full.get());
        }
        try (InputStream in = partials.read(partial)) {
            attaching.attach(filling, paper.get(), partial.name(), in);
            partials.drop(partial);
            return expiring(204, partial).build();
        } catch (DocumentRefused refused) {
            partials.drop(partial);
            return Tus.refused(422, refused.message(paper.get().name(), partial.length()));
        }
    }

    private static Optional<RequiredDocument> paper(Filling filling, String key) {
        return filling.papers().stream().filter(paper -> paper.key().equals(key)).findFirst();
    }

    private static ResponseEntity.BodyBuilder expiring(int status, Partial partial) {
        return Tus.answer(status).header("Upload-Offset", "" + partial.received())
                .header("Upload-Expires", DateTimeFormatter.RFC_1123_DATE_TIME.format(partial.keptUntil().atZone(ZoneOffset.UTC)));
    }

    private static ResponseEntity<String> gone() {
        return Tus.refused(404, "Phần đã tải của tệp này không còn. Chọn lại tệp để tải từ đầu");
    }
}
