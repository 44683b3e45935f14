package vn.motcua.dossier;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.shared.Actor;
import vn.motcua.shared.LegalReference;

/** Trả lời hồ sơ trong 8 giờ làm việc (Decree 45/2020/NĐ-CP Article 11): receive, ask to supplement, refuse; and what the citizen answers. */
@Service
public class Receiving {

    /** Tiếp nhận. Every component of the dossier needs its tick, all accepted. Gives Mẫu 01. */
    public ActOutcome receive(Seen seen, List<Tick> ticks, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Yêu cầu bổ sung, before or after acceptance, once in all; lists everything. Gives Mẫu 02; the clock stands still. */
    public ActOutcome askSupplement(Seen seen, List<SupplementItem> items, String guidance, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Từ chối tiếp nhận, with reason and legal basis. Gives Mẫu 03. */
    public ActOutcome refuse(Seen seen, String reason, LegalReference legalBasis, Actor by) {
        throw new UnsupportedOperationException();
    }
}
