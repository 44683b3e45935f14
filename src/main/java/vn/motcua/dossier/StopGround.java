package vn.motcua.dossier;

import java.time.LocalDate;
import vn.motcua.shared.LegalReference;

/** Căn cứ dừng giải quyết: on what an official stops the work on a dossier; the notice (Mẫu 05) prints it. */
public sealed interface StopGround {

    /** Người nộp đề nghị bằng văn bản. @param date of the request; null while not given */
    record Requested(LocalDate date) implements StopGround {
    }

    /** Người nộp không bổ sung trong thời hạn. @param basis under which that ends the dossier; null while not given */
    record Unanswered(LegalReference basis) implements StopGround {
    }
}
