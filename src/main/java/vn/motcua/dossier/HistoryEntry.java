package vn.motcua.dossier;

import java.time.Instant;

/**
 * Một dòng diễn biến.
 *
 * @param title in plain words: "Tiếp nhận hồ sơ"
 * @param who name of who did it, {@code post} as printed; empty for citizens
 * @param text what it was about, ready to read; empty when the title says all
 * @param paper the form given with it; null when none
 * @param hash of the event: links of the chain that proves the history
 */
public record HistoryEntry(int seq, Instant at, Act act, String title, String who, String post, String text, Paper paper, String hash) {
}
