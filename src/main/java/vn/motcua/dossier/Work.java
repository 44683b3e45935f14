package vn.motcua.dossier;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.motcua.shared.Actor;

/** Giải quyết hồ sơ theo phiếu kiểm soát: hand on, hand back, give to somebody, hand over, stop. */
@Service
public class Work {

    /** Chuyển bước tiếp theo. Steps that sign, issue or return go on by those acts only. @param toOfficer null: any holder of the post */
    public ActOutcome forward(Seen seen, UUID toOfficer, String note, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Trả lại một bước trước, with the reason. */
    public ActOutcome sendBack(Seen seen, int toStep, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Phân công: the open leg to this officer of the post; done by a holder of the post or by the head of the unit. */
    public ActOutcome assign(Seen seen, UUID toOfficer, String note, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Trả kết quả. @param way how it was handed over, as people say: "Trực tuyến", "Tại quầy", "Qua bưu chính" */
    public ActOutcome handOver(Seen seen, String way, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Dừng giải quyết, on a request on paper or because nobody answered the request to supplement in time. Gives Mẫu 05. */
    public ActOutcome stop(Seen seen, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }
}
