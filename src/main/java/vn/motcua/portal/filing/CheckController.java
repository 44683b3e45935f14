package vn.motcua.portal.filing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FilingOutcome;
import vn.motcua.form.Drafts;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Alert;
import vn.motcua.web.Page;

/** Đọc lại và nộp: the declaration, then one filing, however often it is sent. */
@Controller
class CheckController {
    private final Fillings fillings;
    private final CheckView view;
    private final Requests requests;
    private final Filing filing;
    private final Drafts drafts;

    CheckController(Fillings fillings, CheckView view, Requests requests, Filing filing, Drafts drafts) {
        this.fillings = fillings;
        this.view = view;
        this.requests = requests;
        this.filing = filing;
        this.drafts = drafts;
    }

    @GetMapping("/to-khai/{id}/kiem-tra")
    Page check(@PathVariable("id") String id, @CurrentUser SignedIn user) {
        Filling filling = fillings.open(id, user);
        return Page.of("portal/filing/check", view.of(filling, view.errors(filling), false));
    }

    @PostMapping("/to-khai/{id}/nop")
    Object file(@PathVariable("id") String id, @RequestParam(name = "cam-doan", defaultValue = "") String declared, @CurrentUser SignedIn user,
            RedirectAttributes redirect) {
        // The open one is asked for first: a draft only ever goes from open to filed, so that a second press that comes while the
        // first one closes it finds it in one of the two.
        Optional<Filling> open = fillings.find(id, user);
        Filling filling = open.or(() -> fillings.filed(id, user)).orElseThrow(() -> new NoDraft(Optional.empty()));
        if (open.isPresent()) {
            List<FieldError> errors = view.errors(filling);
            if (!errors.isEmpty() || declared.isEmpty()) {
                return Page.of("portal/filing/check", view.of(filling, errors, declared.isEmpty())).unprocessable();
            }
        }
        return outcome(filling, filing.file(requests.of(filling, user)), redirect);
    }

    private Object outcome(Filling filling, FilingOutcome outcome, RedirectAttributes redirect) {
        return switch (outcome) {
            case FilingOutcome.Filed done -> receipt(filling, done.dossier().code());
            case FilingOutcome.AlreadyFiled done -> receipt(filling, done.dossier().code());
            case FilingOutcome.OtherContent done -> {
                redirect.addFlashAttribute(Alert.NAME, Alert.warning("Tờ khai này đã nộp từ trước. Những gì sửa sau lúc đó không tính; đây là hồ sơ đã nộp"));
                yield receipt(filling, done.dossier().code());
            }
            case FilingOutcome.Refused refused -> Page.of("portal/filing/check", view.of(filling, refused.errors(), false)).unprocessable();
        };
    }

    /** The dossier is durable by now; closing the draft may be done again at any time. */
    private String receipt(Filling filling, String code) {
        drafts.close(filling.draft().id());
        return "redirect:/ho-so/" + code + "/da-nop";
    }
}
