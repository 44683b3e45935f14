package vn.motcua.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.access.SignedIn;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.shared.NotFound;

/** Tệp bổ sung, tải lên từng phần: the last part keeps the file with the answer that is being prepared. */
@Controller
@RequestMapping("/ho-so/{of}/bo-sung/tai-len")
class SupplementPiecesController extends PiecesDoor {
    private final Own own;
    private final SupplementFiles files;

    SupplementPiecesController(Own own, SupplementFiles files, Pieces pieces) {
        super(pieces);
        this.own = own;
        this.files = files;
    }

    /** Somebody else's dossier and one that waits for nothing take no file: neither is there to upload to. */
    @Override
    protected Intake intake(String code, SignedIn user) {
        DossierDetail detail = own.dossier(code, user).filter(SupplementFiles::asked)
                .orElseThrow(() -> new NotFound("Dossier %s that waits for its applicant".formatted(code)));
        return new SupplementIntake(detail, files, user.accountId());
    }
}
