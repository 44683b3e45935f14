package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/** Đã tiếp nhận: the result is promised for {@code due}. */
public record DossierReceived(UUID dossierId, String code, Instant at, UUID accountId, UUID agencyId, String procedure, Instant due, String officer)
        implements DossierEvent {
}
