package vn.motcua.portal;

import java.util.List;
import vn.motcua.shared.FieldError;

/** Trang hỏi: by code, or by the file itself. @param dossier the dossier whose code was typed instead of a result's; null otherwise */
public record VerifyForm(String code, List<FieldError> errors, String dossier) {
    VerifyForm(String code, List<FieldError> errors) {
        this(code, errors, null);
    }

    /** A code that is none of a result says itself what it is. */
    static VerifyForm instead(String typed, TypedCode code) {
        String what = code.kind() == TypedCode.Kind.CHECK ? "Đây là mã kiểm tra. Nhập mã kết quả trước, in cạnh mã QR, có dạng H13.42-261120-0018-KQ1; trang sau mới hỏi mã kiểm tra"
                : "Đây là mã hồ sơ. Nhập mã kết quả, in cạnh mã QR trên giấy kết quả: giống mã hồ sơ và có thêm -KQ1 ở cuối";
        return new VerifyForm(typed, List.of(new FieldError("ma", what)), code.dossier().orElse(null));
    }
}
