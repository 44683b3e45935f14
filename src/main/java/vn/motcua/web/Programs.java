package vn.motcua.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Chương trình hỏi: under /api every answer to what went wrong is problem details (RFC 9457), however early it went wrong. */
final class Programs {
    private static final String UNREAD = "Không đọc được yêu cầu";
    private static final String MEND = "Máy chủ không đọc được địa chỉ hoặc phần đầu của yêu cầu. Mã hóa từng phần của địa chỉ theo RFC 3986; "
            + "đầu mục ngắn, chỉ dùng ký tự ASCII. Xem mô tả tại /api/v1/openapi.json.";
    private static final URI NONE = URI.create("about:blank");

    private Programs() {
    }

    /** @param uri as it was sent, before anything was decoded; null when not even that could be read */
    static boolean ask(String uri) {
        return uri != null && (uri.equals("/api") || uri.startsWith("/api/") || uri.startsWith("/api;"));
    }

    static ProblemDetail details(Problem problem) {
        boolean unread = problem.status() == HttpStatus.BAD_REQUEST;
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(problem.status().value()), unread ? MEND : problem.advice());
        detail.setType(NONE);
        detail.setTitle(unread ? UNREAD : problem.title());
        if (problem.incident() != null) {
            detail.setProperty("incident", problem.incident());
            detail.setInstance(URI.create("urn:motcua:incident:" + problem.incident()));
        }
        return detail;
    }

    /** For requests that never reached the platform: the same as JSON text. */
    static String unread(int status) {
        return "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}".formatted(NONE, UNREAD, status, MEND);
    }
}
