package vn.motcua.result;

import java.time.Instant;
import java.util.Map;

/** Dự thảo, one version of it. */
public record Draft(int version, ResultKind kind, Map<String, String> fields, String sha256, String by, Instant at) {
}
