package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/** Việc vừa xảy ra với hồ sơ, told after the commit, at least once. Stored as JSON: add fields, never rename. */
public sealed interface DossierEvent permits DossierFiled, DossierReceived, SupplementAsked, SupplementAnswered, DossierRefused,
        DossierWithdrawn, DossierStopped, LegOpened, DossierDecided, DossierReturned, DossierRevoked {

    UUID dossierId();

    String code();

    Instant at();

    /** Of the applicant; null when filed without an account. */
    UUID accountId();

    UUID agencyId();

    /** Name of the procedure. */
    String procedure();
}
