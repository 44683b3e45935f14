package vn.motcua.portal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.SignedIn;
import vn.motcua.party.Lookups;
import vn.motcua.shared.NotFound;
import vn.motcua.web.Page;

/** Ai đã tra thông tin của bạn tại quầy: each official who looked this person up at a counter, with the purpose that was recorded. */
@Controller
class LookedAtController {
    private static final String PATH = "/tai-khoan/ai-da-xem";
    private static final int SIZE = 25;
    private final Lookups lookups;

    LookedAtController(Lookups lookups) {
        this.lookups = lookups;
    }

    @GetMapping(PATH)
    Page lookedAt(@RequestParam(name = "sau", required = false) String after, @CurrentUser SignedIn user) {
        if (user.officer()) {
            throw new NotFound("Accounts of service are nobody's data");
        }
        UUID before = before(after);
        List<Lookups.Lookup> found = lookups.of(user.personId(), before, SIZE + 1);
        List<Lookups.Lookup> shown = found.subList(0, Math.min(SIZE, found.size()));
        return Page.of("portal/lookedAt", new LookedAt(shown, found.size() > SIZE ? PATH + "?sau=" + shown.getLast().id() : null, before == null ? null : PATH));
    }

    private static UUID before(String after) {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw new NotFound("The address means no page of a list");
        }
    }
}
