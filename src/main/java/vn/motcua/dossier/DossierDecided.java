package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/** Đã có kết quả: signed, numbered and sealed. @param refusal null where what was asked for is granted */
public record DossierDecided(UUID dossierId, String code, Instant at, UUID accountId, UUID agencyId, String procedure, String resultCode, String resultSha256,
                             Refusal refusal)
        implements DossierEvent {
}
