package vn.motcua.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.SubmittedDocument;
import vn.motcua.dossier.Tick;

/** Thành phần of a dossier as the page ticks them: the form first, then each component with its files. */
final class Cases {
    private Cases() {
    }

    /** @param ticked what the official has ticked so far on this page, by component */
    static List<CasePage.Component> components(DossierDetail detail, ProcedureRevision revision, Map<String, Boolean> ticked) {
        Map<String, List<SubmittedDocument>> byComponent = new LinkedHashMap<>();
        detail.documents().forEach(document -> byComponent.computeIfAbsent(document.component(), key -> new ArrayList<>()).add(document));
        List<CasePage.Component> components = new ArrayList<>();
        components.add(new CasePage.Component(Tick.FORM, "Tờ khai điện tử", "Biểu mẫu tương tác, đã niêm bằng mã SHA-256", List.of(),
                ticked.getOrDefault(Tick.FORM, detail.slip() == null ? null : Boolean.TRUE)));
        byComponent.forEach((key, files) -> components.add(new CasePage.Component(key, files.getFirst().componentName(), note(revision, key), files,
                ticked.getOrDefault(key, verdict(files)))));
        return components;
    }

    private static Boolean verdict(List<SubmittedDocument> files) {
        return files.stream().anyMatch(file -> file.accepted() == null) ? null : files.stream().allMatch(SubmittedDocument::accepted);
    }

    private static String note(ProcedureRevision revision, String key) {
        return revision == null ? "" : revision.facts().component(key).map(RequiredDocument::count).orElse("");
    }

    static CasePage.Viewed viewed(DossierDetail detail, UUID asked) {
        return detail.documents().stream().filter(document -> document.id().equals(asked)).findFirst()
                .or(() -> detail.documents().stream().findFirst())
                .map(document -> new CasePage.Viewed(document, "/ban-lam-viec/%s/giay-to/%s".formatted(detail.dossier().code(), document.id()),
                        document.mediaType().startsWith("image/"), document.mediaType().equals("application/pdf")))
                .orElse(null);
    }

    static CasePage.Party party(Applicant applicant) {
        return new CasePage.Party(applicant.name(), applicant.personalId(), applicant.phone(), applicant.email(), applicant.address());
    }
}
