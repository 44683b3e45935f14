package vn.motcua.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.document.DocumentRefused;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.FiledDocument;
import vn.motcua.dossier.SupplementDrafts;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnamese;

/** Takes in the files of an answer to a supplement request; those that are right stay while others are corrected. */
@Component
public class SupplementFiles {
    private final Documents documents;
    private final Catalogue catalogue;
    private final SupplementDrafts drafts;
    private final SupplementForm form;
    private final DayOfUploads day;

    SupplementFiles(Documents documents, Catalogue catalogue, SupplementDrafts drafts, SupplementForm form, DayOfUploads day) {
        this.day = day;
        this.form = form;
        this.documents = documents;
        this.catalogue = catalogue;
        this.drafts = drafts;
    }

    /** Name of the file field of a component. */
    public static String field(String component) {
        return "tep-" + component;
    }

    /** What files are taken for: what the request asks for, and what the answers corrected since ask for. */
    List<SupplementItem> items(DossierDetail detail, UUID account) {
        return Stream.concat(detail.supplement().items().stream(), form.papers(detail, account).stream()).toList();
    }

    /** Those that corrected answers made needless again stay away, but are not sent. */
    public List<FiledDocument> kept(DossierDetail detail, UUID account) {
        return kept(detail, account, items(detail, account));
    }

    private List<FiledDocument> kept(DossierDetail detail, UUID account, List<SupplementItem> items) {
        List<String> wanted = asked(items);
        return drafts.of(detail.dossier().id(), account).stream().filter(file -> wanted.contains(file.component())).toList();
    }

    private static List<String> asked(List<SupplementItem> items) {
        return items.stream().map(SupplementItem::component).toList();
    }

    public void forget(DossierDetail detail, UUID account) {
        drafts.forget(detail.dossier().id(), account);
    }

    /** All files kept so far: those of before without the ones taken back ("bo"), and the new ones. However many there are, they are named at once. */
    public List<FiledDocument> take(MultipartHttpServletRequest request, UUID account, DossierDetail detail, List<FieldError> errors) {
        UUID dossier = detail.dossier().id();
        String[] dropped = request.getParameterValues("bo");
        if (dropped != null) {
            drafts.drop(dossier, account, Stream.of(dropped).map(Text::line).toList());
        }
        List<SupplementItem> items = items(detail, account);
        List<FiledDocument> kept = kept(detail, account, items);
        List<FiledDocument> taken = new ArrayList<>();
        try {
            for (SupplementItem item : items) {
                for (MultipartFile file : request.getFiles(field(item.component()))) {
                    if (!file.isEmpty() || !Text.line(file.getOriginalFilename()).isEmpty()) {
                        take(new Handed(detail, account, item), file, count(kept, taken), errors).ifPresent(taken::add);
                    }
                }
            }
        } finally {
            // A file that breaks off takes none of those before it along.
            if (!taken.isEmpty()) {
                drafts.keep(dossier, account, asked(items), taken).forEach(file -> errors.add(new FieldError(field(file.component()), SupplementDrafts.FULL)));
            }
        }
        return taken.isEmpty() ? kept : kept(detail, account, items);
    }

    /** The same file twice for the same component is one. */
    private static long count(List<FiledDocument> kept, List<FiledDocument> taken) {
        return Stream.concat(kept.stream(), taken.stream()).map(file -> file.component() + " " + file.sha256()).distinct().count();
    }

    /** What a file is handed in for, and by whom. */
    private record Handed(DossierDetail detail, UUID account, SupplementItem item) {
        String field() {
            return SupplementFiles.field(item.component());
        }
    }

    private Optional<FiledDocument> take(Handed handed, MultipartFile file, long before, List<FieldError> errors) {
        Optional<String> full = full(handed.account(), before);
        if (full.isPresent()) {
            errors.add(new FieldError(handed.field(), full.get()));
            return Optional.empty();
        }
        try (InputStream in = file.getInputStream()) {
            return Optional.of(stored(handed, file.getOriginalFilename(), in));
        } catch (DocumentRefused refused) {
            errors.add(new FieldError(handed.field(), refused.message(file.getOriginalFilename(), file.getSize())));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file could not be read", e);
        }
    }

    private FiledDocument stored(Handed handed, String name, InputStream file) throws DocumentRefused {
        StoredDocument stored = documents.store(file, most(handed.item().component(), handed.detail()));
        day.count(handed.account(), stored.size());
        return new FiledDocument(handed.item().component(), Text.fileName(name, 200), stored.sha256(), stored.size(), stored.mediaType());
    }

    /** One file, to those kept so far. @return why there is no room for it, when others came in the meantime; empty when it was kept */
    Optional<String> keep(UUID account, DossierDetail detail, SupplementItem item, String name, InputStream file) throws DocumentRefused {
        FiledDocument stored = stored(new Handed(detail, account, item), name, file);
        return drafts.keep(detail.dossier().id(), account, asked(items(detail, account)), List.of(stored)).isEmpty() ? Optional.empty()
                : Optional.of(SupplementDrafts.FULL);
    }

    Optional<String> full(DossierDetail detail, UUID account) {
        return full(account, kept(detail, account).size());
    }

    private Optional<String> full(UUID account, long files) {
        return files < SupplementDrafts.MOST ? day.enough(account) : Optional.of(SupplementDrafts.FULL);
    }

    /** Whether the dossier waits for its applicant to answer a request. */
    static boolean asked(DossierDetail detail) {
        return detail.dossier().state().waitsForCitizen() && detail.supplement() != null;
    }

    /** How large a file of each component may be, as people say it: by component. */
    Map<String, String> limits(DossierDetail detail, List<SupplementItem> items) {
        Map<String, String> limits = new LinkedHashMap<>();
        items.forEach(item -> limits.put(item.component(), Vietnamese.bytes(most(item.component(), detail))));
        return limits;
    }

    long most(String component, DossierDetail detail) {
        return catalogue.revision(detail.dossier().revisionId()).flatMap(revision -> revision.facts().components().stream()
                .filter(each -> each.key().equals(component)).findFirst()).map(RequiredDocument::maxBytes).orElse(RequiredDocument.USUAL_MAX_BYTES);
    }
}
