package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/** Công dân đã rút hồ sơ. */
public record DossierWithdrawn(UUID dossierId, String code, Instant at, UUID accountId, UUID agencyId, String procedure, String reason)
        implements DossierEvent {
}
