package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Alert;
import vn.motcua.web.Link;
import vn.motcua.web.Page;

/** What an official sees after an act: the list again with a word on top, or the page that says why nothing was done. */
final class Outcomes {
    /** Name of the flash attribute that carries the form just printed. */
    static final String PAPER = "paper";
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "phien-ban", "ds");
    private static final int WORTH_KEEPING = 12;

    private Outcomes() {
    }

    /** @param again the page of the act with what is to be corrected */
    static ModelAndView answer(ActOutcome outcome, ActHead head, String done, RedirectAttributes flash,
                               Function<List<FieldError>, Page> again) {
        return switch (outcome) {
            case ActOutcome.Done acted -> {
                flash.addFlashAttribute(Alert.NAME, Alert.done(done));
                if (acted.paper() != null) {
                    flash.addFlashAttribute(PAPER, head.path() + "/mau/" + acted.paper());
                }
                yield new ModelAndView("redirect:" + (head.slug().isEmpty() || head.slug().equals("tra-cuu") ? "/ban-lam-viec"
                        : "/ban-lam-viec?ds=" + head.slug()));
            }
            case ActOutcome.Incomplete incomplete -> again.apply(incomplete.errors()).unprocessable();
            case ActOutcome.NotYours refused -> notDone("Hồ sơ không ở chỗ anh chị", refused.message(), head, HttpStatus.FORBIDDEN);
            case ActOutcome.NotNow refused -> notDone("Lúc này chưa làm được việc ấy", refused.message(), head, HttpStatus.CONFLICT);
            case ActOutcome.Overtaken overtaken -> notDone("Hồ sơ vừa thay đổi", overtaken.message(), head, HttpStatus.CONFLICT);
        };
    }

    private static Page notDone(String title, String message, ActHead head, HttpStatus status) {
        List<String> typed = head.typed().entrySet().stream()
                .filter(field -> !NOT_TYPED.contains(field.getKey()) && field.getValue().length() >= WORTH_KEEPING)
                .map(Map.Entry::getValue).toList();
        String query = head.slug().isEmpty() ? "" : "?ds=" + head.slug();
        return Page.of("desk/notDone", new NotDonePage(title, message, typed, new Link("Mở lại hồ sơ " + head.code(), head.path() + query),
                head.back())).status(status);
    }
}
