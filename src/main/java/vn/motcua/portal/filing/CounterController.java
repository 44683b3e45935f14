package vn.motcua.portal.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
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
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** Nhận tại quầy: somebody stands at the single window; the official asks what for and who it is, and opens a form in that person's name. */
@Controller
class CounterController {
    static final String PATH = "/ban-lam-viec/nhan-tai-quay";

    private final Counters counters;
    private static final int SHOWN = 40;
    private final Drafts drafts;
    private final Visitors visitors;
    private final int most;

    CounterController(Counters counters, Drafts drafts, Visitors visitors, @Value("${motcua.filing.most-drafts-at-counter:40}") int most) {
        this.counters = counters;
        this.drafts = drafts;
        this.visitors = visitors;
        this.most = most;
    }

    @GetMapping(PATH)
    Page ask(@RequestParam Map<String, String> typed, @CurrentUser SignedIn user) {
        return page(counters.seat(user), user, typed, null, List.of());
    }

    @PostMapping(PATH)
    Object start(@RequestParam Map<String, String> sent, @CurrentUser SignedIn user) {
        Map<String, String> typed = LookedUp.of(sent).without(sent);
        Seat seat = counters.seat(user);
        if (typed.getOrDefault("nut", "").equals("tim")) {
            return looked(seat, user, typed);
        }
        List<FieldError> errors = CounterPerson.errors(typed);
        ProcedureRevision revision = counters.offered(seat, typed.get("thu-tuc")).orElse(null);
        if (revision == null) {
            errors.addFirst(new FieldError("thu-tuc", "Chọn thủ tục người đến quầy cần làm"));
        }
        if (errors.isEmpty() && drafts.count(user.accountId()) >= most) {
            errors.add(enough());
        }
        if (!errors.isEmpty()) {
            return page(seat, user, typed, null, errors).unprocessable();
        }
        Answers person = visitors.answers(revision, CounterPerson.of(typed), user, seat);
        for (Map.Entry<String, String> said : CounterPerson.of(typed).entrySet()) {
            person = person.with(said.getKey(), Answer.typed(said.getValue()));
        }
        Optional<Draft> draft = drafts.start(user.accountId(), revision.id(), revision.code(), seat.agency().id(), person, most);
        return draft.isPresent() ? "redirect:" + PATH + "/" + draft.get().id() : page(seat, user, typed, null, List.of(enough())).unprocessable();
    }

    private FieldError enough() {
        return new FieldError("thu-tuc", "Anh chị đang có %d tờ khai tại quầy còn dở. Mở một tờ ở cuối trang, nộp hoặc bỏ, rồi mở tờ mới".formatted(most));
    }

    /** What is known goes into the fields that are still empty; what was typed stays. */
    private Page looked(Seat seat, SignedIn user, Map<String, String> typed) {
        List<FieldError> errors = CounterPerson.errors(typed).stream().filter(error -> error.field().equals("so-dinh-danh")).toList();
        if (!errors.isEmpty()) {
            return page(seat, user, typed, null, errors).unprocessable();
        }
        Optional<Visitors.Met> met = visitors.find(CounterPerson.of(typed), user, seat);
        if (met.isEmpty()) {
            return page(seat, user, typed, null, List.of(new FieldError("so-dinh-danh",
                    "Anh chị đã lấy thông tin quá nhiều lần trong một giờ. Ghi như trên căn cước, lát nữa lấy tiếp"))).status(HttpStatus.TOO_MANY_REQUESTS);
        }
        Map<String, String> filled = new LinkedHashMap<>(typed);
        met.get().said().forEach((field, value) -> filled.merge(field, value, (own, known) -> own.isBlank() ? known : own));
        LookedUp put = LookedUp.of(typed).and(met.get().said(), typed);
        filled.keySet().removeIf(field -> field.startsWith(LookedUp.PREFIX));
        put.put().forEach((field, value) -> filled.put(LookedUp.PREFIX + field, value));
        filled.put(LookedUp.PREFIX + "so-dinh-danh", put.number());
        return page(seat, user, filled, met.get().words(), List.of());
    }

    private Page page(Seat seat, SignedIn user, Map<String, String> typed, String met, List<FieldError> errors) {
        List<CounterStartPage.Open> open = drafts.of(user.accountId()).stream().map(draft -> new CounterStartPage.Open(
                draft.answers().has("ho-ten") ? draft.answers().text("ho-ten") : "Chưa ghi tên", counters.name(draft.revisionId()),
                Vietnamese.moment(draft.savedAt()), PATH + "/" + draft.id())).toList();
        String query = Text.line(typed.get("q"));
        Counters.Offer offer = counters.procedures(seat, query);
        List<Choice> others = offer.others().stream().limit(SHOWN).toList();
        return Page.of("portal/filing/counterStart", new CounterStartPage(seat.agency().name(), query, offer.usual(), others,
                offer.others().size() - others.size(), typed, met, open, errors));
    }
}
