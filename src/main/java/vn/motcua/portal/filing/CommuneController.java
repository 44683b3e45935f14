package vn.motcua.portal.filing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.web.Page;

/** Danh sách xã của một tỉnh, for the list beside it; without script the page itself is asked again. */
@Controller
class CommuneController {
    private final Known known;

    CommuneController(Known known) {
        this.known = known;
    }

    @GetMapping({"/to-khai/xa", CounterController.PATH + "/xa"})
    Page communes(@RequestParam(name = "tinh", defaultValue = "") String province) {
        return Page.of("portal/filing/communes", new CommunesPage(!province.isBlank(), known.communes(province)));
    }
}
