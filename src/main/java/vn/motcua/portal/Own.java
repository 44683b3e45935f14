package vn.motcua.portal;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.motcua.access.Reaches;
import vn.motcua.access.SignedIn;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Text;
import vn.motcua.web.Page;

/** The signed-in citizen's own dossiers. Somebody else's and none at all get the same answer. */
@Component
public class Own {
    private static final String PURPOSE = "Chủ hồ sơ xem hồ sơ của mình";
    private final Dossiers dossiers;
    private final Reaches reaches;

    Own(Dossiers dossiers, Reaches reaches) {
        this.dossiers = dossiers;
        this.reaches = reaches;
    }

    public Optional<DossierDetail> dossier(String code, SignedIn user) {
        return dossiers.open(code, reaches.of(user), PURPOSE);
    }

    Actor actor(SignedIn user) {
        return new Actor(user.accountId(), null, user.displayName(), null);
    }

    static Page none(String code) {
        String shown = Text.line(code);
        return Page.of("portal/noDossier", shown.length() > 40 ? Text.start(shown, 40) + "…" : shown).status(HttpStatus.NOT_FOUND);
    }
}
