package vn.motcua.portal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.Agency;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.form.Draft;
import vn.motcua.form.Drafts;

/** The forms a citizen has begun, with the names of procedure and agency. */
@Component
class DraftRows {
    private final Drafts drafts;
    private final Catalogue catalogue;
    private final Agencies agencies;

    DraftRows(Drafts drafts, Catalogue catalogue, Agencies agencies) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.agencies = agencies;
    }

    List<Mine.DraftRow> of(UUID accountId) {
        return drafts.of(accountId).stream().map(this::row).toList();
    }

    private Mine.DraftRow row(Draft draft) {
        String procedure = catalogue.revision(draft.revisionId()).map(revision -> revision.facts().title()).orElse(draft.procedureCode());
        String agency = agencies.find(draft.agencyId()).map(Agency::name).orElse("");
        return new Mine.DraftRow(draft.id(), procedure, agency, draft.answers().all().size(), draft.documents().size(),
                draft.savedAt(), draft.keptUntil());
    }
}
