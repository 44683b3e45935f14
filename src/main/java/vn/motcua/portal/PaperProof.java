package vn.motcua.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.result.CheckCode;
import vn.motcua.result.IssuedResult;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.Text;

/**
 * Người có giấy trong tay: the check code printed on it; on papers signed before there were check codes, whose name and which number.
 * None is told to whoever has only the code, so that comparing needs no account and codes that follow each other open nobody's paper.
 *
 * @param coded whether the paper bears a check code
 * @param check mã kiểm tra, as typed or as the scanned address brought it
 * @param name to whom it was given, as typed
 * @param number "05/UBND-XNTTHN", as typed
 */
public record PaperProof(String code, boolean coded, String check, String name, String number, List<FieldError> errors) {
    /** Short, because it stands in the QR. */
    static final String SCANNED = "kt";
    static final String CHECK = "ma-kiem-tra";
    static final String NAME = "ho-ten";
    static final String NUMBER = "so";
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    static PaperProof of(IssuedResult result, String check, String name, String number) {
        return new PaperProof(result.code(), result.checkCode() != null, check, name, number, List.of());
    }

    PaperProof refused(List<FieldError> why) {
        return new PaperProof(code, coded, check, name, number, why);
    }

    PaperProof refused(String why) {
        return refused(List.of(new FieldError(coded ? CHECK : NAME, why)));
    }

    List<FieldError> missing() {
        List<FieldError> missing = new ArrayList<>();
        if (coded && check.isEmpty()) {
            missing.add(new FieldError(CHECK, "Nhập mã kiểm tra in cạnh mã QR trên giấy, ví dụ K7MP-3XQ9"));
        }
        if (!coded && name.isEmpty()) {
            missing.add(new FieldError(NAME, "Nhập họ tên người được cấp như in trên giấy"));
        }
        if (!coded && number.isEmpty()) {
            missing.add(new FieldError(NUMBER, "Nhập số của giấy, ví dụ 05/UBND-XNTTHN"));
        }
        return missing;
    }

    /** Accents and the rest of the number may be left out: not everybody has them on the telephone. */
    boolean fits(IssuedResult result) {
        return coded ? CheckCode.same(check, result.checkCode())
                : Text.plain(Text.line(name)).equals(Text.plain(Text.line(result.holder()))) && digits(number) == digits(result.notation());
    }

    private static int digits(String number) {
        Matcher found = DIGITS.matcher(number);
        return found.find() ? Integer.parseInt(found.group()) : -1;
    }
}
