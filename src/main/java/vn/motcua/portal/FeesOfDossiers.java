package vn.motcua.portal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.WayOfFiling;
import vn.motcua.dossier.DossierSummary;

/** Reads what a dossier costs from the revision under which it runs. */
@Component
public class FeesOfDossiers {
    private final Catalogue catalogue;
    private final Agencies agencies;

    FeesOfDossiers(Catalogue catalogue, Agencies agencies) {
        this.catalogue = catalogue;
        this.agencies = agencies;
    }

    public FeesAndCharges of(DossierSummary dossier) {
        Optional<Agency> agency = agencies.find(dossier.agencyId());
        return new FeesAndCharges(way(dossier).map(WayOfFiling::fees).orElse(List.of()), dossier.channel(), agency.map(Agency::name).orElse("nơi nhận hồ sơ"),
                agency.map(Agency::phone).filter(phone -> !phone.isBlank()).orElse(null), dossier.receivedAt() != null);
    }

    /** The way it was filed. */
    public Optional<WayOfFiling> way(DossierSummary dossier) {
        return catalogue.revision(dossier.revisionId()).flatMap(revision -> revision.facts().wayFor(dossier.channel()));
    }
}
