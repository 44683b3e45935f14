package vn.motcua.dossier;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.form.Answers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.LegalReference;

/**
 * Trả lời hồ sơ trong 8 giờ làm việc, and what the applicant may do then: the acts before the work begins
 * (Decree 45/2020/NĐ-CP Articles 11 and 12, Decree 118/2025/NĐ-CP Articles 11, 17 and 21).
 */
@Service
public class Receiving {
    private final Accepting accepting;
    private final Supplementing supplementing;
    private final Answering answering;
    private final Closing closing;

    Receiving(Accepting accepting, Supplementing supplementing, Answering answering, Closing closing) {
        this.accepting = accepting;
        this.supplementing = supplementing;
        this.answering = answering;
        this.closing = closing;
    }

    /** Tiếp nhận. Every component of the dossier, and {@link Tick#FORM}, needs its tick, all accepted. Gives Mẫu 01. */
    public ActOutcome receive(Seen seen, List<Tick> ticks, Actor by) {
        return accepting.receive(seen, ticks, by);
    }

    /** Yêu cầu bổ sung, before or after acceptance, once in all; lists everything. Gives Mẫu 02; the clock stands still. */
    public ActOutcome askSupplement(Seen seen, List<SupplementItem> items, String guidance, Actor by) {
        return supplementing.askSupplement(seen, items, guidance, by);
    }

    /** As below, with answers of the declaration corrected, which the request must name. @param corrections the new answers only */
    public ActOutcome answerSupplement(Seen seen, List<FiledDocument> documents, Answers corrections, String note, Actor by) {
        return answering.answerSupplement(seen, documents, corrections, note, by);
    }

    /** Bổ sung: new files, a note or both. The clock runs again; the due time moves by the working time it stood still. */
    public ActOutcome answerSupplement(Seen seen, List<FiledDocument> documents, String note, Actor by) {
        return answering.answerSupplement(seen, documents, Answers.NONE, note, by);
    }

    /** Từ chối tiếp nhận, with reason and legal basis. Gives Mẫu 03. */
    public ActOutcome refuse(Seen seen, String reason, LegalReference legalBasis, Actor by) {
        return accepting.refuse(seen, reason, legalBasis, by);
    }

    /** Rút hồ sơ: freely before acceptance; afterwards, until the decision, the processing stops (Mẫu 05). */
    public ActOutcome withdraw(Seen seen, String reason, Actor by) {
        return closing.withdraw(seen, reason, by);
    }
}
