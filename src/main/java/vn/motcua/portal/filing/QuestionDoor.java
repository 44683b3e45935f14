package vn.motcua.portal.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.form.Answers;
import vn.motcua.form.Draft;
import vn.motcua.form.FormEvaluator;
import vn.motcua.form.Question;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Alert;
import vn.motcua.web.Page;

/**
 * Các câu hỏi: one page at a time, each answer kept as it comes. The addresses under the one its class is mapped to, which names {@code {id}}:
 * what is being filled.
 */
abstract class QuestionDoor {
    /** How the address ends to which a page sends what is typed. */
    static final String KEEP = "/luu";
    private final Questions questions;

    QuestionDoor(Questions questions) {
        this.questions = questions;
    }

    /** What this user fills under the id. */
    abstract Filling open(String id, SignedIn user);

    abstract Draft save(Draft draft, Answers changed, long clock);

    /** While somebody types. Empty when something newer has been kept. */
    abstract Optional<Draft> keep(Draft draft, Answers changed, long clock);

    /** Where somebody goes on later, and what is said there. */
    abstract String later(Filling filling, RedirectAttributes redirect);

    /** Where somebody goes on who came to a question that is not asked. */
    abstract String onward(Filling filling);

    @GetMapping("/{page}")
    Object show(@PathVariable("id") String id, @PathVariable("page") String name, @RequestParam(name = "ve", defaultValue = "") String back,
            @CurrentUser SignedIn user, RedirectAttributes redirect) {
        Filling filling = open(id, user);
        vn.motcua.form.Page page = page(filling, name);
        if (filling.asked(page).isEmpty()) {
            return notAsked(filling, redirect);
        }
        return Page.of("portal/filing/question", questions.view(filling, page, List.of(), again(filling, back)));
    }

    @PostMapping("/{page}")
    Object answer(@PathVariable("id") String id, @PathVariable("page") String name, @RequestParam(name = "ve", defaultValue = "") String back,
            @RequestParam(name = "nut", defaultValue = "") String button, @CurrentUser SignedIn user, HttpServletRequest request, RedirectAttributes redirect) {
        Filling before = open(id, user);
        vn.motcua.form.Page page = page(before, name);
        List<Question> asked = before.asked(page);
        if (asked.isEmpty()) {
            return notAsked(before, redirect);
        }
        boolean again = again(before, back);
        Filling filling = before.with(save(before.draft(), questions.read(request, asked, before.answers()), PageClock.of(request)));
        if (button.equals("xa")) {
            return "redirect:" + filling.address(name) + (again ? Filling.AGAIN : "");
        }
        if (button.equals("sau")) {
            return "redirect:" + later(filling, redirect);
        }
        List<FieldError> errors = questions.check(filling, page);
        if (!errors.isEmpty()) {
            return Page.of("portal/filing/question", questions.view(filling, page, errors, again)).unprocessable();
        }
        return "redirect:" + (again ? onTheWayBack(filling) : filling.after(page));
    }

    /** While somebody types; nothing is checked, everything is kept. The words go beside the name of the form. */
    @PostMapping(path = "/{page}" + KEEP, produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> keep(@PathVariable("id") String id, @PathVariable("page") String name, @CurrentUser SignedIn user, HttpServletRequest request) {
        Filling filling = open(id, user);
        Answers typed = questions.read(request, filling.asked(page(filling, name)), filling.answers());
        return PageClock.kept(filling, keep(filling.draft(), typed, PageClock.of(request)));
    }

    private static boolean again(Filling filling, String back) {
        return filling.correcting() || !back.isEmpty();
    }

    /** An answer changed while reading again may ask something new: that first, then back to reading. */
    private static String onTheWayBack(Filling filling) {
        return FormEvaluator.next(filling.form(), filling.answers()).map(question -> filling.address(question.page()) + Filling.AGAIN)
                .orElse(filling.address(Filling.CHECK));
    }

    private Object notAsked(Filling filling, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Alert.NAME, Alert.information("Với những gì bạn đã trả lời thì không cần trả lời câu đó. Đây là chỗ làm tiếp"));
        return "redirect:" + onward(filling);
    }

    private static vn.motcua.form.Page page(Filling filling, String name) {
        return filling.form().page(name).orElseThrow(() -> new NotFound("Page %s of form %s".formatted(name, filling.form().id())));
    }
}
