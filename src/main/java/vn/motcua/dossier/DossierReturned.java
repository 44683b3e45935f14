package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/** Đã trả kết quả. */
public record DossierReturned(UUID dossierId, String code, Instant at, UUID accountId, UUID agencyId, String procedure, String resultCode, String way)
        implements DossierEvent {
}
