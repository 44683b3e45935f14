package vn.motcua.link;

import java.util.List;
import java.util.Map;

/** What a program did wrong (RFC 9457): a name it can switch on, a sentence for whoever reads its log. */
final class ApiProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The kinds, each with its status and title; the names are part of the interface and never change. */
    enum Kind {
        BROKEN_JSON(400, "Nội dung gửi lên không phải JSON đúng cú pháp"),
        IDEMPOTENCY_KEY(400, "Thiếu hoặc sai Idempotency-Key"),
        NO_TOKEN(401, "Cần mã truy cập của đối tác"),
        OTHER_AGENCY(403, "Đối tác không được nộp tại cơ quan này"),
        NOT_FOUND(404, "Không có tài nguyên này"),
        METHOD(405, "Địa chỉ này không nhận phương thức đó"),
        OTHER_CONTENT(409, "Idempotency-Key đã dùng cho nội dung khác"),
        NOT_WAITING(409, "Hồ sơ không chờ bổ sung"),
        TOO_LARGE(413, "Nội dung gửi lên quá lớn"),
        MEDIA_TYPE(415, "Sai kiểu nội dung"),
        INCOMPLETE(422, "Hồ sơ cần sửa trước khi nộp"),
        DOCUMENT(422, "Tệp không được nhận");

        final int status;
        final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        /** As in {@code type}: "urn:motcua:problem:broken-json". */
        String urn() {
            return "urn:motcua:problem:" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** @param pointer RFC 6901 into what was sent */
    record Fault(String pointer, String detail) {
    }

    private final Kind kind;
    private final transient List<Fault> faults;

    ApiProblem(Kind kind, String detail) {
        this(kind, detail, List.of());
    }

    ApiProblem(Kind kind, String detail, List<Fault> faults) {
        super(detail);
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    Kind kind() {
        return kind;
    }

    Map<String, Object> body() {
        Map<String, Object> body = new java.util.LinkedHashMap<>();
        body.put("type", kind.urn());
        body.put("title", kind.title);
        body.put("status", kind.status);
        body.put("detail", getMessage());
        if (!faults.isEmpty()) body.put("errors", faults);
        return body;
    }
}
