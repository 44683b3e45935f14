package vn.motcua.portal.filing;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Agency;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.WayOfFiling;
import vn.motcua.form.Ahead;
import vn.motcua.form.Answers;
import vn.motcua.form.Draft;
import vn.motcua.form.Drafts;
import vn.motcua.form.FormDefinition;
import vn.motcua.form.FormEvaluator;
import vn.motcua.party.Person;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** Bắt đầu nộp: chooses the agency and opens a draft. */
@Controller
class StartController {
    private final Catalogue catalogue;
    private final Offering offering;
    private final Drafts drafts;
    private final Known known;
    private final int most;

    StartController(Catalogue catalogue, Offering offering, Drafts drafts, Known known, @Value("${motcua.filing.most-drafts:20}") int most) {
        this.catalogue = catalogue;
        this.offering = offering;
        this.drafts = drafts;
        this.known = known;
        this.most = most;
    }

    @GetMapping("/nop-ho-so/{code}")
    Page choose(@PathVariable("code") String code, @CurrentUser SignedIn user) {
        ProcedureRevision revision = revision(code);
        return Page.of("portal/filing/start", page(revision, user, null, List.of()));
    }

    @PostMapping("/nop-ho-so/{code}")
    Object start(@PathVariable("code") String code, @RequestParam(name = "co-quan", defaultValue = "") String chosen, @CurrentUser SignedIn user) {
        ProcedureRevision revision = revision(code);
        Optional<Agency> agency = agencies(revision, user).stream().filter(each -> each.code().equals(chosen)).findFirst();
        if (agency.isEmpty()) {
            List<FieldError> errors = List.of(new FieldError("co-quan", "Chọn nơi bạn muốn nộp hồ sơ"));
            return Page.of("portal/filing/start", page(revision, user, chosen, errors)).unprocessable();
        }
        Answers prefilled = revision.form().prefill(known.prefill(user));
        // Pressing the button twice, or coming back at once, opens one draft.
        Optional<Draft> draft = drafts.startOnce(user.accountId(), revision.id(), revision.code(), agency.get().id(), prefilled, most);
        if (draft.isEmpty()) {
            List<FieldError> errors = List.of(new FieldError("co-quan",
                    "Bạn đang có %d tờ khai điền dở. Nộp hoặc xóa bớt một tờ rồi bắt đầu tờ mới".formatted(most)));
            return Page.of("portal/filing/start", page(revision, user, chosen, errors)).unprocessable();
        }
        return "redirect:/to-khai/" + draft.get().id() + "/" + FormEvaluator.pages(revision.form(), draft.get().answers()).getFirst().id();
    }

    private ProcedureRevision revision(String code) {
        return catalogue.current(code).orElseThrow(() -> new NotFound("Procedure " + code));
    }

    private List<Agency> agencies(ProcedureRevision revision, SignedIn user) {
        return revision.takes(Channel.ONLINE) ? offering.of(revision, known.person(user).map(Person::areaCode).orElse("")) : List.of();
    }

    private static Optional<WayOfFiling> online(ProcedureRevision revision) {
        return revision.takes(Channel.ONLINE) ? revision.facts().channel(Channel.ONLINE) : Optional.empty();
    }

    private StartPage page(ProcedureRevision revision, SignedIn user, String chosen, List<FieldError> errors) {
        List<Agency> agencies = agencies(revision, user);
        String first = agencies.isEmpty() ? "" : agencies.getFirst().code();
        String fees = online(revision).filter(way -> !way.fees().isEmpty()).map(WayOfFiling::feeWords).orElse("");
        String questions = revision.form() == null ? "" : questions(revision.form());
        return new StartPage(revision.code(), revision.facts().title(), online(revision).map(WayOfFiling::limitWords).orElse(""), fees,
                agencies.stream().map(agency -> new Choice(agency.code(), agency.name(), agency.parentName())).toList(),
                chosen == null ? first : chosen, open(revision, user), questions, errors);
    }

    /** "12 câu", or "ít nhất 12 câu" where an answer may lead to more; about a minute each. */
    private static String questions(FormDefinition form) {
        List<vn.motcua.form.Page> pages = FormEvaluator.pages(form, Answers.NONE);
        return "%s%d câu, chừng %d phút".formatted(Ahead.more(form, Answers.NONE, pages.getFirst()) ? "ít nhất " : "", pages.size(), Math.max(3, pages.size()));
    }

    private List<StartPage.Open> open(ProcedureRevision revision, SignedIn user) {
        return drafts.of(user.accountId()).stream().filter(draft -> draft.procedureCode().equals(revision.code())).limit(5)
                .map(draft -> new StartPage.Open("Lưu lúc %s, nộp tại %s. Giữ đến hết %s".formatted(Vietnamese.moment(draft.savedAt()),
                        known.agency(draft.agencyId()).map(Agency::name).orElse("cơ quan đã chọn"),
                        Vietnamese.date(Vietnam.at(draft.keptUntil()).toLocalDate())), "/to-khai/" + draft.id(), "/to-khai/" + draft.id() + "/xoa")).toList();
    }
}
