package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;

/** Một cán bộ, một ngày, một việc: the readings of one official for one purpose on one day, put together. */
public record Visit(Instant first, Instant last, UUID officerId, String officer, String post, String purpose) {
}
