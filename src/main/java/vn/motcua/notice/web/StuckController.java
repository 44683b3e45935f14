package vn.motcua.notice.web;

import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.access.CurrentUser;
import vn.motcua.access.Reach;
import vn.motcua.access.Reaches;
import vn.motcua.access.SignedIn;
import vn.motcua.notice.Letters;
import vn.motcua.notice.StuckEvents;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Vietnamese;
import vn.motcua.web.Mailing;
import vn.motcua.web.Page;

/** For heads: events of their agencies that some part of the platform has not taken, and letters that were given up. */
@Controller
class StuckController {
    private static final int MOST = 100;

    private final StuckEvents stuck;
    private final Letters letters;
    private final Mailing mailing;
    private final Reaches reaches;
    private final InstantSource clock;

    StuckController(StuckEvents stuck, Letters letters, Mailing mailing, Reaches reaches, InstantSource clock) {
        this.stuck = stuck;
        this.letters = letters;
        this.mailing = mailing;
        this.reaches = reaches;
        this.clock = clock;
    }

    @GetMapping("/ban-lam-viec/su-kien-treo")
    Page list(@CurrentUser SignedIn user) {
        Reach reach = reaches.of(user);
        if (reach.agencies().isEmpty()) {
            throw new NotFound("Only heads see what is stuck");
        }
        return Page.of("notice/stuck", new StuckPage(stuck.list(reach.agencies(), MOST), letters.givenUp(reach.agencies(), MOST), mailing.open(),
                Vietnamese.moment(clock.instant())));
    }
}
