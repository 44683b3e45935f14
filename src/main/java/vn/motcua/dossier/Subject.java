package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.catalogue.Channel;

/** What a dossier is about: said at filing, never changed. */
record Subject(UUID agencyId, UUID revisionId, String procedureCode, String procedure, String field, Channel channel, UUID accountId,
               UUID personId, String applicant, String contentSha256, Instant filedAt, UUID windowUnitId) {
}
