package vn.motcua.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What was asked for, else the paper that the step is about, else the first file of what the applicant sent last. */
    static CasePage.Viewed viewed(DossierDetail detail, CasePage.Outcome outcome, String asked) {
        Optional<CasePage.Viewed> paper = Optional.ofNullable(outcome).map(Cases::paper);
        return detail.documents().stream().filter(document -> document.id().toString().equals(asked)).findFirst().map(document -> file(detail, document))
                .or(() -> paper.filter(viewed -> outcome.first() || viewed.id().equals(asked)))
                .or(() -> latest(detail.documents()).map(document -> file(detail, document)))
                .or(() -> paper).orElse(null);
    }

    private static Optional<SubmittedDocument> latest(List<SubmittedDocument> documents) {
        int round = documents.stream().mapToInt(SubmittedDocument::round).max().orElse(0);
        return documents.stream().filter(document -> document.round() == round).findFirst();
    }

    private static CasePage.Viewed file(DossierDetail detail, SubmittedDocument document) {
        return new CasePage.Viewed(document.id().toString(), title(document), "/ban-lam-viec/%s/giay-to/%s".formatted(detail.dossier().code(), document.id()),
                document.sha256(), document.mediaType().startsWith("image/"), document.mediaType().equals("application/pdf"));
    }

    /** Names the file at the side; what came with the supplement is told from what was filed. */
    static String title(SubmittedDocument document) {
        return document.round() == 0 ? document.componentName() : document.componentName() + " (mới bổ sung)";
    }

    private static CasePage.Viewed paper(CasePage.Outcome outcome) {
        return new CasePage.Viewed(CasePage.Outcome.ID, outcome.title(), outcome.href(), outcome.sha256(), false, true);
    }

    static CasePage.Party party(Applicant applicant) {
        return new CasePage.Party(applicant.name(), applicant.personalId(), applicant.phone(), applicant.email(), applicant.address());
    }
}
