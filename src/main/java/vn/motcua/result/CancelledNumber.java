package vn.motcua.result;

import java.time.Instant;
import java.util.UUID;

/**
 * Số hủy: a number that was reserved and will carry no document, as the register keeps it.
 *
 * @param resultCode of the result it was reserved for
 * @param reason one Vietnamese sentence without its full stop
 */
public record CancelledNumber(UUID agencyId, int year, int number, String resultCode, Instant reservedAt, Instant cancelledAt, String reason) {
    static final String YEAR_OVER = "Đã sang năm khác mà văn bản chưa phát hành";
    static final String HIGHER_ISSUED = "Văn bản chưa phát hành trong ngày lấy số; số lớn hơn đã mang ngày trước đó";
}
