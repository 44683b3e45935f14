package vn.motcua.desk;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.Reach;
import vn.motcua.access.SignedIn;
import vn.motcua.dossier.DossierPage;
import vn.motcua.dossier.Dossiers;
import vn.motcua.web.Page;

/** Tra cứu: among all dossiers within reach, ended ones too. A whole code opens its dossier at once. */
@Controller("deskSearchController")
class SearchController {
    private static final String CODE = "(?i)[a-z][0-9]{2}(\\.[0-9]{2,3}){0,3}-[0-9]{6}-[0-9]{4,}";
    private static final String PATH = "/tra-cuu";
    private final Dossiers dossiers;
    private final DeskRows rows;
    private final Hands hands;

    SearchController(Dossiers dossiers, DeskRows rows, Hands hands) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.hands = hands;
    }

    @GetMapping(PATH)
    ModelAndView search(@RequestParam Map<String, String> asked, @CurrentUser SignedIn user) {
        DeskQuery query = DeskQuery.of(asked);
        String text = query.filter().text();
        if (text.matches(CODE)) {
            return new ModelAndView("redirect:/ban-lam-viec/" + text.toUpperCase(java.util.Locale.ROOT) + "?ds=tra-cuu");
        }
        Reach reach = hands.reach(user);
        DossierPage found = query.filtered() ? dossiers.search(query.filter(), query.after(), DeskController.ROWS, reach)
                : new DossierPage(List.of(), null);
        return Page.of("desk/search", new SearchPage(query, query.filtered(), DeskController.channels(),
                rows.rows(found.rows(), null, reach),
                found.next() == null ? null : query.after(found.next()).href(PATH), query.after() == null ? null : query.after(null).href(PATH)));
    }
}
