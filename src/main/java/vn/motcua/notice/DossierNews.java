package vn.motcua.notice;

import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.DossierDecided;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.PaperCopies;
import vn.motcua.web.Site;

/** Hears what happened to a dossier and tells its applicant: on the site, and by e-mail where one was given. */
@Component
class DossierNews {
    private final Messages messages;
    private final Outbox outbox;
    private final Addressees addressees;
    private final PaperCopies copies;
    private final Agencies agencies;
    private final Site site;

    DossierNews(Messages messages, Outbox outbox, Addressees addressees, PaperCopies copies, Agencies agencies, Site site) {
        this.messages = messages;
        this.outbox = outbox;
        this.addressees = addressees;
        this.copies = copies;
        this.agencies = agencies;
        this.site = site;
    }

    @ApplicationModuleListener
    void on(DossierEvent event) {
        Optional<Agency> agency = agencies.find(event.agencyId());
        String office = agency.map(Agency::name).orElse("cơ quan giải quyết");
        String phone = agency.map(Agency::phone).filter(number -> !number.isBlank()).orElse(site.hotline());
        Addressees.To to = addressees.of(event, outbox.open());
        Wording.of(event, office, phone, event instanceof DossierDecided ? copies.told(event.dossierId()).orElse("") : "", to.account() != null)
                .ifPresent(letter -> tell(event, to, letter));
    }

    private void tell(DossierEvent event, Addressees.To to, Letter letter) {
        String key = "%s/%s/%s".formatted(event.getClass().getSimpleName(), event.dossierId(), event.at());
        if (to.account() != null) {
            messages.write(to.account(), key, event.code(), letter, event.at());
        }
        if (outbox.open() && to.applicant() != null) {
            outbox.put(event.agencyId(), new Outbox.Addressee(to.applicant().name(), to.applicant().email(), to.account() != null), key, event.code(), letter);
        }
    }
}
