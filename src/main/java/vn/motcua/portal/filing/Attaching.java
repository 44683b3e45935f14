package vn.motcua.portal.filing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.document.DocumentRefused;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.form.Draft;
import vn.motcua.form.DraftDocument;
import vn.motcua.form.Drafts;
import vn.motcua.portal.DayOfUploads;
import vn.motcua.shared.FieldError;

/** Đính kèm: a file becomes a paper of the draft, however it came. */
@Component
class Attaching {
    private final Drafts drafts;
    private final Documents documents;
    private final DayOfUploads day;

    Attaching(Drafts drafts, Documents documents, DayOfUploads day) {
        this.drafts = drafts;
        this.documents = documents;
        this.day = day;
    }

    /** Why the draft takes no further file; empty while it does. */
    Optional<String> full(Filling filling) {
        return full(filling, filling.draft().documents().size());
    }

    private Optional<String> full(Filling filling, long documents) {
        return documents < Drafts.MOST_DOCUMENTS ? day.enough(filling.draft().accountId())
                : Optional.of(Drafts.FULL);
    }

    /** @return why there is no room for it, when others came in the meantime; empty when it was taken */
    Optional<String> attach(Filling filling, RequiredDocument paper, String name, InputStream in) throws DocumentRefused {
        DraftDocument file = stored(filling, paper, name, in);
        return lacks(drafts.attach(filling.draft(), List.of(file)), file) ? Optional.of(Drafts.FULL) : Optional.empty();
    }

    private static boolean lacks(Draft draft, DraftDocument file) {
        return draft.documents().stream().noneMatch(each -> same(each).equals(same(file)));
    }

    /** The same file twice for the same component is one. */
    private static String same(DraftDocument file) {
        return file.component() + " " + file.sha256();
    }

    private DraftDocument stored(Filling filling, RequiredDocument paper, String name, InputStream in) throws DocumentRefused {
        StoredDocument stored = documents.store(in, paper.maxBytes());
        day.count(filling.draft().accountId(), stored.size());
        return new DraftDocument(UUID.randomUUID(), paper.key(), name, stored.sha256(), stored.size(), stored.type().mediaType());
    }

    /** The files of a form, by the names of their fields; however many there are, the draft takes them at once. @return the draft as it stands afterwards */
    Filling take(Filling filling, MultiValueMap<String, MultipartFile> sent, List<FieldError> errors) {
        List<DraftDocument> taken = new ArrayList<>();
        Filling after = filling;
        try {
            for (RequiredDocument paper : filling.papers()) {
                for (MultipartFile file : sent.getOrDefault(PapersView.field(paper), List.of())) {
                    take(filling, paper, file, count(filling, taken), errors).ifPresent(taken::add);
                }
            }
        } finally {
            // A file that breaks off takes none of those before it along.
            if (!taken.isEmpty()) {
                Draft draft = drafts.attach(filling.draft(), taken);
                after = filling.with(draft);
                taken.stream().filter(file -> lacks(draft, file)).forEach(file -> errors.add(new FieldError(PapersView.field(file.component()), Drafts.FULL)));
            }
        }
        return after;
    }

    private static long count(Filling filling, List<DraftDocument> taken) {
        return Stream.concat(filling.draft().documents().stream(), taken.stream()).map(Attaching::same).distinct().count();
    }

    private Optional<DraftDocument> take(Filling filling, RequiredDocument paper, MultipartFile file, long before, List<FieldError> errors) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (file.isEmpty() && name.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> full = full(filling, before);
        if (full.isPresent()) {
            errors.add(new FieldError(PapersView.field(paper), full.get()));
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream()) {
            return Optional.of(stored(filling, paper, name, in));
        } catch (DocumentRefused refused) {
            errors.add(new FieldError(PapersView.field(paper), refused.message(name, file.getSize())));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("An attached file could not be read", e);
        }
    }
}
