package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.catalogue.Channel;

/**
 * What a dossier is about: said at filing. Only {@code applicant} and {@code contentSha256} follow the one correction of the declaration.
 */
record Subject(UUID agencyId, UUID revisionId, String procedureCode, String procedure, String field, Channel channel, UUID accountId,
               UUID personId, String applicant, String contentSha256, Instant filedAt, UUID windowUnitId) {

    Subject corrected(String newApplicant, String newContentSha256) {
        return new Subject(agencyId, revisionId, procedureCode, procedure, field, channel, accountId, personId, newApplicant, newContentSha256, filedAt,
                windowUnitId);
    }
}
