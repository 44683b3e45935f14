package vn.motcua.dossier;

import java.util.Optional;
import vn.motcua.shared.PaperLetters;
import vn.motcua.shared.Vietnamese;

/** Lời ghi vào hồ sơ, of applicants and officials: printed, and in the history for ever, so its length and letters are checked in the act, whichever door it came by. */
public final class Said {
    /** Characters: a full page. */
    public static final int MOST = 2_000;

    private Said() {
    }

    /** @param what as the sentence begins: "Lý do" */
    static Optional<Acting.Plan> unfit(String field, String what, String text) {
        return trouble(what, text).map(told -> Acting.Plan.incomplete(field, told));
    }

    /** What to say of a text that is too long or cannot be printed. */
    public static Optional<String> trouble(String what, String text) {
        return text.length() <= MOST ? PaperLetters.trouble(what, text) : Optional.of("%s dài nhất %s ký tự, hiện có %s. Rút gọn lại"
                .formatted(what, Vietnamese.number(MOST), Vietnamese.number(text.length())));
    }
}
