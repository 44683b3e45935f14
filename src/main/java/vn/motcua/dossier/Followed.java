package vn.motcua.dossier;

import java.util.List;

/**
 * Theo dõi bằng giấy hẹn: what somebody without an account is told who holds Mẫu 01 and says whose it is. How it stands and what was
 * said to the applicant; nothing that was declared, no files, no result.
 *
 * @param supplement what the applicant was asked for; null when never
 */
public record Followed(DossierSummary dossier, List<HistoryEntry> history, SupplementRequest supplement) {
    public Followed {
        history = List.copyOf(history);
    }
}
