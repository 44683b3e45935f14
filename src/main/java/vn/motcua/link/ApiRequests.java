package vn.motcua.link;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** What every request that sends JSON must have. */
final class ApiRequests {
    private static final String KEY = "Idempotency-Key";

    private ApiRequests() {
    }

    static void json(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?")) {
            throw new ApiProblem(ApiProblem.Kind.MEDIA_TYPE, "Gửi JSON với đầu mục \"Content-Type: application/json\"; tệp gửi riêng tới /api/v1/documents.");
        }
    }

    /** @param each what a key stands for: "hồ sơ", "lần bổ sung" */
    static String key(HttpServletRequest request, String each) {
        String key = request.getHeader(KEY);
        if (key == null || !key.matches("[\\x21-\\x7e]{1,200}")) {
            throw new ApiProblem(ApiProblem.Kind.IDEMPOTENCY_KEY, ("Gửi đầu mục \"Idempotency-Key\": 1 đến 200 ký tự ASCII không có khoảng trắng, "
                    + "riêng cho mỗi %1$s. Gửi lại cùng khóa và cùng nội dung không tạo %1$s thứ hai.").formatted(each));
        }
        return key;
    }
}
