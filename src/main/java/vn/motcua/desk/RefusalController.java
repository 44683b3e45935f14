package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.catalogue.Refusal;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Receiving;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.LegalReference;
import vn.motcua.shared.Text;
import vn.motcua.web.Page;

/** Từ chối tiếp nhận: on a page of its own, with reason and legal basis. */
@Controller
class RefusalController {
    private final Opened opened;
    private final Receiving receiving;
    private final Hands hands;

    RefusalController(Opened opened, Receiving receiving, Hands hands) {
        this.opened = opened;
        this.receiving = receiving;
        this.hands = hands;
    }

    @GetMapping("/ban-lam-viec/{ma}/tu-choi")
    Page ask(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user) {
        return page(opened.offer(code, user, "cho-tiep-nhan", Act.REFUSE, typed), typed, List.of());
    }

    /** One of the known grounds brings its own legal basis; what is wrong with this dossier the officer writes in any case. */
    @PostMapping("/ban-lam-viec/{ma}/tu-choi")
    ModelAndView refuse(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user,
                        RedirectAttributes flash) {
        Opened.Case found = opened.open(code, user, "cho-tiep-nhan");
        DossierSummary dossier = found.dossier();
        ActHead head = ActHead.of(dossier, typed);
        Refusal ground = ground(found, typed.get("truong-hop"));
        String own = Text.clean(typed.get("reason"));
        String law = Text.line(typed.get("legalBasis"));
        String reason = ground == null || own.isEmpty() ? own : ground.reason() + ". " + own;
        String basis = law.isEmpty() && ground != null ? ground.legalBasis() : law;
        List<FieldError> tooLong = new Written(typed).atMost(Written.LINES, "reason", "Lý do").atMost(Written.LINE, "legalBasis", "Căn cứ pháp lý").errors();
        ActOutcome outcome = tooLong.isEmpty() ? receiving.refuse(head.seen(), reason,
                basis.isEmpty() ? null : new LegalReference(basis), hands.actor(user, dossier)) : new ActOutcome.Incomplete(tooLong);
        return Outcomes.answer(outcome, head, "Đã từ chối tiếp nhận hồ sơ %s của %s. Phiếu từ chối (Mẫu 03) nêu lý do đã gửi cho người nộp"
                .formatted(dossier.code(), dossier.applicant()), flash, errors -> page(found, typed, errors));
    }

    private static Refusal ground(Opened.Case found, String number) {
        List<Refusal> grounds = grounds(found);
        return number == null || !number.matches("[0-9]{1,2}") || Integer.parseInt(number) >= grounds.size() ? null
                : grounds.get(Integer.parseInt(number));
    }

    private static List<Refusal> grounds(Opened.Case found) {
        return found.revision() == null ? List.of() : found.revision().facts().refusals();
    }

    private static Page page(Opened.Case found, Map<String, String> typed, List<FieldError> errors) {
        return Page.of("desk/refuse", new RefusalPage(ActHead.of(found.dossier(), typed).with(errors), grounds(found)));
    }
}
