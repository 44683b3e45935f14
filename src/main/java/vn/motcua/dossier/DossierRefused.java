package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/** Đã từ chối tiếp nhận. */
public record DossierRefused(UUID dossierId, String code, Instant at, UUID accountId, UUID agencyId, String procedure, String reason, String legalBasis, String officer)
        implements DossierEvent {
}
