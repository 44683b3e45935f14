package vn.motcua.portal.filing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Seat;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.form.Draft;
import vn.motcua.form.Drafts;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Page;

/** Nhận tại quầy: somebody stands at the single window; the official asks what for and who it is, and opens a form in that person's name. */
@Controller
class CounterController {
    static final String PATH = "/ban-lam-viec/nhan-tai-quay";

    private final Counters counters;
    private final Drafts drafts;

    CounterController(Counters counters, Drafts drafts) {
        this.counters = counters;
        this.drafts = drafts;
    }

    @GetMapping(PATH)
    Page ask(@RequestParam Map<String, String> typed, @CurrentUser SignedIn user) {
        return page(counters.seat(user), user, typed, List.of());
    }

    @PostMapping(PATH)
    Object start(@RequestParam Map<String, String> typed, @CurrentUser SignedIn user) {
        Seat seat = counters.seat(user);
        List<FieldError> errors = CounterPerson.errors(typed);
        ProcedureRevision revision = counters.offered(seat, typed.get("thu-tuc")).orElse(null);
        if (revision == null) {
            errors.addFirst(new FieldError("thu-tuc", "Chọn thủ tục người đến quầy cần làm"));
        }
        if (!errors.isEmpty()) {
            return page(seat, user, typed, errors).unprocessable();
        }
        Answers person = Answers.NONE;
        for (Map.Entry<String, String> said : CounterPerson.of(typed).entrySet()) {
            person = person.with(said.getKey(), Answer.typed(said.getValue()));
        }
        Draft draft = drafts.start(user.accountId(), revision.id(), revision.code(), seat.agency().id(), person);
        return "redirect:" + PATH + "/" + draft.id();
    }

    private Page page(Seat seat, SignedIn user, Map<String, String> typed, List<FieldError> errors) {
        List<CounterStartPage.Open> open = drafts.of(user.accountId()).stream().map(draft -> new CounterStartPage.Open(
                draft.answers().has("ho-ten") ? draft.answers().text("ho-ten") : "Chưa ghi tên", counters.name(draft.revisionId()),
                Vietnamese.moment(draft.savedAt()), PATH + "/" + draft.id())).toList();
        return Page.of("portal/filing/counterStart", new CounterStartPage(seat.agency().name(), counters.procedures(seat), typed, open, errors));
    }
}
