package vn.motcua.report;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDecided;

/** Hears of each result and adds it up. */
@Component
class DossierFigures {
    private final Tally tally;

    DossierFigures(Tally tally) {
        this.tally = tally;
    }

    @ApplicationModuleListener
    void on(DossierDecided event) {
        tally.add(event.dossierId());
    }
}
