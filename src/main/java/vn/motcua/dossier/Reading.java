package vn.motcua.dossier;

import java.time.Instant;

/** Ai đã xem hồ sơ: an official opened it, when and what for. */
public record Reading(Instant at, String officer, String post, String purpose) {
}
