package vn.motcua.portal;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.shared.FieldError;

/** Tra cứu bằng giấy hẹn. @param number personal number of the applicant, as typed */
public record FollowForm(String code, String number, List<FieldError> errors) {
    static final String CODE = "ma";
    static final String NUMBER = "so-dinh-danh";

    static FollowForm asked(String code) {
        return new FollowForm(code, "", List.of());
    }

    FollowForm refused(List<FieldError> why) {
        return new FollowForm(code, number, why);
    }

    List<FieldError> missing() {
        List<FieldError> missing = new ArrayList<>();
        if (code.isEmpty()) {
            missing.add(new FieldError(CODE, "Nhập mã hồ sơ in trên Giấy tiếp nhận"));
        }
        if (number.isEmpty()) {
            missing.add(new FieldError(NUMBER, "Nhập số định danh của người nộp hồ sơ"));
        }
        return missing;
    }
}
