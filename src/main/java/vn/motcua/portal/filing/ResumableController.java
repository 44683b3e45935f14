package vn.motcua.portal.filing;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.access.SignedIn;
import vn.motcua.portal.Intake;
import vn.motcua.portal.Pieces;
import vn.motcua.portal.PiecesDoor;

/** Giấy tờ của tờ khai, tải lên từng phần: the last part makes the file a paper of the draft. */
@Controller
@RequestMapping("/to-khai/{of}/tai-len")
class ResumableController extends PiecesDoor {
    private final Fillings fillings;
    private final Attaching attaching;

    ResumableController(Fillings fillings, Attaching attaching, Pieces pieces) {
        super(pieces);
        this.fillings = fillings;
        this.attaching = attaching;
    }

    @Override
    protected Intake intake(String id, SignedIn user) {
        return new DraftIntake(fillings.open(id, user), attaching);
    }
}
