package vn.motcua.portal;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.document.DocumentRefused;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnamese;

/** Takes in the files of an answer to a supplement request; those that are right stay while others are corrected. */
@Component
public class SupplementFiles {
    private static final int MOST = 30;
    private static final String FULL = "Mỗi lần bổ sung nhận nhiều nhất %d tệp. Gộp các trang vào một tệp PDF".formatted(MOST);
    private final Documents documents;
    private final Catalogue catalogue;

    SupplementFiles(Documents documents, Catalogue catalogue) {
        this.documents = documents;
        this.catalogue = catalogue;
    }

    /** Name of the file field of a component. */
    public static String field(String component) {
        return "tep-" + component;
    }

    public List<KeptFile> kept(HttpSession session, String code) {
        Object kept = session.getAttribute(key(code));
        return kept instanceof ArrayList<?> list ? list.stream().map(KeptFile.class::cast).toList() : List.of();
    }

    public void forget(HttpSession session, String code) {
        session.removeAttribute(key(code));
    }

    /** All files kept so far: those of before without the ones taken back ("bo"), and the new ones. */
    public List<KeptFile> take(MultipartHttpServletRequest request, HttpSession session, DossierDetail detail, List<FieldError> errors) {
        String code = detail.dossier().code();
        String[] dropped = request.getParameterValues("bo");
        List<String> drop = dropped == null ? List.of() : List.of(dropped);
        ArrayList<KeptFile> kept = new ArrayList<>(kept(session, code).stream().filter(file -> !drop.contains(file.sha256())).toList());
        for (SupplementItem item : detail.supplement().items()) {
            for (MultipartFile file : request.getFiles(field(item.component()))) {
                if (!file.isEmpty() || !Text.line(file.getOriginalFilename()).isEmpty()) {
                    take(item, file, detail, kept, errors);
                }
            }
        }
        session.setAttribute(key(code), kept);
        return List.copyOf(kept);
    }

    private void take(SupplementItem item, MultipartFile file, DossierDetail detail, List<KeptFile> kept, List<FieldError> errors) {
        if (kept.size() >= MOST) {
            errors.add(new FieldError(field(item.component()), FULL));
            return;
        }
        try (InputStream in = file.getInputStream()) {
            add(kept, item, file.getOriginalFilename(), documents.store(in, most(item.component(), detail)));
        } catch (DocumentRefused refused) {
            errors.add(new FieldError(field(item.component()), refused.message(item.name(), file.getSize())));
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file could not be read", e);
        }
    }

    /** One file that came by itself, to those kept so far. */
    void keep(HttpSession session, DossierDetail detail, SupplementItem item, String name, InputStream file) throws DocumentRefused {
        StoredDocument stored = documents.store(file, most(item.component(), detail));
        ArrayList<KeptFile> kept = new ArrayList<>(kept(session, detail.dossier().code()));
        add(kept, item, name, stored);
        session.setAttribute(key(detail.dossier().code()), kept);
    }

    private static void add(List<KeptFile> kept, SupplementItem item, String name, StoredDocument stored) {
        kept.removeIf(same -> same.sha256().equals(stored.sha256()) && same.component().equals(item.component()));
        kept.add(new KeptFile(item.component(), Text.fileName(name, 200), stored.sha256(), stored.size(), stored.mediaType()));
    }

    Optional<String> full(HttpSession session, String code) {
        return kept(session, code).size() < MOST ? Optional.empty() : Optional.of(FULL);
    }

    /** Whether the dossier waits for its applicant to answer a request. */
    static boolean asked(DossierDetail detail) {
        return detail.dossier().state().waitsForCitizen() && detail.supplement() != null;
    }

    /** How large a file of each component may be, as people say it: by component. */
    Map<String, String> limits(DossierDetail detail) {
        Map<String, String> limits = new LinkedHashMap<>();
        detail.supplement().items().forEach(item -> limits.put(item.component(), Vietnamese.bytes(most(item.component(), detail))));
        return limits;
    }

    long most(String component, DossierDetail detail) {
        return catalogue.revision(detail.dossier().revisionId()).flatMap(revision -> revision.facts().components().stream()
                .filter(each -> each.key().equals(component)).findFirst()).map(RequiredDocument::maxBytes).orElse(RequiredDocument.USUAL_MAX_BYTES);
    }

    private static String key(String code) {
        return "bo-sung:" + code;
    }
}
