package vn.motcua.portal.filing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.document.DocumentRefused;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.form.DraftDocument;
import vn.motcua.form.Drafts;
import vn.motcua.shared.FieldError;

/** Đính kèm: a file becomes a paper of the draft, however it came. */
@Component
class Attaching {
    private final Drafts drafts;
    private final Documents documents;

    Attaching(Drafts drafts, Documents documents) {
        this.drafts = drafts;
        this.documents = documents;
    }

    /** Why the draft takes no further file; empty while it does. */
    static Optional<String> full(Filling filling) {
        return filling.draft().documents().size() < Drafts.MOST_DOCUMENTS ? Optional.empty()
                : Optional.of("Một hồ sơ gửi nhiều nhất %d tệp. Gộp các trang vào một tệp PDF rồi gửi lại".formatted(Drafts.MOST_DOCUMENTS));
    }

    Filling attach(Filling filling, RequiredDocument paper, String name, InputStream in) throws DocumentRefused {
        StoredDocument stored = documents.store(in, paper.maxBytes());
        return filling.with(drafts.attach(filling.draft(), new DraftDocument(UUID.randomUUID(), paper.key(), name, stored.sha256(), stored.size(),
                stored.type().mediaType())));
    }

    /** One file of a form. @return the draft as it stands afterwards; unchanged when the field was left empty or the file refused */
    Filling take(Filling filling, RequiredDocument paper, MultipartFile file, List<FieldError> errors) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (file.isEmpty() && name.isEmpty()) {
            return filling;
        }
        Optional<String> full = full(filling);
        if (full.isPresent()) {
            errors.add(new FieldError(PapersView.field(paper), full.get()));
            return filling;
        }
        try (InputStream in = file.getInputStream()) {
            return attach(filling, paper, name, in);
        } catch (DocumentRefused refused) {
            errors.add(new FieldError(PapersView.field(paper), refused.message(name, file.getSize())));
            return filling;
        } catch (IOException e) {
            throw new UncheckedIOException("An attached file could not be read", e);
        }
    }
}
