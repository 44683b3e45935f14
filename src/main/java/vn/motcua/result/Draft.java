package vn.motcua.result;

import java.time.Instant;
import java.util.Map;

/** Dự thảo, one version of it. @param kind key of the template it was made from */
public record Draft(int version, String kind, Map<String, String> fields, String sha256, String by, Instant at) {
}
