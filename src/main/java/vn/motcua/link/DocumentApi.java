package vn.motcua.link;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.document.DocumentRefused;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;

/** Gửi tệp trước khi nộp: the body is the file itself; what it is, its content says. */
@RestController
class DocumentApi {
    /** The largest of any component; the component's own bound is checked at filing. Bytes. */
    private static final long MOST_BYTES = 50_000_000;
    private final Documents documents;
    private final PartnerRows rows;
    private final InstantSource clock;

    DocumentApi(Documents documents, PartnerRows rows, InstantSource clock) {
        this.documents = documents;
        this.rows = rows;
        this.clock = clock;
    }

    /** @param size bytes */
    record DocumentJson(String sha256, long size, String mediaType) {
    }

    @PostMapping("/api/v1/documents")
    ResponseEntity<Object> store(@RequestAttribute("vn.motcua.link.Partner") Partner partner, HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (StringUtils.startsWithIgnoreCase(type, "multipart/") || StringUtils.startsWithIgnoreCase(type, MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            throw new ApiProblem(ApiProblem.Kind.MEDIA_TYPE, "Gửi thẳng nội dung của một tệp làm thân yêu cầu, ví dụ \"Content-Type: application/pdf\".");
        }
        try {
            StoredDocument stored = documents.store(request.getInputStream(), MOST_BYTES);
            rows.sent(partner.id(), new PartnerRows.SentDocument(stored.sha256(), stored.size(), stored.mediaType()), clock.instant());
            return ResponseEntity.status(201).contentType(MediaType.APPLICATION_JSON)
                    .body(new DocumentJson(stored.sha256(), stored.size(), stored.mediaType()));
        } catch (DocumentRefused refused) {
            throw new ApiProblem(refused.reason() == DocumentRefused.Reason.TOO_LARGE ? ApiProblem.Kind.TOO_LARGE : ApiProblem.Kind.DOCUMENT,
                    refused.message("") + ".");
        }
    }
}
