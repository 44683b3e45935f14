package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.catalogue.Channel;

/**
 * Hồ sơ as lists and pages show it: one row, nothing joined.
 *
 * @param code mã hồ sơ (TT 03/2025/TT-VPCP Article 13): "H13.42-261120-0018"
 * @param procedure name of the procedure at filing
 * @param holderUnitId the unit that has it now, or had it last; {@code holderOfficerId} null while any holder of the post may take it
 * @param answerDue until when the office must accept, ask or refuse: 8 working hours (Article 11)
 * @param due when the result is promised; null before acceptance
 * @param legDue until when the present holder should hand it on; null where the step is not counted
 * @param supplementDue until when the citizen is asked to answer; null when nothing is asked
 * @param pausedSince since when the clock stands still; null while it runs
 * @param supplements how often the citizen was asked (at most once, Decree 118/2025 Article 11)
 * @param stepNo row of the slip; 0 before acceptance
 * @param stepAct what the row is for (RECEIVE, ASSIGN, DRAFT, VERIFY, SIGN, ISSUE, RETURN)
 * @param sentBack whether it came back from a later step and has not gone on since
 * @param documents files handed in so far
 * @param version rises with every act; hand it back with the next one
 */
public record DossierSummary(UUID id, String code, State state, UUID agencyId, UUID revisionId, String procedureCode, String procedure,
                             String field, Channel channel, UUID accountId, UUID personId, String applicant, Instant filedAt,
                             Instant answerDue, Instant receivedAt, Instant due, Instant legDue, Instant supplementDue,
                             Instant pausedSince, Instant decidedAt, Instant closedAt, int supplements, int stepNo, String stepAct,
                             UUID holderUnitId, String holderUnit, String holderPost, String holderPostName,
                             UUID holderOfficerId, String holderOfficer, boolean sentBack, int documents, String contentSha256, long version) {

    /** What the one who has it must keep: the answer, the leg, the citizen's answer or the promise; null once closed. */
    public Instant nextDue() {
        return switch (state) {
            case FILED -> answerDue;
            case AWAITING_SUPPLEMENT, PAUSED -> supplementDue;
            case IN_PROCESS -> legDue == null ? due : legDue;
            case DECIDED -> due;
            case REFUSED, WITHDRAWN, RETURNED, STOPPED, REVOKED -> null;
        };
    }

    /** What the citizen was promised next by law: the answer, then the result; null when the office owes nothing. */
    public Instant lawfulDue() {
        return switch (state) {
            case FILED -> answerDue;
            case IN_PROCESS -> due;
            case AWAITING_SUPPLEMENT, PAUSED, DECIDED, REFUSED, WITHDRAWN, RETURNED, STOPPED, REVOKED -> null;
        };
    }

    public boolean overdue(Instant now) {
        return lawfulDue() != null && lawfulDue().isBefore(now);
    }

    /** Whether its result is signed and still waits for number and seal; from then on nothing stops it but sending it back. */
    public boolean signed() {
        return Lifecycle.signed(state, stepAct);
    }

    public boolean supplemented() {
        return supplements > 0;
    }
}
