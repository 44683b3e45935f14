package vn.motcua.portal;

import java.util.List;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Reading;

/** Ai đã xem hồ sơ, newest first. */
public record Readings(DossierSummary dossier, List<Reading> readings) {
}
