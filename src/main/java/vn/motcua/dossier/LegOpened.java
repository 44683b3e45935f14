package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/** Một chặng mới: a post was given the dossier; {@code officerId} null while any holder of the post may take it. */
public record LegOpened(UUID dossierId, String code, Instant at, UUID accountId, UUID agencyId, String procedure, int stepNo, UUID unitId, String unit, String post, UUID officerId, String officer, Instant legDue, String direction)
        implements DossierEvent {
}
