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
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActOutcome;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Promising;
import vn.motcua.dossier.Receiving;
import vn.motcua.dossier.Tick;
import vn.motcua.shared.DueWords;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Page;

/** Tiếp nhận: shows the due time and why before the official says yes. */
@Controller
class ReceiveController {
    private final Opened opened;
    private final Receiving receiving;
    private final Hands hands;
    private final Promising promising;

    ReceiveController(Opened opened, Receiving receiving, Hands hands, Promising promising) {
        this.opened = opened;
        this.receiving = receiving;
        this.hands = hands;
        this.promising = promising;
    }

    @GetMapping("/ban-lam-viec/{ma}/tiep-nhan")
    Page ask(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user) {
        return page(opened.offer(code, user, "cho-tiep-nhan", Act.RECEIVE, typed), typed, List.of());
    }

    @PostMapping("/ban-lam-viec/{ma}/tiep-nhan")
    ModelAndView receive(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user,
                         RedirectAttributes flash) {
        DossierSummary dossier = opened.find(code, user);
        ActHead head = ActHead.of(dossier, typed);
        ActOutcome outcome = receiving.receive(head.seen(), ticks(typed), hands.actor(user, dossier));
        return Outcomes.answer(outcome, head, done(outcome), flash, errors -> page(opened.open(code, user, "cho-tiep-nhan"), typed, errors));
    }

    private static String done(ActOutcome outcome) {
        return outcome instanceof ActOutcome.Done acted ? "Đã tiếp nhận hồ sơ %s của %s, hẹn trả kết quả %s. Giấy tiếp nhận (Mẫu 01) đã gửi cho người nộp"
                .formatted(acted.dossier().code(), acted.dossier().applicant(), DueWords.moment(acted.dossier().due())) : "";
    }

    static List<Tick> ticks(Map<String, String> typed) {
        return CaseController.ticked(typed).entrySet().stream().map(tick -> new Tick(tick.getKey(), tick.getValue(), "")).toList();
    }

    private Page page(Opened.Case found, Map<String, String> typed, List<FieldError> errors) {
        List<CasePage.Component> components = Cases.components(found.detail(), found.revision(), CaseController.ticked(typed));
        Promising.Promise promise = promising.now(found.dossier().code(), found.reach()).orElse(null);
        List<String> unfinished = components.stream().filter(each -> !Boolean.TRUE.equals(each.accepted())).map(CasePage.Component::name).toList();
        return Page.of("desk/receive", new ReceivePage(ActHead.of(found.dossier(), typed).with(errors), components, promise == null ? null : promise.due(),
                promise == null ? "" : promise.limit().words() + " kể từ lúc tiếp nhận", unfinished, found.detail().may().contains(Act.ASK_SUPPLEMENT)));
    }
}
