package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.PaperLetters;
import vn.motcua.shared.PersonName;
import vn.motcua.shared.Text;

/**
 * Người nhận kết quả tại quầy: the applicant, or somebody the applicant byMandate.
 *
 * @param byMandate whether it is somebody else than the applicant; then name and paper are needed
 * @param name as on the identity paper
 * @param paper what was looked at: the authorisation and the identity paper with its number
 */
public record ResultRecipient(boolean byMandate, String name, String paper) {
    private static final int LONGEST_PAPER = 200;
    /** What problems are told of. */
    public static final String NAME = "ten-nguoi-nhan";
    public static final String PAPER = "giay-to-nguoi-nhan";

    public ResultRecipient {
        name = byMandate ? Text.line(name) : "";
        paper = byMandate ? Text.line(paper) : "";
    }

    public static ResultRecipient applicant() {
        return new ResultRecipient(false, "", "");
    }

    List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>();
        if (byMandate && name.isEmpty()) {
            problems.add(new FieldError(NAME, "Nhập họ và tên người đến nhận như trên giấy tờ tùy thân"));
        } else if (name.length() > PersonName.LONGEST) {
            problems.add(new FieldError(NAME, "Họ và tên người nhận dài nhất %d ký tự. Rút gọn lại".formatted(PersonName.LONGEST)));
        } else if (byMandate) {
            PersonName.trouble("Họ và tên người nhận", name).ifPresent(trouble -> problems.add(new FieldError(NAME, trouble)));
        }
        if (byMandate && paper.isEmpty()) {
            problems.add(new FieldError(PAPER, "Ghi giấy ủy quyền và giấy tờ tùy thân đã xem của người đến nhận"));
        } else if (paper.length() > LONGEST_PAPER) {
            problems.add(new FieldError(PAPER, "Giấy tờ đã xem dài nhất %d ký tự. Rút gọn lại".formatted(LONGEST_PAPER)));
        } else {
            PaperLetters.trouble("Giấy tờ đã xem", paper).ifPresent(trouble -> problems.add(new FieldError(PAPER, trouble)));
        }
        return problems;
    }
}
