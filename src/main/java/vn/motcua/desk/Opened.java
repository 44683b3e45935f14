package vn.motcua.desk;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.access.Reach;
import vn.motcua.access.SignedIn;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Dossiers;

/** Opens dossiers for pages, within the reach of the official; what is out of reach leads to {@link OutOfReach}. */
@Component
class Opened {
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Hands hands;

    Opened(Dossiers dossiers, Catalogue catalogue, Hands hands) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.hands = hands;
    }

    /** A dossier with the revision it runs under. @param revision null when the catalogue no longer has it */
    record Case(DossierDetail detail, ProcedureRevision revision, Reach reach) {
        DossierSummary dossier() {
            return detail.dossier();
        }
    }

    /** Recorded as a reading. @param slug of the list it was opened from, which tells what for */
    Case open(String code, SignedIn user, String slug) {
        Reach reach = hands.reach(user);
        DossierDetail detail = dossiers.open(code, reach, purpose(slug)).orElseThrow(() -> new OutOfReach(code));
        return new Case(detail, catalogue.revision(detail.dossier().revisionId()).orElse(null), reach);
    }

    /** For the page of an act. @throws NotOffered when this official may not do it now: the page would only mislead */
    Case offer(String code, SignedIn user, String purposeOf, Act act, Map<String, String> asked) {
        Case found = open(code, user, purposeOf);
        if (!found.detail().may().contains(act)) {
            throw new NotOffered(act, found.detail(), ActHead.of(found.dossier(), asked));
        }
        return found;
    }

    /** Recorded as a reading, like {@link #open}. @param what is read: "Xem kết quả" */
    DossierSummary read(String code, SignedIn user, String what) {
        return dossiers.read(code, hands.reach(user), what).orElseThrow(() -> new OutOfReach(code));
    }

    /** Not recorded: for acts, which leave their own trace. */
    DossierSummary find(String code, SignedIn user) {
        return dossiers.find(code, hands.reach(user)).orElseThrow(() -> new OutOfReach(code));
    }

    private static String purpose(String slug) {
        return switch (Optional.ofNullable(slug).orElse("")) {
            case "cho-tiep-nhan" -> "Tiếp nhận, trả lời hồ sơ";
            case "cua-toi", "cho-tra" -> "Giải quyết hồ sơ";
            case "tra-cuu" -> "Tra cứu";
            default -> "Theo dõi việc giải quyết";
        };
    }
}
