package vn.motcua.portal;

import java.util.List;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.web.Chip;
import vn.motcua.web.StateFace;
import vn.motcua.web.Stop;
import vn.motcua.web.TimelineItem;

/**
 * Where a dossier stands, for whoever holds its paper.
 *
 * @param next one sentence: what comes, and when
 * @param ended how it ended without a result in force, and where to read why; null otherwise
 * @param supplement what is still asked of the applicant; null when nothing is
 * @param office where to go or call
 * @param phone null when none is kept
 */
public record FollowedPage(DossierSummary dossier, StateFace face, String state, Chip chip, List<Stop> stops, String next, String ended,
                           SupplementRequest supplement, List<TimelineItem> story, String office, String phone) {
}
