package vn.motcua.notice;

import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierDecided;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperCopies;
import vn.motcua.web.Site;

/** Hears what happened to a dossier and tells its applicant: on the site, and by e-mail where one was given. */
@Component
class DossierNews {
    private final Messages messages;
    private final Outbox outbox;
    private final Dossiers dossiers;
    private final PaperCopies copies;
    private final Agencies agencies;
    private final Site site;

    DossierNews(Messages messages, Outbox outbox, Dossiers dossiers, PaperCopies copies, Agencies agencies, Site site) {
        this.messages = messages;
        this.outbox = outbox;
        this.dossiers = dossiers;
        this.copies = copies;
        this.agencies = agencies;
        this.site = site;
    }

    @ApplicationModuleListener
    void on(DossierEvent event) {
        Optional<Agency> agency = agencies.find(event.agencyId());
        String office = agency.map(Agency::name).orElse("cơ quan giải quyết");
        String phone = agency.map(Agency::phone).filter(number -> !number.isBlank()).orElse(site.hotline());
        Wording.of(event, office, phone, event instanceof DossierDecided ? copies.words(event.dossierId()).orElse("") : "").ifPresent(letter -> tell(event, letter));
    }

    private void tell(DossierEvent event, Letter letter) {
        String key = "%s/%s/%s".formatted(event.getClass().getSimpleName(), event.dossierId(), event.at());
        if (event.accountId() != null) {
            messages.write(event.accountId(), key, event.code(), letter, event.at());
        }
        Optional<Applicant> applicant = outbox.open() ? dossiers.applicant(event.dossierId()) : Optional.empty();
        applicant.ifPresent(person -> outbox.put(event.agencyId(),
                new Outbox.Addressee(person.name(), person.email(), person.personId() != null), key, event.code(), letter));
    }
}
