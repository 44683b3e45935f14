package vn.motcua.dossier;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.shared.Actor;

/** Việc của người nộp sau khi nộp: answers the request to supplement, withdraws (Decree 45/2020/NĐ-CP Article 12). */
@Service
public class Answering {

    /** Bổ sung: new files, a note or both. The clock runs again; the due time moves by the working time it stood still. */
    public ActOutcome answerSupplement(Seen seen, List<FiledDocument> documents, String note, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Rút hồ sơ: freely before acceptance; afterwards, until the decision, it stops the processing (Mẫu 05). */
    public ActOutcome withdraw(Seen seen, String reason, Actor by) {
        throw new UnsupportedOperationException();
    }
}
