package vn.motcua.portal.filing;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.form.Answers;
import vn.motcua.form.Draft;
import vn.motcua.form.Drafts;
import vn.motcua.shared.Vietnam;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Alert;

/** Các câu hỏi of a declaration that is not filed yet. */
@Controller
@RequestMapping("/to-khai/{id}")
class QuestionController extends QuestionDoor {
    private final Fillings fillings;
    private final Drafts drafts;

    QuestionController(Fillings fillings, Drafts drafts, Questions questions) {
        super(questions);
        this.fillings = fillings;
        this.drafts = drafts;
    }

    @GetMapping
    String resume(@PathVariable("id") String id, @CurrentUser SignedIn user) {
        return "redirect:" + fillings.open(id, user).resume();
    }

    @Override
    Filling open(String id, SignedIn user) {
        return fillings.open(id, user);
    }

    @Override
    Draft save(Draft draft, Answers changed, long clock) {
        return drafts.save(draft, changed, clock);
    }

    @Override
    Optional<Draft> keep(Draft draft, Answers changed, long clock) {
        return drafts.keep(draft, changed, clock);
    }

    @Override
    String later(Filling filling, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Alert.NAME, Alert.done("Tờ khai đã lưu, giữ đến hết %s. Mở lại từ trang của thủ tục này để làm tiếp"
                .formatted(Vietnamese.date(Vietnam.at(filling.draft().keptUntil()).toLocalDate()))));
        return "/nop-ho-so/" + filling.revision().code();
    }

    @Override
    String onward(Filling filling) {
        return filling.resume();
    }
}
