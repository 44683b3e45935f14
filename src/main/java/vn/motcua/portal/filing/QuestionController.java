package vn.motcua.portal.filing;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.form.Ahead;
import vn.motcua.form.Answers;
import vn.motcua.form.Drafts;
import vn.motcua.form.FormEvaluator;
import vn.motcua.form.PageReader;
import vn.motcua.form.Question;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Alert;
import vn.motcua.web.Link;
import vn.motcua.web.Page;

/** Các câu hỏi: one page at a time, each answer kept as it comes. */
@Controller
class QuestionController {
    private final Fillings fillings;
    private final Drafts drafts;
    private final FieldViews fields;
    private final PageReader reader;
    private final InstantSource clock;

    QuestionController(Fillings fillings, Drafts drafts, FieldViews fields, Known known, InstantSource clock) {
        this.fillings = fillings;
        this.drafts = drafts;
        this.fields = fields;
        this.reader = new PageReader(known);
        this.clock = clock;
    }

    @GetMapping("/to-khai/{id}")
    String resume(@PathVariable("id") String id, @CurrentUser SignedIn user) {
        return "redirect:" + fillings.open(id, user).resume();
    }

    @GetMapping("/to-khai/{id}/{page}")
    Object show(@PathVariable("id") String id, @PathVariable("page") String name, @RequestParam(name = "ve", defaultValue = "") String back,
            @CurrentUser SignedIn user, RedirectAttributes redirect) {
        Filling filling = fillings.open(id, user);
        vn.motcua.form.Page page = page(filling, name);
        if (filling.asked(page).isEmpty()) {
            return notAsked(filling, redirect);
        }
        return Page.of("portal/filing/question", view(filling, page, List.of(), !back.isEmpty()));
    }

    @PostMapping("/to-khai/{id}/{page}")
    Object answer(@PathVariable("id") String id, @PathVariable("page") String name, @RequestParam(name = "ve", defaultValue = "") String back,
            @RequestParam(name = "nut", defaultValue = "") String button, @CurrentUser SignedIn user, HttpServletRequest request, RedirectAttributes redirect) {
        Filling before = fillings.open(id, user);
        vn.motcua.form.Page page = page(before, name);
        List<Question> asked = before.asked(page);
        if (asked.isEmpty()) {
            return notAsked(before, redirect);
        }
        Filling filling = before.with(drafts.save(before.draft(), read(request, asked, before.answers()), PageClock.of(request)));
        if (button.equals("xa")) {
            return "redirect:" + filling.address(name) + (back.isEmpty() ? "" : "?ve=kiem-tra");
        }
        if (button.equals("sau")) {
            redirect.addFlashAttribute(Alert.NAME, Alert.done("Tờ khai đã lưu, giữ đến hết %s. Mở lại từ trang của thủ tục này để làm tiếp"
                    .formatted(Vietnamese.date(Vietnam.at(filling.draft().keptUntil()).toLocalDate()))));
            return "redirect:/nop-ho-so/" + filling.revision().code();
        }
        List<FieldError> errors = FormEvaluator.check(filling.form(), page, filling.answers(), Vietnam.at(clock.instant()).toLocalDate());
        if (!errors.isEmpty()) {
            return Page.of("portal/filing/question", view(filling, page, errors, !back.isEmpty())).unprocessable();
        }
        return "redirect:" + (back.isEmpty() ? filling.after(page) : onTheWayBack(filling));
    }

    /** While somebody types; nothing is checked, everything is kept. The words go beside the name of the form. */
    @PostMapping(path = "/to-khai/{id}/{page}/luu", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> keep(@PathVariable("id") String id, @PathVariable("page") String name, @CurrentUser SignedIn user, HttpServletRequest request) {
        Filling filling = fillings.open(id, user);
        Answers typed = read(request, filling.asked(page(filling, name)), filling.answers());
        return PageClock.kept(filling, drafts.keep(filling.draft(), typed, PageClock.of(request)));
    }

    /** An answer changed while reading again may ask something new: that first, then back to reading. */
    private static String onTheWayBack(Filling filling) {
        return FormEvaluator.next(filling.form(), filling.answers()).map(question -> filling.address(question.page()) + "?ve=kiem-tra")
                .orElse(filling.address("kiem-tra"));
    }

    private static Object notAsked(Filling filling, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Alert.NAME, Alert.information("Với những gì bạn đã trả lời thì không cần trả lời câu đó. Đây là chỗ làm tiếp"));
        return "redirect:" + filling.resume();
    }

    private Answers read(HttpServletRequest request, List<Question> asked, Answers before) {
        return reader.read(asked, name -> {
            String[] values = request.getParameterValues(name);
            return values == null ? List.of() : Arrays.asList(values);
        }, before);
    }

    private static vn.motcua.form.Page page(Filling filling, String name) {
        return filling.form().page(name).orElseThrow(() -> new NotFound("Page %s of form %s".formatted(name, filling.form().id())));
    }

    private QuestionPage view(Filling filling, vn.motcua.form.Page page, List<FieldError> errors, boolean again) {
        List<Question> asked = filling.asked(page);
        boolean alone = asked.size() == 1 && page.questions().size() == 1;
        List<vn.motcua.form.Page> pages = filling.pages();
        List<FieldView> views = fields.of(asked, filling.answers(), errors, alone);
        List<Link> elsewhere = FormEvaluator.elsewhere(filling.form(), page, filling.answers(), errors).stream()
                .map(question -> new Link(question.label(), filling.address(question.page()))).toList();
        return new QuestionPage(filling.shortName(), filling.savedWords(), filling.address(page.id()), alone ? null : page.ask(),
                alone ? "" : page.hint(), page.helpTitle(), page.help(), pages.indexOf(page) + 1, pages.size(),
                Ahead.more(filling.form(), filling.answers(), page), views, errors, elsewhere,
                again ? filling.address("kiem-tra") : filling.before(page), again, clock.millis());
    }
}
