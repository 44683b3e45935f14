package vn.motcua.dossier;

import vn.motcua.routing.Leg;
import vn.motcua.routing.Slip;

/** Makes the events the other rooms hear. */
final class Told {
    private Told() {
    }

    static DossierReceived received(Dossier after, Acting.Case now) {
        return new DossierReceived(after.id(), after.code(), now.at(), after.subject().accountId(), after.subject().agencyId(),
                after.subject().procedure(), after.terms().due(), now.by().name());
    }

    static LegOpened leg(Dossier after, Slip slip, Acting.Case now) {
        Leg leg = slip.openLeg().orElseThrow();
        return new LegOpened(after.id(), after.code(), now.at(), after.subject().accountId(), after.subject().agencyId(),
                after.subject().procedure(), leg.stepNo(), leg.unitId(), leg.unitName(), leg.postName(), leg.officerId(),
                leg.officerName(), leg.dueAt(), leg.direction());
    }

    static DossierStopped stopped(Dossier after, Acting.Case now, String reason) {
        return new DossierStopped(after.id(), after.code(), now.at(), after.subject().accountId(), after.subject().agencyId(),
                after.subject().procedure(), reason);
    }
}
