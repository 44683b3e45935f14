package vn.motcua.portal.filing;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.document.DocumentRefused;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.form.DraftDocument;
import vn.motcua.form.Drafts;

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
}
