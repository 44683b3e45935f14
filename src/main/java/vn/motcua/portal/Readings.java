package vn.motcua.portal;

import java.util.List;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Visit;

/** Ai đã xem hồ sơ, latest first. */
public record Readings(DossierSummary dossier, List<Visit> visits) {
}
