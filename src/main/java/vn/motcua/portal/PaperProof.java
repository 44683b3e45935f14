package vn.motcua.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.result.IssuedResult;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;

/**
 * Người có giấy trong tay: whose name and which number stand on it. Both are printed on every paper and neither is told to whoever
 * has only the code, so that comparing needs no account and codes that follow each other open nobody's paper.
 *
 * @param name to whom it was given, as typed
 * @param number "05/UBND-XNTTHN", as typed
 */
public record PaperProof(String code, String name, String number, List<FieldError> errors) {
    static final String NAME = "ho-ten";
    static final String NUMBER = "so";
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    static PaperProof asked(String code) {
        return new PaperProof(code, "", "", List.of());
    }

    PaperProof refused(List<FieldError> why) {
        return new PaperProof(code, name, number, why);
    }

    List<FieldError> missing() {
        List<FieldError> missing = new ArrayList<>();
        if (name.isEmpty()) {
            missing.add(new FieldError(NAME, "Nhập họ tên người được cấp như in trên giấy"));
        }
        if (number.isEmpty()) {
            missing.add(new FieldError(NUMBER, "Nhập số của giấy, ví dụ 05/UBND-XNTTHN"));
        }
        return missing;
    }

    /** Accents and the rest of the number may be left out: not everybody has them on the telephone. */
    boolean of(IssuedResult result) {
        return Text.plain(Text.line(name)).equals(Text.plain(Text.line(result.holder()))) && digits(number) == digits(result.notation());
    }

    private static int digits(String number) {
        Matcher found = DIGITS.matcher(number);
        return found.find() ? Integer.parseInt(found.group()) : -1;
    }
}
