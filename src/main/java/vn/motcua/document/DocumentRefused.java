package vn.motcua.document;

import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnamese;

/** Tệp không được nhận: expected, with the reason and the sentence that tells a citizen what to do instead. */
public final class DocumentRefused extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int MOST_LETTERS = 80;

    /** Why; one sentence each in {@link #message}. */
    public enum Reason { EMPTY, TOO_LARGE, NOT_ACCEPTED_TYPE, DAMAGED, ENCRYPTED, MACROS, LINKED, INFECTED, UNSCANNED, UNKEPT, BUSY }

    private final Reason reason;
    private final long maxBytes;

    public DocumentRefused(Reason reason, long maxBytes, String detail) {
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
    public String message(String file) {
        return message(file, -1);
    }

    /**
     * "Tệp “chung-sinh.pdf” quá lớn: 14 MB. Nhận tệp PDF, ảnh hoặc Word dưới 10 MB". Names the file, since several are chosen at once.
     *
     * @param file its name as it was sent; empty when it has none
     * @param actualBytes the size the browser announced, negative when unknown; reading stopped at the bound
     */
    public String message(String file, long actualBytes) {
        String name = quoted(file);
        return switch (reason) {
            case EMPTY -> name + " rỗng, không có nội dung. Chọn lại tệp PDF, ảnh hoặc Word";
            case TOO_LARGE -> "%s quá lớn%s. Nhận tệp PDF, ảnh hoặc Word dưới %s".formatted(name,
                    actualBytes > maxBytes ? ": " + Vietnamese.bytes(actualBytes) : "", Vietnamese.bytes(maxBytes));
            case NOT_ACCEPTED_TYPE -> name + " không phải PDF, ảnh (JPEG, PNG) hoặc Word (DOCX), dù đuôi tên tệp ghi thế nào. "
                    + "Chọn tệp khác, hoặc chụp ảnh giấy tờ rồi gửi ảnh";
            case DAMAGED -> name + " bị hỏng hoặc thiếu một phần. Mở thử trên máy, xuất lại rồi gửi lại";
            case ENCRYPTED -> name + " đang đặt mật khẩu hoặc bị khóa. Bỏ mật khẩu rồi gửi lại";
            case MACROS -> name + " có macro. Lưu lại dạng DOCX thường hoặc PDF rồi gửi lại";
            case LINKED -> name + " có mẫu hoặc hình nằm ở nơi khác, mỗi lần mở phải tải về. Lưu thành PDF rồi gửi tệp PDF";
            case INFECTED -> name + " chứa mã độc nên không được nhận. Quét vi-rút trên máy rồi gửi tệp khác";
            case UNSCANNED -> name + " chưa được nhận vì hệ thống đang không quét được mã độc; những gì đã khai vẫn còn. Vài phút nữa gửi lại";
            case BUSY -> name + " chưa được nhận vì hệ thống đang kiểm tra nhiều tệp cùng lúc; những gì đã khai vẫn còn. Một phút nữa gửi lại";
            case UNKEPT -> name + " chưa được nhận vì kho tài liệu đang không ghi được; những gì đã khai vẫn còn. Vài phút nữa gửi lại";
        };
    }

    /** Tệp “chung-sinh.pdf”; a name of which nobody would read the end keeps the end, where the type stands. */
    public static String quoted(String file) {
        return Text.line(file).isEmpty() ? "Tệp này" : "Tệp “" + Text.fileName(file, MOST_LETTERS) + "”";
    }
}
