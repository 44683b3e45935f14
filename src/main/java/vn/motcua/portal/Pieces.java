package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.document.DocumentRefused;
import vn.motcua.document.Partial;
import vn.motcua.document.Partials;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnamese;

/**
 * Tải tệp lên từng phần: tus 1.0.0 with creation, expiration and termination (https://tus.io/protocols/resumable-upload), the same
 * wherever files are handed in. A refusal says why in a sentence. A broken line goes on where it stopped.
 */
@Component
public class Pieces {
    private static final String NEEDLESS = "Giấy tờ này không còn cần gửi. Tải lại trang để xem danh sách mới";
    private static final int MOST_LETTERS = 255;
    private final Partials partials;

    Pieces(Partials partials) {
        this.partials = partials;
    }

    /** A client of another version is told so before anything else (tus, "Protocol Versioning"). */
    public static void speaks(HttpServletRequest request) {
        if (!Tus.VERSION.equals(request.getHeader("Tus-Resumable")) && !request.getMethod().equals("OPTIONS")) {
            throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED, "Tus-Version: " + Tus.VERSION);
        }
    }

    public static ResponseEntity<String> abilities() {
        return Tus.answer(204).header("Tus-Version", Tus.VERSION).header("Tus-Extension", "creation,expiration,termination").build();
    }

    /** @param sender whose unfinished files count together */
    public ResponseEntity<String> create(Intake intake, UUID sender, String length, String metadata) {
        Optional<Intake.Paper> paper = intake.paper(Tus.said(metadata, "component"));
        if (paper.isEmpty()) {
            return Tus.refused(422, NEEDLESS);
        }
        Optional<String> full = intake.full();
        if (full.isPresent()) {
            return Tus.refused(422, full.get());
        }
        long bytes = length.matches("\\d{16,}") ? Long.MAX_VALUE : length.matches("\\d+") ? Long.parseLong(length) : 0;
        if (bytes < 1 || bytes > paper.get().maxBytes()) {
            return Tus.refused(413, new DocumentRefused(bytes < 1 ? DocumentRefused.Reason.EMPTY : DocumentRefused.Reason.TOO_LARGE, paper.get().maxBytes(), "announced")
                    .message(Tus.said(metadata, "filename"), bytes));
        }
        return partials.open(sender, intake.owner(), paper.get().key(), Text.fileName(Tus.said(metadata, "filename"), MOST_LETTERS), bytes)
                .map(partial -> expiring(201, partial).header("Location", intake.address() + "/" + partial.id()).<String>build())
                .orElseGet(() -> Tus.refused(422, "Có quá nhiều tệp tải dở. Tải xong từng tệp rồi chọn tệp tiếp theo"));
    }

    public ResponseEntity<String> where(Intake intake, UUID upload) {
        return partials.find(upload, intake.owner()).map(partial -> expiring(200, partial)
                .header("Upload-Length", "" + partial.length()).header("Cache-Control", "no-store").<String>build()).orElseGet(Pieces::gone);
    }

    public ResponseEntity<String> goOn(Intake intake, UUID upload, String offset, HttpServletRequest request) throws IOException {
        if (!"application/offset+octet-stream".equals(request.getContentType())) {
            return Tus.refused(415, "Các phần của tệp gửi bằng application/offset+octet-stream");
        }
        Optional<Partial> found = partials.find(upload, intake.owner());
        if (found.isEmpty()) {
            return gone();
        }
        if (!offset.equals("" + found.get().received())) {
            return Tus.refused(409, "Tải tiếp từ byte %d".formatted(found.get().received()));
        }
        Partial now = partials.append(found.get(), request.getInputStream());
        return now.complete() ? finish(intake, now) : expiring(204, now).build();
    }

    public ResponseEntity<String> giveUp(Intake intake, UUID upload) {
        partials.find(upload, intake.owner()).ifPresent(partials::drop);
        return Tus.answer(204).build();
    }

    /** May be repeated: the bytes are kept before anything names them, the part goes last. */
    private ResponseEntity<String> finish(Intake intake, Partial partial) throws IOException {
        Optional<Intake.Paper> paper = intake.paper(partial.about());
        Optional<String> full = paper.isEmpty() ? Optional.of(NEEDLESS) : intake.full();
        if (full.isPresent()) {
            partials.drop(partial);
            return Tus.refused(422, full.get());
        }
        try (InputStream in = partials.read(partial)) {
            Optional<String> overtaken = intake.attach(paper.get(), partial.name(), in);
            partials.drop(partial);
            return overtaken.map(why -> Tus.refused(422, why)).orElseGet(() -> expiring(204, partial).build());
        } catch (DocumentRefused refused) {
            partials.drop(partial);
            return Tus.refused(422, refused.message(partial.name(), partial.length()));
        }
    }

    private static ResponseEntity.BodyBuilder expiring(int status, Partial partial) {
        return Tus.answer(status).header("Upload-Offset", "" + partial.received())
                .header("Upload-Expires", DateTimeFormatter.RFC_1123_DATE_TIME.format(partial.keptUntil().atZone(ZoneOffset.UTC)));
    }

    private static ResponseEntity<String> gone() {
        return Tus.refused(404, "Phần đã tải của tệp này không còn. Chọn lại tệp để tải từ đầu");
    }
}
