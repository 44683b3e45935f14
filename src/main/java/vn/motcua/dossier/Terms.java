package vn.motcua.dossier;

import java.time.Instant;

/**
 * Hạn và mốc of a dossier.
 *
 * @param timeLimit as promised at acceptance ("3d"); counting and calendar are the rules it is counted by: the calendar as it was at
 *                  filing for the answer, as it was at acceptance for the result, whatever is corrected later
 */
record Terms(Instant answerDue, Instant receivedAt, Instant due, String timeLimit, String counting, String calendar, int supplements,
             Instant supplementDue, Instant pausedSince, Instant decidedAt, String resultCode, Instant closedAt) {

    static Terms filed(Instant answerDue, String counting, String calendar) {
        return new Terms(answerDue, null, null, null, counting, calendar, 0, null, null, null, null, null);
    }

    /** @param countedBy version of the calendar */
    Terms accepted(Instant at, Instant newDue, String limit, String countedBy) {
        return new Terms(answerDue, at, newDue, limit, counting, countedBy, supplements, null, null, null, null, null);
    }

    Terms paused(Instant at, Instant answerBy) {
        return new Terms(answerDue, receivedAt, due, timeLimit, counting, calendar, supplements + 1, answerBy, at, null, null, null);
    }

    /** The clock runs again; before acceptance it is the answer that moves, afterwards the result. */
    Terms resumed(Instant newDue) {
        boolean accepted = receivedAt != null;
        return new Terms(accepted ? answerDue : newDue, receivedAt, accepted ? newDue : due, timeLimit, counting, calendar, supplements,
                null, null, null, null, null);
    }

    Terms decided(Instant at, String code) {
        return new Terms(answerDue, receivedAt, due, timeLimit, counting, calendar, supplements, null, null, at, code, null);
    }

    /** A result that was handed over keeps the moment of that. */
    Terms revoked(Instant at) {
        return closedAt == null ? closed(at) : this;
    }

    Terms closed(Instant at) {
        return new Terms(answerDue, receivedAt, due, timeLimit, counting, calendar, supplements, null, null, decidedAt, resultCode, at);
    }
}
