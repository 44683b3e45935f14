package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.FieldError;
import vn.motcua.shared.PaperLetters;
import vn.motcua.shared.PersonName;
import vn.motcua.shared.Text;

/** Kiểm tra chủ hồ sơ: what is said of the applicant beside the form, under the rules of the form's own questions. Fields are "applicant.phone" and so on. */
final class ApplicantCheck {
    private static final String IN = "applicant.";
    private static final int NAME = 200;
    private static final int ADDRESS = 300;

    private ApplicantCheck() {
    }

    static void check(Applicant said, List<FieldError> errors) {
        String name = Text.line(said.name());
        if (name.isEmpty()) {
            errors.add(new FieldError(IN + "name", "Nhập họ và tên người nộp hồ sơ"));
        } else if (name.length() > NAME) {
            errors.add(new FieldError(IN + "name", "Họ và tên người nộp hồ sơ dài nhất %d ký tự".formatted(NAME)));
        }
        name(said, name).filter(trouble -> !name.isEmpty()).ifPresent(trouble -> errors.add(new FieldError(IN + "name", trouble)));
        must(said.personalId().matches("(\\d{12}|" + Applicant.TAX_CODE + ")?"), "personalId",
                "Số định danh cá nhân gồm 12 chữ số viết liền; của tổ chức là mã số thuế 10 hoặc 13 chữ số", errors);
        must(said.phone().length() <= 30 && said.phone().matches("([ .()-]*\\+?([ .()-]*\\d){8,15}[ .()-]*)?"), "phone",
                "Số điện thoại có từ 8 đến 15 chữ số, ví dụ 0912 345 678", errors);
        must(said.email().isEmpty() || EmailAddress.fits(said.email()), "email",
                "Thư điện tử phải có dạng ten@vidu.vn, dài nhất %d ký tự".formatted(EmailAddress.LONGEST), errors);
        must(said.address().length() <= ADDRESS, "address", "Địa chỉ dài nhất %d ký tự".formatted(ADDRESS), errors);
        PaperLetters.trouble("Địa chỉ", Text.line(said.address())).ifPresent(trouble -> errors.add(new FieldError(IN + "address", trouble)));
    }

    /** A person's name is held to what the forms hold it to; the name of an organisation, known by its tax code, may have digits and signs. */
    private static Optional<String> name(Applicant said, String name) {
        String label = "Họ và tên người nộp hồ sơ";
        return said.organisation() ? PaperLetters.trouble("Tên tổ chức nộp hồ sơ", name)
                : PersonName.trouble(label, name).map(trouble -> name.codePoints().anyMatch(Character::isDigit)
                        ? trouble + "; của tổ chức thì ghi thêm mã số thuế" : trouble);
    }

    private static void must(boolean fits, String field, String message, List<FieldError> errors) {
        if (!fits) {
            errors.add(new FieldError(IN + field, message));
        }
    }
}
