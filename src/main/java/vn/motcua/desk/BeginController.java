package vn.motcua.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.Reach;
import vn.motcua.access.SignedIn;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ListFilter;
import vn.motcua.dossier.WorkList;

/** Where a head begins after signing in: what waits on the own desk goes before looking at the whole office. */
@Controller
class BeginController {
    private final Dossiers dossiers;
    private final Hands hands;

    BeginController(Dossiers dossiers, Hands hands) {
        this.dossiers = dossiers;
        this.hands = hands;
    }

    @GetMapping("/ban-lam-viec/bat-dau")
    String begin(@CurrentUser SignedIn user) {
        Reach reach = hands.reach(user);
        if (!dossiers.list(WorkList.MY_DESK, ListFilter.NONE, null, 1, reach).rows().isEmpty()) {
            return "redirect:/ban-lam-viec?ds=" + WorkList.MY_DESK.slug();
        }
        return reach.agencies().isEmpty() ? "redirect:/ban-lam-viec" : "redirect:/tong-quan";
    }
}
