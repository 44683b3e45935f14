package vn.motcua.dossier;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.motcua.shared.Actor;

/** Giải quyết hồ sơ theo phiếu kiểm soát: hand on, hand back, give to somebody, hand over, stop (Decree 118/2025/NĐ-CP Articles 18, 21, 22). */
@Service
public class Work {
    private final Walking walking;
    private final Closing closing;

    Work(Walking walking, Closing closing) {
        this.walking = walking;
        this.closing = closing;
    }

    /** Chuyển bước tiếp theo. Steps that sign, issue or return go on by those acts only. @param toOfficer null: any holder of the post */
    public ActOutcome forward(Seen seen, UUID toOfficer, String note, Actor by) {
        return walking.forward(seen, toOfficer, note, by);
    }

    /** Trả lại một bước trước, with the reason. */
    public ActOutcome sendBack(Seen seen, int toStep, String reason, Actor by) {
        return walking.sendBack(seen, toStep, reason, by);
    }

    /** Phân công: the open leg to this officer of the post; done by a holder of the post or by the head of the unit. */
    public ActOutcome assign(Seen seen, UUID toOfficer, String note, Actor by) {
        return walking.assign(seen, toOfficer, note, by);
    }

    /**
     * Trả kết quả. Gives the whole slip, Mẫu 06.
     *
     * @param way as people say: "Trực tuyến", "Tại quầy", "Qua bưu chính"
     * @param recipient who took it at the counter; null where it was handed to nobody in person
     */
    public ActOutcome handOver(Seen seen, String way, ResultRecipient recipient, Actor by) {
        return closing.handOver(seen, way, recipient, by);
    }

    /** Dừng giải quyết: on the applicant's request on paper, or because nobody answered the request to supplement in time. Gives Mẫu 05. */
    public ActOutcome stop(Seen seen, StopGround ground, String reason, Actor by) {
        return closing.stop(seen, ground, reason, by);
    }
}
