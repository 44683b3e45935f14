package vn.motcua.portal.filing;

import java.util.List;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.form.DraftDocument;
import vn.motcua.form.Page;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Vietnamese;

/** From a draft to the page of its papers. */
final class PapersView {
    private PapersView() {
    }

    static String field(RequiredDocument paper) {
        return field(paper.key());
    }

    static String field(String component) {
        return "tep-" + component;
    }

    static PapersPage of(Filling filling, List<FieldError> errors, boolean again) {
        return of(filling, filling.address(), errors, again);
    }

    /** @param base address under which its files are looked at and taken out */
    static PapersPage of(Filling filling, String base, List<FieldError> errors, boolean again) {
        List<Page> pages = filling.pages();
        String back = again || pages.isEmpty() ? filling.address("kiem-tra") : filling.address(pages.getLast().id());
        List<PapersPage.Paper> papers = filling.papers().stream().map(paper -> paper(filling, base, paper)).toList();
        List<String> shown = filling.revision().facts().components(RequiredDocument.Kind.SHOW).stream().map(RequiredDocument::name).toList();
        return new PapersPage(filling.title(), filling.savedWords(), filling.address("giay-to"), filling.address("tai-len"), back, papers, shown, errors, again);
    }

    private static PapersPage.Paper paper(Filling filling, String base, RequiredDocument paper) {
        return new PapersPage.Paper(field(paper), paper.name(), paper.note(), paper.legalBasis(), paper.count(),
                Vietnamese.bytes(paper.maxBytes()), paper.required(),
                filling.files(paper.key()).stream().map(file -> attached(base, file)).toList());
    }

    static PapersPage.Attached attached(String base, DraftDocument file) {
        String type = switch (file.mediaType()) {
            case "application/pdf" -> "PDF";
            case "image/jpeg" -> "JPG";
            case "image/png" -> "PNG";
            default -> "DOCX";
        };
        String open = base + "/giay-to/" + file.id();
        return new PapersPage.Attached(type, file.name(), Vietnamese.bytes(file.size()), open, open + "/xoa");
    }
}
