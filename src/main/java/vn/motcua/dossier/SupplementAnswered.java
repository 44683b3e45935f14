package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/** Công dân đã bổ sung: the clock runs again; {@code due} is the answer's or the result's new time. */
public record SupplementAnswered(UUID dossierId, String code, Instant at, UUID accountId, UUID agencyId, String procedure, Instant due)
        implements DossierEvent {
}
