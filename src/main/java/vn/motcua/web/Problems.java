package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;

/** The words of every failure, in one place, so that one voice speaks (BRAND.md 9). */
final class Problems {
    private static final Link HOME = new Link("Về trang đầu", "/");

    private Problems() {
    }

    static Problem of(int status, HttpServletRequest request, String incident) {
        return switch (status) {
            case 400 -> !read(request) ? Problem.of(HttpStatus.BAD_REQUEST, "Cổng không đọc được phần bạn vừa gửi",
                    "Có thể đường truyền bị ngắt giữa chừng, hoặc tên tệp có ký tự lạ. Bạn mở lại trang trước, đổi tên tệp nếu có rồi gửi lần nữa."
                            + " Những gì đã lưu trước đó vẫn còn.").act(back(request))
                    : Problem.of(HttpStatus.BAD_REQUEST, "Địa chỉ này có chỗ chưa đúng",
                    "Có thể một phần của địa chỉ bị mất khi sao chép. Bạn mở lại từ thư hoặc trang đã cho bạn địa chỉ này, hoặc tìm ở đây.")
                    .withSearch().act(HOME);
            case 401 -> Problem.of(HttpStatus.UNAUTHORIZED, "Bạn cần đăng nhập để xem trang này",
                    "Đăng nhập rồi mở lại trang.").act(new Link("Đăng nhập", "/dang-nhap"));
            case 403 -> Problem.of(HttpStatus.FORBIDDEN, "Trang này dành cho người khác",
                    "Tài khoản bạn đang dùng không mở được trang này. Cán bộ thì đăng nhập bằng tài khoản công vụ;"
                            + " vừa được giao việc mới mà chưa mở được thì nhờ người quản trị tài khoản của cơ quan xem lại.")
                    .act(HOME);
            case 404 -> Problem.of(HttpStatus.NOT_FOUND, "Không có trang này",
                    "Địa chỉ có thể bị gõ sai, hoặc trang đã chuyển đi. Bạn tìm thủ tục ở đây, hoặc về trang đầu.")
                    .withSearch().act(HOME);
            case 405 -> Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "Trang này chỉ mở bằng nút bấm",
                    "Thường là do tải lại trang sau khi gửi. Bạn quay lại trang trước rồi bấm nút lần nữa; gửi lại không thành hai lần.")
                    .act(HOME);
            case 409 -> Problem.of(HttpStatus.CONFLICT, "Có người vừa sửa trước bạn",
                    "Việc bạn làm chưa được ghi, vì dữ liệu đã đổi từ lúc bạn mở trang. Mở lại trang để xem bản mới rồi làm tiếp.")
                    .act(back(request));
            case 413 -> Problem.of(HttpStatus.CONTENT_TOO_LARGE, "Phần bạn gửi quá lớn", multipart(request) && request.getUserPrincipal() == null
                    ? "Khi bạn chưa đăng nhập, cổng chỉ nhận một tệp dưới 20 MB. Bạn gửi tệp nhỏ hơn; nếu đang nộp hồ sơ thì đăng nhập rồi chọn lại tệp."
                            + " Những gì đã lưu trước đó vẫn còn."
                    : multipart(request)
                    ? "Cổng nhận mỗi tệp dưới 50 MB, mỗi lần gửi dưới 200 MB và không quá 100 tệp; giấy tờ thường chỉ cần dưới 10 MB. Bạn quét lại ở 200 dpi,"
                            + " hoặc gửi làm nhiều lần. Những gì đã lưu trước đó vẫn còn."
                    : "Có câu trả lời dài quá mức cổng nhận được. Bạn quay lại trang trước và viết ngắn lại; nội dung dài thì đính kèm thành tệp."
                            + " Những gì đã lưu trước đó vẫn còn.")
                    .act(back(request));
            case 414, 431 -> Problem.of(HttpStatus.valueOf(status), "Trình duyệt gửi kèm quá nhiều dữ liệu",
                    "Bạn xóa cookie của trang này rồi mở lại. Hồ sơ và bản nháp của bạn không mất.").act(HOME);
            case 415 -> Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Cổng không đọc được kiểu gửi này",
                    "Bạn quay lại trang trước và gửi bằng nút trên trang.").act(back(request));
            case 429 -> Problem.of(HttpStatus.TOO_MANY_REQUESTS, "Bạn gửi nhanh quá",
                    "Chờ một phút rồi thử lại. Những gì đã lưu vẫn còn.").act(back(request));
            case 503 -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Cổng đang bận",
                    "Chúng tôi chưa làm được việc bạn vừa gửi. Những gì đã báo là đã lưu thì vẫn còn. Bạn chờ một phút rồi tải lại trang.")
                    .incident(incident);
            default -> status < 500
                    ? Problem.of(orBadRequest(status), "Cổng không hiểu phần bạn vừa gửi",
                            "Bạn quay lại trang trước rồi thử lại. Những gì đã lưu vẫn còn.").act(back(request))
                    : Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, read(request) ? "Chúng tôi chưa mở được trang này" : "Chúng tôi chưa làm được việc bạn vừa gửi",
                            "Lỗi ở phía chúng tôi và đã được ghi lại. Những gì đã báo là đã lưu thì vẫn còn; hồ sơ đã có mã không mất."
                                    + " Bạn quay lại trang trước và thử lại, gửi lần nữa không tạo hồ sơ thứ hai.")
                            .act(back(request)).incident(incident);
        };
    }

    static Problem damaged(HttpServletRequest request, String incident) {
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "Tệp này không còn nguyên như lúc cổng nhận",
                "Nội dung tệp trong kho đã khác đi hoặc đã mất, nên cổng không đưa ra: bạn sẽ không nhận nhầm một tệp sai. Lỗi ở phía chúng tôi và đã được ghi lại."
                        + " Mở lại trang bây giờ cũng chưa xem được: bạn gọi số dưới đây và đọc số sự cố, để người vận hành lấy lại tệp từ bản sao lưu.").act(back(request)).incident(incident);
    }

    /** Whether files are what is too large. */
    private static boolean multipart(HttpServletRequest request) {
        return !LongText.in(request) && LongText.multipart(request);
    }

    /** Whether the one who met the failure only looked at something. */
    private static boolean read(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        String method = asked == null ? request.getMethod() : asked.toString();
        return method.equals("GET") || method.equals("HEAD");
    }

    private static HttpStatus orBadRequest(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return known == null || !known.isError() ? HttpStatus.BAD_REQUEST : known;
    }

    /** The page one came from, if it is ours; the front page otherwise. "//elsewhere" is an address of ours, but a link to it leads out of the house. */
    private static Link back(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        String own = request.getScheme() + "://" + request.getHeader("Host") + "/";
        return referer != null && referer.startsWith(own) && !referer.startsWith("/", own.length()) && !referer.startsWith("\\", own.length()) ? new Link("Mở lại trang trước", referer.substring(own.length() - 1)) : HOME;
    }
}
