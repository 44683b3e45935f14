package vn.motcua.portal.filing;

import java.util.List;
import vn.motcua.agency.Agency;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.form.Answers;
import vn.motcua.form.Draft;
import vn.motcua.form.DraftDocument;
import vn.motcua.form.FormDefinition;
import vn.motcua.form.FormEvaluator;
import vn.motcua.form.Page;
import vn.motcua.form.Question;
import vn.motcua.shared.Vietnamese;

/**
 * One draft being filled, with the rules it was started under.
 *
 * @param address under which its pages lie: "/to-khai/…"
 * @param correcting whether it is a filed declaration that is being corrected: pages are opened one by one from where the answers are read
 */
record Filling(Draft draft, ProcedureRevision revision, Agency agency, String address, boolean correcting) {
    /** The page where the answers are read again. */
    static final String CHECK = "kiem-tra";
    /** Of a page that leads back there. */
    static final String AGAIN = "?ve=" + CHECK;

    /** Not filed yet. */
    static Filling of(Draft draft, ProcedureRevision revision, Agency agency) {
        return new Filling(draft, revision, agency, "/to-khai/" + draft.id(), false);
    }

    FormDefinition form() {
        return revision.form();
    }

    Answers answers() {
        return draft.answers();
    }

    Filling with(Draft saved) {
        return new Filling(saved, revision, agency, address, correcting);
    }

    List<Page> pages() {
        return FormEvaluator.pages(form(), answers());
    }

    List<Question> asked(Page page) {
        return FormEvaluator.asked(form(), page, answers());
    }

    /** The papers to hand in that concern somebody who answered so. */
    List<RequiredDocument> papers() {
        Answers counted = FormEvaluator.prune(form(), answers());
        return revision.facts().components(RequiredDocument.Kind.SUBMIT).stream().filter(paper -> paper.concerns(counted)).toList();
    }

    List<DraftDocument> files(String component) {
        return draft.documents().stream().filter(file -> file.component().equals(component)).toList();
    }

    /** Those that answers given later made needless stay with the draft, but are not filed. */
    List<DraftDocument> files() {
        List<String> wanted = papers().stream().map(RequiredDocument::key).toList();
        return draft.documents().stream().filter(file -> wanted.contains(file.component())).toList();
    }

    List<RequiredDocument> missingPapers() {
        return papers().stream().filter(paper -> paper.required() && files(paper.key()).isEmpty()).toList();
    }

    String address(String page) {
        return address + "/" + page;
    }

    /** Where somebody who comes back goes on: the first page that still waits, then the papers, then the reading again. */
    String resume() {
        return FormEvaluator.next(form(), answers()).map(question -> address(question.page()))
                .orElseGet(() -> missingPapers().isEmpty() ? address(CHECK) : address("giay-to"));
    }

    /** What follows a page; after the last one the papers, if any are asked for. */
    String after(Page page) {
        List<Page> pages = pages();
        int at = pages.indexOf(page);
        return at + 1 < pages.size() ? address(pages.get(at + 1).id()) : papers().isEmpty() ? address(CHECK) : address("giay-to");
    }

    /** The page before; before the first one the procedure's own. */
    String before(Page page) {
        int at = pages().indexOf(page);
        return at > 0 ? address(pages().get(at - 1).id()) : "/thu-tuc/" + revision.code();
    }

    String savedWords() {
        return draft.savedAt() == null ? "Sửa câu nào lưu câu đó" : "Đã lưu lúc " + Vietnamese.time(draft.savedAt());
    }

    /** As the head of the page says it. */
    String title() {
        return revision.facts().title();
    }
}
