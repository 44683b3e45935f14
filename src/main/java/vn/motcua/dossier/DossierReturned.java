package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/** Đã trả kết quả. @param recipient who took it in the applicant's place; null for the applicant */
public record DossierReturned(UUID dossierId, String code, Instant at, UUID accountId, UUID agencyId, String procedure, String resultCode, String way,
                              String recipient)
        implements DossierEvent {
}
