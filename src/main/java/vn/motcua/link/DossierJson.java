package vn.motcua.link;

import java.time.Instant;
import java.time.OffsetDateTime;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.shared.Vietnam;

/**
 * Hồ sơ as partners read it. Times with the offset of Vietnam.
 *
 * @param nationalState mã trạng thái of the national exchange, 1 to 10
 * @param contentSha256 SHA-256 of the canonical content (RFC 8785), as the receipt prints it
 */
record DossierJson(String code, String state, String stateLabel, int nationalState, Procedure procedure, String agency, OffsetDateTime filedAt,
                   OffsetDateTime answerDue, OffsetDateTime receivedAt, OffsetDateTime due, OffsetDateTime supplementDue,
                   OffsetDateTime decidedAt, OffsetDateTime closedAt, String contentSha256) {
    record Procedure(String code, String name) {
    }

    static DossierJson of(DossierSummary dossier, String agencyCode) {
        return new DossierJson(dossier.code(), dossier.state().name(), dossier.state().forCitizens(), dossier.state().national(),
                new Procedure(dossier.procedureCode(), dossier.procedure()), agencyCode, at(dossier.filedAt()), at(dossier.answerDue()),
                at(dossier.receivedAt()), at(dossier.due()), at(dossier.supplementDue()), at(dossier.decidedAt()), at(dossier.closedAt()),
                dossier.contentSha256());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : Vietnam.at(instant).toOffsetDateTime();
    }
}
