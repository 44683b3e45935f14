package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/** Đã nộp: the office answers until {@code answerDue}. */
public record DossierFiled(UUID dossierId, String code, Instant at, UUID accountId, UUID agencyId, String procedure, Instant answerDue)
        implements DossierEvent {
}
