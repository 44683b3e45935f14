package vn.motcua.dossier;

import java.util.List;
import java.util.Map;
import vn.motcua.routing.SlipStream;

/**
 * What is kept of a dossier beside its row, for the check of its history.
 *
 * @param content the canonical text as filed; null when it is gone
 * @param corrected the canonical text as corrected since; null when it was not
 * @param files as "component sha256"
 * @param slip the slip as stored
 * @param supplement the request to supplement and its answer, as {@link Fold} tells them; null when nothing was asked
 */
record Kept(String content, String corrected, List<String> files, Map<String, Object> supplement, SlipStream.Stored slip) {
}
