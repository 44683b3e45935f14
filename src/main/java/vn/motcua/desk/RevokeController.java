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
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Revocation;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.ResultActs;
import vn.motcua.result.Results;
import vn.motcua.shared.FieldError;
import vn.motcua.web.Page;

/** Thu hồi kết quả: by who may sign for the agency, on a decision that says why. */
@Controller
class RevokeController {
    private final Opened opened;
    private final Deeds deeds;
    private final ResultActs acts;
    private final Results results;

    RevokeController(Opened opened, Deeds deeds, ResultActs acts, Results results) {
        this.opened = opened;
        this.deeds = deeds;
        this.acts = acts;
        this.results = results;
    }

    @GetMapping("/ban-lam-viec/{ma}/thu-hoi")
    Page ask(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user) {
        return page(opened.offer(code, user, "cua-toi", Act.REVOKE, typed).dossier(), typed, List.of());
    }

    @PostMapping("/ban-lam-viec/{ma}/thu-hoi")
    ModelAndView revoke(@PathVariable("ma") String code, @RequestParam Map<String, String> typed, @CurrentUser SignedIn user,
                        RedirectAttributes flash) {
        Revocation revocation = new Revocation(typed.get("decision"), typed.get("reason"), typed.get("legalBasis"));
        return deeds.answer(new Deeds.Sent(code, typed, user, flash), (seen, actor) -> acts.revoke(seen, revocation, actor),
                dossier -> "Đã thu hồi kết quả hồ sơ %s. Người nộp được báo; ai tra cứu cũng thấy giấy không còn giá trị".formatted(dossier.code()),
                (dossier, errors) -> page(dossier, typed, errors));
    }

    private Page page(DossierSummary dossier, Map<String, String> typed, List<FieldError> errors) {
        IssuedResult result = results.ofDossier(dossier.id()).filter(IssuedResult::issued).orElse(null);
        return Page.of("desk/revoke", new RevokePage(ActHead.of(dossier, typed).with(errors), result));
    }
}
