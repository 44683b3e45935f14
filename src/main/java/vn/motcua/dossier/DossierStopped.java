package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/** Đã dừng giải quyết. */
public record DossierStopped(UUID dossierId, String code, Instant at, UUID accountId, UUID agencyId, String procedure, String reason)
        implements DossierEvent {
}
