package vn.motcua.portal;

import java.util.List;
import vn.motcua.shared.FieldError;

/** Trang hỏi: by code, or by the file itself. */
public record VerifyForm(String code, List<FieldError> errors) {
}
