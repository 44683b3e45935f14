package vn.motcua.result;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalogue.ResultForm;
import vn.motcua.catalogue.ResultForms;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Refusal;

/** Dự thảo, one version of it. @param kind key of the template it was made from */
public record Draft(int version, String kind, Map<String, String> fields, String sha256, String by, Instant at) {
    /** Từ chối giải quyết; empty for a draft that grants. */
    public Optional<Refusal> refusal() {
        return kind.equals(ResultForms.REFUSAL) ? Optional.of(new Refusal(said(0), said(1), said(2))) : Optional.empty();
    }

    /** Whether it was made from a declaration that has been corrected since: by the dossier's own word, for two clocks need not agree. */
    public boolean before(DossierDetail detail) {
        return !detail.drafted();
    }

    private String said(int reason) {
        return fields.getOrDefault(ResultForm.REASONS.get(reason), "");
    }
}
