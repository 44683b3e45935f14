package vn.motcua.document;

import java.util.Locale;
import vn.motcua.shared.Vietnamese;

/** Tệp không được nhận: expected, with the reason and the sentence that tells a citizen what to do instead. */
public final class DocumentRefused extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why; one sentence each in {@link #message}. */
    public enum Reason { EMPTY, TOO_LARGE, NOT_ACCEPTED_TYPE, DAMAGED, ENCRYPTED, MACROS, INFECTED, UNSCANNED, UNKEPT, BUSY }

    private final Reason reason;
    private final long maxBytes;

    DocumentRefused(Reason reason, long maxBytes, String detail) {
        super("%s: %s".formatted(reason, detail));
        this.reason = reason;
        this.maxBytes = maxBytes;
    }

    public Reason reason() {
        return reason;
    }

    /** The bound that was given to {@code store}, in bytes. */
    public long maxBytes() {
        return maxBytes;
    }

    /** {@link #message(String, long)} when nobody knows how large the file really was. */
    public String message(String component) {
        return message(component, -1);
    }

    /**
     * "Giấy chứng sinh phải là tệp PDF, ảnh hoặc Word dưới 10 MB, tệp này 14 MB".
     *
     * @param component the name a citizen knows it by ("Giấy chứng sinh")
     * @param actualBytes the size the browser announced, negative when unknown; reading stopped at the bound
     */
    public String message(String component, long actualBytes) {
        String name = capital(component);
        return switch (reason) {
            case EMPTY -> "%s: tệp đã chọn rỗng, không có nội dung. Chọn lại tệp PDF, ảnh hoặc Word".formatted(name);
            case TOO_LARGE -> "%s phải là tệp PDF, ảnh hoặc Word dưới %s, tệp này %s".formatted(name,
                    Vietnamese.bytes(maxBytes), actualBytes > maxBytes ? Vietnamese.bytes(actualBytes) : "lớn hơn");
            case NOT_ACCEPTED_TYPE -> ("%s phải là tệp PDF, ảnh (JPEG, PNG) hoặc Word (DOCX). Nội dung tệp này thuộc loại khác, "
                    + "dù tên tệp ghi thế nào").formatted(name);
            case DAMAGED -> "%s: tệp bị hỏng hoặc thiếu một phần. Mở thử trên máy, xuất lại rồi gửi lại".formatted(name);
            case ENCRYPTED -> "%s: tệp PDF đang đặt mật khẩu hoặc bị khóa. Bỏ mật khẩu rồi gửi lại".formatted(name);
            case MACROS -> "%s: tệp Word có macro. Lưu lại dạng DOCX thường hoặc PDF rồi gửi lại".formatted(name);
            case INFECTED -> "%s: tệp chứa mã độc nên không được nhận. Quét vi-rút trên máy rồi gửi tệp khác".formatted(name);
            case UNSCANNED -> "%s: hệ thống đang không quét được mã độc nên chưa nhận tệp này; những gì đã khai vẫn còn. Vài phút nữa gửi lại".formatted(name);
            case BUSY -> "%s: hệ thống đang kiểm tra nhiều tệp cùng lúc nên chưa nhận tệp này; những gì đã khai vẫn còn. Một phút nữa gửi lại".formatted(name);
            case UNKEPT -> "%s: kho tài liệu đang không ghi được nên chưa nhận tệp này; những gì đã khai vẫn còn. Vài phút nữa gửi lại".formatted(name);
        };
    }

    private static String capital(String component) {
        return component.isEmpty() ? component : component.substring(0, 1).toUpperCase(Locale.ROOT) + component.substring(1);
    }
}
