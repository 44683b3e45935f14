package vn.motcua.dossier;

import java.util.List;

/**
 * Theo dõi bằng giấy hẹn: what somebody without an account is told who holds Mẫu 01 and says whose it is. How it stands and which acts
 * brought it there; no words of an event, for those name people and tell what was declared; no files, no result.
 *
 * @param acts oldest first
 * @param supplement what the applicant is asked for now; null when nothing is
 * @param way     in which the applicant chose to get the result; null where the form did not ask, or before there is one
 */
public record Followed(DossierSummary dossier, List<FollowedAct> acts, SupplementRequest supplement, ReturnWay way) {
    public Followed {
        acts = List.copyOf(acts);
    }
}
