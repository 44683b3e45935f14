package vn.motcua.link;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.shared.Vietnam;

/**
 * Hồ sơ as partners read it. Times with the offset of Vietnam.
 *
 * @param nationalState mã trạng thái of the national exchange, 1 to 10
 * @param contentSha256 SHA-256 of the canonical content (RFC 8785) as declared now: as the receipt prints it unless the declaration was corrected since
 * @param supplement the request to supplement; null where nothing was asked
 */
record DossierJson(String code, String state, String stateLabel, int nationalState, Procedure procedure, String agency, OffsetDateTime filedAt,
                   OffsetDateTime answerDue, OffsetDateTime receivedAt, OffsetDateTime due, OffsetDateTime supplementDue,
                   OffsetDateTime decidedAt, OffsetDateTime closedAt, String contentSha256, Supplement supplement) {
    record Procedure(String code, String name) {
    }

    /** Yêu cầu bổ sung (Mẫu 02). @param answeredAt null while it waits for an answer */
    record Supplement(List<Item> items, String guidance, OffsetDateTime askedAt, OffsetDateTime answerBy, OffsetDateTime answeredAt) {
    }

    /** Một mục cần bổ sung; part of the interface, whatever the dossier calls it. */
    record Item(String component, String name, String reason) {
        static Item of(SupplementItem item) {
            return new Item(item.component(), item.name(), item.reason());
        }
    }

    static DossierJson of(DossierSummary dossier, SupplementRequest supplement, String agencyCode) {
        return new DossierJson(dossier.code(), dossier.state().name(), dossier.state().forCitizens(), dossier.state().national(),
                new Procedure(dossier.procedureCode(), dossier.procedure()), agencyCode, at(dossier.filedAt()), at(dossier.answerDue()),
                at(dossier.receivedAt()), at(dossier.due()), at(dossier.supplementDue()), at(dossier.decidedAt()), at(dossier.closedAt()),
                dossier.contentSha256(), supplement == null ? null : new Supplement(supplement.items().stream().map(Item::of).toList(), supplement.guidance(), at(supplement.askedAt()),
                        at(supplement.answerBy()), at(supplement.answeredAt())));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : Vietnam.at(instant).toOffsetDateTime();
    }
}
