package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/** Đã thu hồi kết quả. */
public record DossierRevoked(UUID dossierId, String code, Instant at, UUID accountId, UUID agencyId, String procedure, String resultCode,
                             String decision, String reason) implements DossierEvent {
}
