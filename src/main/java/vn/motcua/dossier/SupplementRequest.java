package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;

/**
 * Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (Mẫu 02): everything at once, once.
 *
 * @param answerBy until when the citizen is asked to answer
 * @param answeredAt null while unanswered
 */
public record SupplementRequest(List<SupplementItem> items, String guidance, String officer, String phone, Instant askedAt,
                                Instant answerBy, Instant answeredAt, String answerNote) {
    public SupplementRequest {
        items = List.copyOf(items);
    }

    /** Whether the declaration itself is to be put right. */
    public boolean asksForForm() {
        return items.stream().anyMatch(item -> item.component().equals(Tick.FORM));
    }
}
