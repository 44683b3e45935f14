package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Đã yêu cầu bổ sung: the clock stands still until the citizen answers. */
public record SupplementAsked(UUID dossierId, String code, Instant at, UUID accountId, UUID agencyId, String procedure, Instant answerBy, List<SupplementItem> items, String officer)
        implements DossierEvent {
}
