package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/**
 * Công dân đã bổ sung: the clock runs again.
 *
 * @param due      new time of the result where the dossier was accepted, else of the answer
 * @param accepted null in events kept from before it was told
 */
public record SupplementAnswered(UUID dossierId, String code, Instant at, UUID accountId, UUID agencyId, String procedure, Instant due, Boolean accepted)
        implements DossierEvent {
}
