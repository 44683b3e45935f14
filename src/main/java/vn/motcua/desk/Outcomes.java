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
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Alert;
import vn.motcua.web.Page;

/** What an official sees after an act: the list again with a word on top, or the page that says why nothing was done. */
final class Outcomes {
    /** Name of the flash attribute that carries the form just printed. */
    static final String PAPER = "paper";
    /** Name of the one that says which form it is. */
    static final String FORM = "paper-form";
    private static final Set<String> NOT_TYPED = Set.of("_csrf", "phien-ban", "ds", "pick");
    private static final int WORTH_KEEPING = 12;

    private Outcomes() {
    }

    /** @param again the page of the act with what is to be corrected */
    static ModelAndView answer(ActOutcome outcome, ActHead head, String done, RedirectAttributes flash,
                               Function<List<FieldError>, Page> again) {
        return switch (outcome) {
            case ActOutcome.Done acted -> {
                flash.addFlashAttribute(Alert.NAME, Alert.done(done.endsWith(".") ? done : done + ".").leadingTo(head.path(), "Mở hồ sơ"));
                if (acted.paper() != null) {
                    flash.addFlashAttribute(PAPER, head.path() + "/mau/" + acted.paper());
                    flash.addFlashAttribute(FORM, acted.form().label());
                }
                yield toList(head);
            }
            case ActOutcome.Repeated repeated -> repeated(repeated, head, flash);
            case ActOutcome.Incomplete incomplete -> again.apply(incomplete.errors()).unprocessable();
            case ActOutcome.NotYours refused -> notDone("Hồ sơ không ở chỗ anh chị", refused.message(), head, HttpStatus.FORBIDDEN);
            case ActOutcome.NotNow refused -> notDone("Lúc này chưa làm được việc ấy", refused.message(), head, HttpStatus.CONFLICT);
            case ActOutcome.Overtaken overtaken -> notDone("Hồ sơ vừa thay đổi", overtaken.message(), head, HttpStatus.CONFLICT);
        };
    }

    /** A second press of the same button is answered like the first; words that the first did not send are handed back. */
    private static ModelAndView repeated(ActOutcome.Repeated repeated, ActHead head, RedirectAttributes flash) {
        String told = "Việc “%s” với hồ sơ %s anh chị đã làm lúc %s; bấm hai lần chỉ tính một lần".formatted(
                repeated.done().title(), head.code(), Vietnamese.moment(repeated.done().at()));
        boolean same = kept(head).stream().allMatch(text -> repeated.done().text().contains(text));
        if (!same) {
            return notDone("Việc này anh chị đã làm rồi", told, head, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute(Alert.NAME, Alert.information(told + ".").leadingTo(head.path(), "Mở hồ sơ"));
        return toList(head);
    }

    private static ModelAndView toList(ActHead head) {
        return new ModelAndView("redirect:" + (head.slug().isEmpty() || head.slug().equals("tra-cuu") ? "/ban-lam-viec"
                : "/ban-lam-viec?ds=" + head.slug()));
    }

    private static Page notDone(String title, String message, ActHead head, HttpStatus status) {
        return Page.of("desk/notDone", NotDonePage.of(title, message, true, kept(head), head)).status(status);
    }

    private static List<String> kept(ActHead head) {
        return head.typed().entrySet().stream()
                .filter(field -> !NOT_TYPED.contains(field.getKey()) && field.getValue().length() >= WORTH_KEEPING)
                .map(Map.Entry::getValue).map(Text::clean).toList();
    }
}
