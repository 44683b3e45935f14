package vn.motcua.portal;

import java.util.List;
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
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Receiving;
import vn.motcua.dossier.Seen;
import vn.motcua.web.Alert;
import vn.motcua.web.Page;

/** Rút hồ sơ: on a page of its own, because it cannot be undone. */
@Controller
class WithdrawController {
    private final Own own;
    private final Receiving receiving;

    WithdrawController(Own own, Receiving receiving) {
        this.own = own;
        this.receiving = receiving;
    }

    @GetMapping("/ho-so/{code}/rut")
    ModelAndView ask(@PathVariable("code") String code, @CurrentUser SignedIn user, RedirectAttributes redirect) {
        DossierDetail detail = own.dossier(code, user).orElse(null);
        if (detail == null) {
            return Own.none(code);
        }
        if (!detail.may().contains(Act.WITHDRAW) && !detail.may().contains(Act.STOP)) {
            redirect.addFlashAttribute(Alert.NAME, Alert.information("Hồ sơ này không rút được nữa: " + CitizenWords.state(detail.dossier()) + "."));
            return new ModelAndView("redirect:/ho-so/" + code);
        }
        return Page.of("portal/withdraw", new Withdrawal(detail.dossier(), "", List.of()));
    }

    @PostMapping("/ho-so/{code}/rut")
    ModelAndView withdraw(@PathVariable("code") String code, @RequestParam(name = "ly-do", defaultValue = "") String reason,
            @RequestParam("ban") long version, @CurrentUser SignedIn user, RedirectAttributes redirect) {
        DossierDetail detail = own.dossier(code, user).orElse(null);
        if (detail == null) {
            return Own.none(code);
        }
        return switch (receiving.withdraw(Seen.shown(code, version), reason, own.actor(user))) {
            case ActOutcome.Done done -> Told.back(code, Alert.done("Bạn đã rút hồ sơ " + code + ". Giấy tờ đã gửi vẫn xem được ở đây."), redirect);
            case ActOutcome.Repeated done -> Told.back(code, Alert.done("Bạn đã rút hồ sơ " + code + " từ lần bấm trước."), redirect);
            case ActOutcome.Incomplete incomplete -> Page.of("portal/withdraw",
                    new Withdrawal(detail.dossier(), reason, Told.under("ly-do", incomplete.errors()))).unprocessable();
            case ActOutcome.NotYours no -> Told.back(code, Alert.warning(no.message()), redirect);
            case ActOutcome.NotNow no -> Told.back(code, Alert.warning(no.message()), redirect);
            case ActOutcome.Overtaken no -> Told.back(code, Alert.warning(no.message()), redirect);
        };
    }
}
