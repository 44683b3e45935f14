package vn.motcua.portal.filing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.access.SignedIn;
import vn.motcua.agency.Agencies;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.form.Draft;
import vn.motcua.form.Drafts;
import vn.motcua.shared.NotFound;

/** Opens drafts for their owners; for everybody else they do not exist. */
@Component
class Fillings {
    private final Drafts drafts;
    private final Catalogue catalogue;
    private final Agencies agencies;

    Fillings(Drafts drafts, Catalogue catalogue, Agencies agencies) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.agencies = agencies;
    }

    /** @throws NoDraft when it was filed already, thrown away, or never was this reader's */
    Filling open(String id, SignedIn user) {
        return find(id, user).orElseThrow(() -> gone(id, user));
    }

    /** What to answer when it is not open: that it was filed, or that there is none. */
    NoDraft gone(String id, SignedIn user) {
        return new NoDraft(uuid(id).filter(known -> drafts.filed(known, user.accountId())));
    }

    Optional<Filling> find(String id, SignedIn user) {
        return uuid(id).flatMap(known -> drafts.find(known, user.accountId())).map(this::filling);
    }

    /** A draft that has been filed since, as it was then: sending it again gives the same dossier. */
    Optional<Filling> filed(String id, SignedIn user) {
        return uuid(id).flatMap(known -> drafts.filedDraft(known, user.accountId())).map(this::filling);
    }

    private Filling filling(Draft draft) {
        ProcedureRevision revision = catalogue.revision(draft.revisionId())
                .orElseThrow(() -> new NotFound("Revision %s of draft %s".formatted(draft.revisionId(), draft.id())));
        return Filling.of(draft, revision, agencies.find(draft.agencyId())
                .orElseThrow(() -> new NotFound("Agency %s of draft %s".formatted(draft.agencyId(), draft.id()))));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
