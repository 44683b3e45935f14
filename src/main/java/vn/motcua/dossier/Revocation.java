package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;

/**
 * Quyết định thu hồi: why a result is no longer in force. Anybody who verifies the paper reads all three.
 *
 * @param decision số, ngày: "Quyết định số 12/QĐ-UBND ngày 20/11/2026"
 * @param legalBasis article of the law under which it is revoked
 */
public record Revocation(String decision, String reason, String legalBasis) {
    /** Most characters of a reason, and of each of the other two. */
    public static final int REASON = 2_000;
    public static final int LINE = 300;

    public Revocation {
        decision = Text.line(decision);
        reason = Text.clean(reason);
        legalBasis = Text.line(legalBasis);
    }

    /** What is to be corrected before a result may be revoked on this; named as the fields are here. */
    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>();
        check(problems, "decision", decision, LINE, "Nhập số và ngày của quyết định thu hồi", "Số và ngày của quyết định");
        check(problems, "reason", reason, REASON, "Nhập lý do thu hồi để người tra cứu hiểu", "Lý do thu hồi");
        check(problems, "legalBasis", legalBasis, LINE, "Nhập căn cứ pháp lý của việc thu hồi: điều, khoản, số văn bản", "Căn cứ pháp lý");
        return problems;
    }

    private static void check(List<FieldError> problems, String field, String text, int most, String ask, String label) {
        if (text.isEmpty()) {
            problems.add(new FieldError(field, ask));
        } else if (text.length() > most) {
            problems.add(new FieldError(field, "%s dài nhất %d ký tự, rút bớt %d".formatted(label, most, text.length() - most)));
        }
    }
}
