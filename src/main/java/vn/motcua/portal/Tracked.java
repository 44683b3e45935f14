package vn.motcua.portal;

import java.time.Instant;
import java.util.List;
import vn.motcua.calendar.DueTime;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.Refusal;
import vn.motcua.dossier.SubmittedDocument;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.form.ReadBack;
import vn.motcua.web.Chip;
import vn.motcua.web.Link;
import vn.motcua.web.StateFace;
import vn.motcua.web.Stop;
import vn.motcua.web.TimelineItem;

/**
 * Trang theo dõi hồ sơ of its owner.
 *
 * @param who has it now; null once it has ended
 * @param promise what the office owes next, null when it owes nothing
 * @param ended why it ended without a result (reason of refusal, withdrawal, stop), or why the result was revoked; null otherwise
 * @param supplement what is asked of the owner; null when nothing is, or no longer
 * @param refusal null unless the result refuses what was asked for
 * @param results signed papers to take home
 * @param copy where the paper that was asked for is to be had; null when none was, or it is not ready
 * @param readers how many officials opened it
 * @param declared what the owner declared, to be read again
 * @param again how to begin anew after an end without a result, and whom to ask; null otherwise
 * @param fees null once it has ended
 */
public record Tracked(DossierSummary dossier, StateFace face, String state, Chip chip, List<Stop> stops, Who who, Promise promise,
        String ended, SupplementRequest supplement, List<TimelineItem> story, List<SubmittedDocument> documents, List<Link> results, String copy, Refusal refusal,
        boolean mayWithdraw, int readers, List<ReadBack.Part> declared, Again again, FeesAndCharges fees) {

    /** @param phone null when none is kept */
    public record Who(String name, String post, Instant since, String phone) {
    }

    public record Promise(String why, DueTime due, String basis) {
    }

    /** @param phone null when none is kept */
    public record Again(String label, String href, String office, String phone) {
    }

    /** Heading of {@link #ended}. */
    public String why() {
        return CitizenWords.why(dossier);
    }

    /** Above {@link #who}. */
    public String keeps() {
        return CitizenWords.keeps(dossier);
    }

    public String address(String act) {
        return "/ho-so/" + dossier.code() + "/" + act;
    }
}
